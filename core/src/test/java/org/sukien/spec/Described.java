package org.sukien.spec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitMention;

/** A mention's values as a spec writes them: the main one first, the others as key=value. */
final class Described {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Described() {}

    static Described of(Mention mention) {
        Described d = new Described();
        d.put("main", main(mention));
        if (mention instanceof FigureMention m) {
            FigureValue v = m.value();
            d.put("kind", lower(v.kind()));
            d.put("q", lower(v.qualifier()));
            d.put("item", v.item());
            d.put("currency", v.currency());
            d.put("unit", v.unit());
        } else if (mention instanceof DateMention m) {
            d.put("from", m.value().from().map(Object::toString));
            d.put("to", m.value().to().map(Object::toString));
            d.put("anchor", m.anchor().map(a -> a.mention().isPresent() ? "text" : "published"));
        } else if (mention instanceof DocumentMention m) {
            d.put("number", m.number());
            d.put("date", m.date());
            d.put("article", m.article());
            d.put("clause", m.clause());
            d.put("issuer", m.issuer());
        } else if (mention instanceof PlaceMention m) {
            d.put("code", m.code());
            d.put("successor", m.successor());
        } else if (mention instanceof PositionMention m) {
            d.put("former", String.valueOf(m.former()));
            d.put("acting", String.valueOf(m.acting()));
            d.put("concurrent", String.valueOf(m.concurrent()));
        } else if (mention instanceof PersonMention m) {
            d.put("honorific", m.honorific());
        } else if (mention instanceof RankMention m) {
            d.put("force", m.rank().force().map(Described::lower));
            d.put("order", String.valueOf(m.rank().order()));
        }
        return d;
    }

    private static String main(Mention mention) {
        if (mention instanceof DateMention m) {
            return m.value().value();
        }
        if (mention instanceof FigureMention m) {
            String value = plain(m.value().value());
            return m.value()
                    .total()
                    .map(t -> value + "/" + plain(t))
                    .or(() -> m.value().max().map(x -> value + ".." + plain(x)))
                    .orElse(value);
        }
        if (mention instanceof RankMention m) {
            return m.rank().code();
        }
        if (mention instanceof UnitMention m) {
            return lower(m.kind());
        }
        if (mention instanceof PlaceMention m) {
            return lower(m.level());
        }
        if (mention instanceof DocumentMention m) {
            return lower(m.kind());
        }
        return "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void put(String key, Optional<String> value) {
        value.ifPresent(v -> put(key, v));
    }

    private void put(String key, String value) {
        values.put(key, value);
    }

    /** Whether these values are what a spec asks for; what it leaves out is not asked for. */
    boolean fits(String asked) {
        if (asked.isEmpty()) {
            return true;
        }
        for (String part : asked.split(";")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "main" : part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            if (!value.equals(values.getOrDefault(key, ""))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(values.get("main"));
        values.forEach((key, value) -> s.append(key.equals("main") ? "" : "; " + key + "=" + value));
        return s.toString();
    }
}
