package org.sukien.text;

import java.util.Comparator;

/**
 * The order of Vietnamese dictionaries: letters a ă â b c d đ e ê … o ô ơ … u ư …, tones ngang, huyền, hỏi, ngã, sắc, nặng
 * only where the letters of a syllable are equal, syllable by syllable: "la, la ná, là, lá, lá na, lan, lăng, lâm".
 *
 * <p>Digits stand before letters. Where letters and tones are equal, small letters stand before capitals, then the plain
 * order of characters decides, so that only equal strings compare as equal; "hòa" and "hoà" stand side by side. Signs and
 * blanks only divide syllables. {@link #key} serves to sort many strings: the keys' own order is this order.
 *
 * <p>Immutable and thread-safe. Sources: Vũ Xuân Lương, Vietnam Lexicography Centre, rules of alphabetical order, 1 to 4.3
 * (vietunicode.sourceforge.net/charset/quytacABC_en.html);
 * letters and tones as in CLDR, collation vi. Known weaknesses: letters of other scripts stand after z by their number;
 * digits are compared one by one ("10" before "9").
 */
public final class DictionaryOrder implements Comparator<String> {
    private static final DictionaryOrder ORDER = new DictionaryOrder();

    private DictionaryOrder() {}

    /** The order; it has no state. */
    public static DictionaryOrder standard() {
        return ORDER;
    }

    @Override
    public int compare(String one, String other) {
        return one.equals(other) ? 0 : key(one).compareTo(key(other));
    }

    /** A string whose {@link String#compareTo} order among such keys is this order of the texts; not for reading. */
    public static String key(String text) {
        OrderKey key = new OrderKey();
        key.add(text);
        return key.finish(text);
    }
}
