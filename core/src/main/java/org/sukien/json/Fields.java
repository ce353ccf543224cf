package org.sukien.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object as it was read, asked key by key. Complaints name the way to the value: {@code mentions[3].start}. Not
 * thread-safe.
 */
final class Fields {
    private final String path;
    private final Map<String, Object> values;

    private Fields(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
    }

    /** The object that the parser stands at the beginning of. */
    static Fields read(JsonParser json) throws IOException {
        Object value = value(json);
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("no JSON object");
        }
        return of("", value);
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("ends too early");
        }
        switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new HashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String key = json.currentName();
                    json.nextToken();
                    object.put(key, value(json));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(json));
                }
                return array;
            }
            case VALUE_STRING -> {
                return json.getText();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return json.getDecimalValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return json.getBooleanValue();
            }
            default -> throw new IllegalArgumentException("a value is " + json.getText());
        }
    }

    @SuppressWarnings("unchecked")
    private static Fields of(String path, Object object) {
        return new Fields(path, (Map<String, Object>) object);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isText(String key) {
        return values.get(key) instanceof String;
    }

    Optional<String> text(String key) {
        return get(key, String.class);
    }

    String needText(String key) {
        return need(key, text(key));
    }

    Optional<BigDecimal> decimal(String key) {
        return get(key, BigDecimal.class);
    }

    BigDecimal needDecimal(String key) {
        return need(key, decimal(key));
    }

    Optional<Integer> index(String key) {
        return decimal(key).map(value -> whole(key, value));
    }

    int needIndex(String key) {
        return need(key, index(key));
    }

    boolean flag(String key) {
        return get(key, Boolean.class).orElse(false);
    }

    <E extends Enum<E>> Optional<E> code(String key, Class<E> type) {
        return text(key).map(code -> {
            try {
                return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw wrong(key, "is \"" + code + "\", which is not known");
            }
        });
    }

    <E extends Enum<E>> E needCode(String key, Class<E> type) {
        return need(key, code(key, type));
    }

    Optional<Fields> object(String key) {
        return get(key, Map.class).map(map -> of(path + key + ".", map));
    }

    Fields needObject(String key) {
        return need(key, object(key));
    }

    List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof Map)) {
                throw wrong(key, "holds something that is no object");
            }
            objects.add(of(path + key + "[" + objects.size() + "].", item));
        }
        return objects;
    }

    List<Integer> indexes(String key) {
        List<Integer> indexes = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof BigDecimal)) {
                throw wrong(key, "holds something that is no number");
            }
            indexes.add(whole(key, (BigDecimal) item));
        }
        return indexes;
    }

    private List<?> list(String key) {
        return get(key, List.class).orElse(List.of());
    }

    private <T> Optional<T> get(String key, Class<T> type) {
        Object value = values.get(key);
        if (value != null && !type.isInstance(value)) {
            throw wrong(key, "is of the wrong kind: " + value);
        }
        return Optional.ofNullable(type.cast(value));
    }

    private <T> T need(String key, Optional<T> value) {
        return value.orElseThrow(() -> wrong(key, "is missing"));
    }

    private int whole(String key, BigDecimal value) {
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw wrong(key, "is no whole number: " + value);
        }
    }

    IllegalArgumentException wrong(String key, String reason) {
        return new IllegalArgumentException(path + key + " " + reason);
    }
}
