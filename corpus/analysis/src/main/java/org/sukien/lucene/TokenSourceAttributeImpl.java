package org.sukien.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.sukien.text.NormalizedText;

/** The {@link TokenSourceAttribute}; Lucene finds it by this name. Used by one thread, as every attribute. */
public final class TokenSourceAttributeImpl extends AttributeImpl implements TokenSourceAttribute {
    private NormalizedText text;
    private int start = -1;

    /** An attribute that is not set. */
    public TokenSourceAttributeImpl() {}

    @Override
    public void set(NormalizedText text, int start) {
        this.text = text;
        this.start = start;
    }

    @Override
    public NormalizedText text() {
        return text;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public void clear() {
        set(null, -1);
    }

    @Override
    public void copyTo(AttributeImpl target) {
        ((TokenSourceAttribute) target).set(text, start);
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        reflector.reflect(TokenSourceAttribute.class, "start", start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenSourceAttributeImpl
                && ((TokenSourceAttributeImpl) other).text == text
                && ((TokenSourceAttributeImpl) other).start == start;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(text) * 31 + start;
    }
}
