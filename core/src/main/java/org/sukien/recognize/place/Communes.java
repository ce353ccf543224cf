package org.sukien.recognize.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sukien.lexicon.TsvTable;
import org.sukien.text.ToneStyle;

/**
 * The communes (xã), wards (phường) and special zones (đặc khu) since 1 July 2025: "phường Hà Giang 1" of province 08 is
 * 00691. They give codes to places that their type has already told; they find none, for half of the names are those of
 * other places, people or virtues. Read when first asked, which most articles never do. Thread-safe.
 */
final class Communes {
    /** What old converters write for đ. */
    private static final char ETH = '\u00F0';

    private Communes() {}

    /**
     * The code of a commune by its type and name.
     *
     * @param type xã, phường or đặc khu, in any case
     * @param name its name in NFC
     * @param province the code of its province since 2025, or null: then the name must be borne by one commune alone
     */
    static Optional<String> code(String type, String name, String province) {
        String key = key(type + " " + name);
        String code = Table.CODES.get(province == null ? key : key + " " + province);
        return Optional.ofNullable(code).filter(c -> !c.isEmpty());
    }

    private static String key(String form) {
        return ToneStyle.OLD.place(form.toLowerCase(Locale.ROOT).replace(ETH, 'đ'));
    }

    /** Read by whoever first asks; the class loader sees to it that this is once. */
    private static final class Table {
        /** By type, name and province; by type and name too, empty where several bear it. */
        static final Map<String, String> CODES = read();

        private static Map<String, String> read() {
            Map<String, String> codes = new HashMap<>();
            for (TsvTable.Row row :
                    TsvTable.resource(Communes.class, "communes.tsv").rows()) {
                String form = key(row.require("form"));
                String code = row.require("id").substring("commune.".length());
                codes.merge(form, code, (one, other) -> "");
                codes.put(form + " " + row.require("province"), code);
            }
            return Map.copyOf(codes);
        }
    }
}
