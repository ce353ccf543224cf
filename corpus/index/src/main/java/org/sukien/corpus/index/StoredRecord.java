package org.sukien.corpus.index;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.json.RecordReader;
import org.sukien.json.RecordWriter;
import org.sukien.record.ArticleRecord;

/**
 * The record of an article as {@link Fields#RECORD} keeps it, and the way back. It is JSON in its binary form Smile, in which
 * a key is spelt out once: half the work of writing and packing a text that is twice as long as the article. The article's
 * text is not in it, as it is a field of its own. Stateless and thread-safe.
 */
public final class StoredRecord {
    /** Halves of surrogate pairs become U+FFFD, as in the text that Lucene keeps. */
    private static final SmileFactory SMILE = SmileFactory.builder()
            .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
            .enable(SmileGenerator.Feature.LENIENT_UTF_ENCODING)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private StoredRecord() {}

    /** The bytes to be stored. */
    public static BytesRef encode(ArticleRecord record) {
        Bytes bytes = new Bytes();
        try (RecordWriter writer = RecordWriter.of(SMILE.createGenerator(bytes))) {
            writer.write(withText(record, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.written();
    }

    /**
     * The record again. Of a mention's honorific only the person's is kept, see {@link RecordReader}.
     *
     * @param bytes what {@link Fields#RECORD} holds; not changed
     * @param text what {@link Fields#TEXT} holds
     * @throws CorruptIndexException if the bytes are no record
     */
    public static ArticleRecord decode(BytesRef bytes, String text) throws CorruptIndexException {
        try (RecordReader reader = RecordReader.of(SMILE.createParser(bytes.bytes, bytes.offset, bytes.length))) {
            return reader.next()
                    .map(record -> withText(record, text))
                    .orElseThrow(() -> new CorruptIndexException("no record", Fields.RECORD));
        } catch (IllegalArgumentException e) {
            throw new CorruptIndexException("no record: " + e.getMessage(), Fields.RECORD, e);
        } catch (CorruptIndexException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page's record with an empty text says still that it is a page's. */
    private static ArticleRecord withText(ArticleRecord record, String text) {
        return new ArticleRecord(
                record.id(),
                record.source(),
                record.title(),
                record.published(),
                record.author(),
                record.outlet(),
                text,
                record.html(),
                record.mentions(),
                record.people(),
                record.units(),
                record.places(),
                record.events());
    }

    /** Gives its bytes without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes() {
            super(1 << 13);
        }

        BytesRef written() {
            return new BytesRef(buf, 0, count);
        }
    }
}
