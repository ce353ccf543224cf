package org.sukien.corpus.index;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.sukien.text.Span;

/**
 * Writes the bytes of a column: numbers as varints of seven bits a byte, low ones first, signed ones in zigzag; a string
 * as the number, from 1 on, that it has in the table of strings at the head, so that a name stands there once however many
 * events name it. Not thread-safe.
 */
final class ColumnWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(128);

    /** A number that is not negative. */
    ColumnWriter number(long value) {
        varint(value, body);
        return this;
    }

    ColumnWriter signed(long value) {
        varint((value << 1) ^ (value >> 63), body);
        return this;
    }

    ColumnWriter flags(boolean... flags) {
        int bits = 0;
        for (int i = 0; i < flags.length; i++) {
            bits |= flags[i] ? 1 << i : 0;
        }
        return number(bits);
    }

    /** A text in NFC. */
    ColumnWriter string(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFC);
        Integer known = strings.get(one);
        int place = known == null ? strings.size() + 1 : known;
        strings.putIfAbsent(one, place);
        return number(place);
    }

    ColumnWriter string(Optional<String> text) {
        return text.isPresent() ? string(text.get()) : number(0);
    }

    /** One of an enum's constants, by its place. */
    ColumnWriter constant(Enum<?> constant) {
        return number(constant.ordinal());
    }

    /** The day's distance from 1970, after a 1; 0 for none. */
    ColumnWriter day(Optional<LocalDate> day) {
        number(day.isPresent() ? 1 : 0);
        day.ifPresent(known -> signed(known.toEpochDay()));
        return this;
    }

    ColumnWriter span(Span span) {
        return number(span.start()).number(span.end() - span.start());
    }

    ColumnWriter spans(List<Span> spans) {
        number(spans.size());
        spans.forEach(this::span);
        return this;
    }

    /** The digits and the scale, so that 1.50 stays 1.50. */
    ColumnWriter decimal(BigDecimal value) {
        signed(value.scale());
        byte[] digits = value.unscaledValue().toByteArray();
        number(digits.length);
        body.writeBytes(digits);
        return this;
    }

    ColumnWriter decimal(Optional<BigDecimal> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::decimal);
        return this;
    }

    /** The table of strings, then what was written. */
    BytesRef finish() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(body.size() + 32 * strings.size());
        varint(strings.size(), all);
        for (String text : strings.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            varint(bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return new BytesRef(all.toByteArray());
    }

    private static void varint(long value, ByteArrayOutputStream out) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
