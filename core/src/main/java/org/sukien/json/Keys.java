package org.sukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes keys with their values; what is absent leaves no key behind. One for each generator, not thread-safe. */
final class Keys {
    private final JsonGenerator json;

    Keys(JsonGenerator json) {
        this.json = json;
    }

    void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    void index(String key, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.get());
        }
    }

    /** 37300 and not 3.73E+4, 1.5 and not 1.50. */
    void number(String key, BigDecimal value) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** True, or nothing. */
    void flag(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    void indexes(String key, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    void code(String key, Enum<?> value) throws IOException {
        json.writeStringField(key, code(value));
    }

    /** A constant's name in records: {@code ratio}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
