package org.sukien.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;

/**
 * The attributes of a term that is to come once more in another form: filters behind may change what a stream holds
 * before the next term is asked for. Unlike {@link AttributeSource#captureState} it allocates nothing for a term. Used by
 * one thread at a time.
 */
final class KeptAttributes {
    private final AttributeSource stream;
    /** Those of the stream, in its order; null before the first term of a text. */
    private AttributeImpl[] attributes;

    private AttributeImpl[] kept;

    KeptAttributes(AttributeSource stream) {
        this.stream = stream;
    }

    /** Keeps what the stream holds. */
    void keep() {
        if (attributes == null) {
            attributes = list(stream);
            kept = list(stream.cloneAttributes());
        } else {
            copy(attributes, kept);
        }
    }

    /** Gives the stream back what was kept. */
    void restore() {
        copy(kept, attributes);
    }

    /** To be called before each text: a consumer may have added attributes. */
    void forget() {
        attributes = null;
        kept = null;
    }

    private static AttributeImpl[] list(AttributeSource source) {
        List<AttributeImpl> list = new ArrayList<>();
        source.getAttributeImplsIterator().forEachRemaining(list::add);
        return list.toArray(AttributeImpl[]::new);
    }

    private static void copy(AttributeImpl[] from, AttributeImpl[] to) {
        for (int i = 0; i < from.length; i++) {
            from[i].copyTo(to[i]);
        }
    }
}
