package org.sukien.text;

import java.util.Comparator;

/**
 * The order of lists of people: by the given name, which stands last, then by all that stands before it from the surname
 * on, each in {@link DictionaryOrder}. "Trần Văn An, Lê Thị Bình, Nguyễn An Bình, Nguyễn Văn Bình" is sorted.
 *
 * <p>"NGUYỄN VĂN AN" stands beside "Nguyễn Văn An". Immutable and thread-safe. Source: custom of school and office lists,
 * which sort by "tên" (given name), then "họ và đệm" (surname and middle names); no standard that says so was found. Known
 * weaknesses: the last word is taken for the given name, so a Western or Chinese name stands under its last word; titles
 * before the name count as part of it.
 */
public final class NameOrder implements Comparator<String> {
    private static final NameOrder ORDER = new NameOrder();

    private NameOrder() {}

    /** The order; it has no state. */
    public static NameOrder standard() {
        return ORDER;
    }

    @Override
    public int compare(String one, String other) {
        return one.equals(other) ? 0 : key(one).compareTo(key(other));
    }

    /** A string whose {@link String#compareTo} order among such keys is this order of the names; not for reading. */
    public static String key(String name) {
        int end = name.length();
        while (end > 0 && isBlank(name.charAt(end - 1))) {
            end--;
        }
        int given = end;
        while (given > 0 && !isBlank(name.charAt(given - 1))) {
            given--;
        }
        OrderKey key = new OrderKey();
        key.add(name.substring(given, end));
        key.close();
        key.add(name.substring(0, given));
        return key.finish(name);
    }

    private static boolean isBlank(char c) {
        int kind = CharTable.kind(c);
        return kind == CharTable.SPACE || kind == CharTable.NEWLINE;
    }
}
