package org.sukien.corpus.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * Reads what {@link ColumnWriter} wrote and refuses all else: a number that goes on past the end, a string that is no
 * UTF-8, a list longer than the bytes that are left, a place outside the table of strings, bytes behind the last row. Not
 * thread-safe.
 */
final class ColumnReader {
    private final String column;
    private final byte[] bytes;
    private final int end;
    private final String[] strings;
    private int at;

    /**
     * Reads the table of strings.
     *
     * @param column the column's name, for messages
     * @param ref not kept beyond reading, not changed
     */
    ColumnReader(String column, BytesRef ref) throws CorruptIndexException {
        this.column = column;
        bytes = ref.bytes;
        at = ref.offset;
        end = ref.offset + ref.length;
        strings = new String[size()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = text(size());
        }
    }

    long number() throws CorruptIndexException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at == end) {
                throw damaged("ends inside a number");
            }
            byte part = bytes[at++];
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw damaged("a number of more than 64 bits");
    }

    long signed() throws CorruptIndexException {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    int place() throws CorruptIndexException {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw damaged("the place " + value);
        }
        return (int) value;
    }

    /** How many things follow, each of a byte at least. */
    int size() throws CorruptIndexException {
        long size = number();
        if (size < 0 || size > end - at) {
            throw damaged(size + " things in " + (end - at) + " bytes");
        }
        return (int) size;
    }

    /** Bits below {@code 1 << count}. */
    int flags(int count) throws CorruptIndexException {
        long bits = number();
        if (bits < 0 || bits >= 1L << count) {
            throw damaged("the flags " + bits);
        }
        return (int) bits;
    }

    boolean flag() throws CorruptIndexException {
        return flags(1) != 0;
    }

    String string() throws CorruptIndexException {
        return strings().orElseThrow(() -> damaged("a string is missing"));
    }

    /** A string that may be absent. */
    Optional<String> strings() throws CorruptIndexException {
        int place = place();
        if (place > strings.length) {
            throw damaged("string " + place + " of " + strings.length);
        }
        return place == 0 ? Optional.empty() : Optional.of(strings[place - 1]);
    }

    <E extends Enum<E>> E constant(E[] constants) throws CorruptIndexException {
        int place = place();
        if (place >= constants.length) {
            throw damaged("constant " + place + " of " + constants.length);
        }
        return constants[place];
    }

    /** A type of mentions that may be absent. */
    Optional<MentionType> kind() throws CorruptIndexException {
        int place = place();
        MentionType[] types = MentionType.values();
        if (place > types.length) {
            throw damaged("kind " + place + " of " + types.length);
        }
        return place == 0 ? Optional.empty() : Optional.of(types[place - 1]);
    }

    Optional<LocalDate> day() throws CorruptIndexException {
        if (!flag()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.ofEpochDay(signed()));
        } catch (DateTimeException e) {
            throw damaged(e.getMessage());
        }
    }

    Span span() throws CorruptIndexException {
        int start = place();
        int length = place();
        if (length > Integer.MAX_VALUE - start) {
            throw damaged("a span of " + length + " from " + start);
        }
        return new Span(start, start + length);
    }

    List<Span> spans() throws CorruptIndexException {
        int size = size();
        List<Span> spans = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            spans.add(span());
        }
        return spans;
    }

    BigDecimal decimal() throws CorruptIndexException {
        long scale = signed();
        int length = size();
        if (length == 0 || scale != (int) scale) {
            throw damaged("a decimal of " + length + " bytes and scale " + scale);
        }
        BigInteger digits = new BigInteger(bytes, at, length);
        at += length;
        return new BigDecimal(digits, (int) scale);
    }

    Optional<BigDecimal> decimals() throws CorruptIndexException {
        return flag() ? Optional.of(decimal()) : Optional.empty();
    }

    /** Asks that nothing is left. */
    void finish() throws CorruptIndexException {
        if (at != end) {
            throw damaged((end - at) + " bytes behind the last row");
        }
    }

    private String text(int length) throws CorruptIndexException {
        if (length > end - at) {
            throw damaged("a string of " + length + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException e) {
            throw damaged("a string is no UTF-8");
        }
    }

    private CorruptIndexException damaged(String what) {
        return new CorruptIndexException(what, "column " + column);
    }
}
