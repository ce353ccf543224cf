package org.sukien.text;

import java.util.HashMap;
import java.util.Map;

/** What the name or number of an HTML entity stands for: "agrave" is "à", "#7873" and "#x1EC1" are "ề". */
final class HtmlEntities {
    /** The longest name or number that is looked at, in characters: "thetasym", "#x0010FFFF". */
    static final int LONGEST = 10;

    private static final int NONE = -1;
    /** What browsers read for 128 to 159, which are no characters: windows-1252. HTML standard, 13.2.5.80; 0 for none. */
    private static final String WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private static final Map<String, Integer> NAMES = names();

    private HtmlEntities() {}

    /** The code point of a name or number without its "&" and ";", or -1. */
    static int decode(String name) {
        if (name.length() < 2 || name.charAt(0) != '#') {
            return NAMES.getOrDefault(name, NONE);
        }
        boolean hex = (name.charAt(1) | 0x20) == 'x';
        int value = number(name, hex ? 2 : 1, hex ? 16 : 10);
        if (value >= 0x80 && value < 0xA0) {
            char c = WINDOWS_1252.charAt(value - 0x80);
            return c == 0 ? NONE : c;
        }
        return isText(value) ? value : NONE;
    }

    private static int number(String name, int from, int radix) {
        int value = from < name.length() ? 0 : NONE;
        for (int i = from; i < name.length() && value >= 0; i++) {
            char c = name.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : NONE;
            value = digit < 0 || value > Character.MAX_CODE_POINT ? NONE : value * radix + digit;
        }
        return value;
    }

    /** No control but tab and line ends, no half of a pair, no noncharacter. */
    private static boolean isText(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c != 0x7F
                && c <= Character.MAX_CODE_POINT
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF);
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (Map<String, String> row : PartTable.rows("entities.tsv")) {
            names.put(row.get("name"), Integer.parseInt(row.get("code"), 16));
        }
        return Map.copyOf(names);
    }
}
