package org.sukien.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives articles file names that every platform and brat take: ASCII letters, digits, "-", "_" and ".", at most 100 of
 * them. The id "tháng 5/Họp báo" becomes {@code thang-5-Hop-bao}, a second one of the same name {@code thang-5-Hop-bao-2}.
 * No id leads out of a folder. Keeps the names that it gave, in small letters, since some platforms know no others.
 */
final class FileNames {
    private static final int LONGEST = 100;
    /** Windows takes these for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /** The names given, with the number that the next one of that name gets. */
    private final Map<String, Integer> given = new HashMap<>();

    private int nameless;

    /** A name, without ending, that wasn't given before. */
    String of(String id) {
        String plain = plain(id);
        if (plain.isEmpty()) {
            plain = "article-" + ++nameless;
        }
        String key = plain.toLowerCase(Locale.ROOT);
        String name = plain;
        while (given.putIfAbsent(name.toLowerCase(Locale.ROOT), 2) != null) {
            int number = given.merge(key, 1, Integer::sum) - 1;
            name = plain + "-" + number;
        }
        return name;
    }

    private static String plain(String id) {
        // What is looked at is bounded before it is taken apart: an id may be as long as a hostile file likes.
        String start = id.length() > 4 * LONGEST ? id.substring(0, 4 * LONGEST) : id;
        String bare = Normalizer.normalize(start, Normalizer.Form.NFD);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < bare.length() && name.length() < LONGEST; i++) {
            char c = bare.charAt(i);
            if (c == 'đ' || c == 'Đ') {
                name.append(c == 'đ' ? 'd' : 'D');
            } else if (isPlain(c)) {
                name.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !name.isEmpty()
                    && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        int from = 0;
        while (from < name.length() && (name.charAt(from) == '.' || name.charAt(from) == '-')) {
            from++;
        }
        int to = name.length();
        while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == '-')) {
            to--;
        }
        String trimmed = name.substring(from, to);
        return isDevice(trimmed) ? "article-" + trimmed : trimmed;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-';
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String first = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(first)
                || first.length() == 4
                        && (first.startsWith("com") || first.startsWith("lpt"))
                        && Character.isDigit(first.charAt(3));
    }
}
