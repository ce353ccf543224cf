package org.sukien.text;

import java.util.BitSet;
import java.util.List;

/**
 * The keys by which texts are compared and searched. Of "Thuỷ THỦY kỹ sư Đỗ":
 *
 * <ul>
 *   <li>{@link #canonical} is "thuỷ thuỷ kỹ sư đỗ": case and the place of tone marks don't count;
 *   <li>{@link #unified(String, List)} is "thuỷ thuỷ kĩ sư đỗ": nor does y for i where both spell one word;
 *   <li>{@link #toneless} is "thuy thuy ky sư đô": nor do tones;
 *   <li>{@link #fold} is "thuy thuy ky su do": nor do any diacritics, for text typed without them.
 * </ul>
 *
 * <p>Any normal form is read; a key is in NFC, with every blank a plain space, and without invisible characters such as
 * the soft hyphen. Of NFC text without these and without stray marks, a key is as long as the text, so offsets stay. Ð and Ɖ count as Đ. Units:
 * UTF-16 code units. Stateless and thread-safe. Known weaknesses: {@link #canonical} tells "gịa" from "giạ", {@link
 * SyllableKey} does not; whether a word is a name is the caller's to say.
 */
public final class SearchKeys {
    private SearchKeys() {}

    /** The text in small letters, each syllable's tone mark in the new style: "hoà" for "HÒA". */
    public static String canonical(String text) {
        char[] key = lower(NormalizedText.of(visible(text, 0, text.length())));
        ToneStyle.place(key, 0, key.length, ToneStyle.NEW);
        return composed(key, key.length);
    }

    /**
     * As {@link #canonical}, with i for y in syllables that are written both ways: "kĩ" for "kỹ" and "Kỹ", "quí" for "quý";
     * "ý" and "thuý" stay.
     *
     * @param names spans of the text whose spelling counts: people, brands, places. "Nguyễn Sỹ Hùng" is not "Nguyễn Sĩ Hùng".
     */
    public static String unified(String text, List<Span> names) {
        NormalizedText normalized = NormalizedText.of(visible(text, 0, text.length()));
        BitSet kept = new BitSet();
        for (Span name : names) {
            int start = visible(text, 0, name.start()).length();
            int end = start + visible(text, name.start(), name.end()).length();
            Span view = normalized.toView(new Span(start, end));
            kept.set(view.start(), view.end());
        }
        char[] key = lower(normalized);
        ToneStyle.place(key, 0, key.length, ToneStyle.NEW);
        SpellingVariants.unify(key, kept);
        return composed(key, key.length);
    }

    /** The text in small letters without tones; ă, â, đ, ê, ô, ơ and ư stay: "công an tinh" for "Công an tỉnh". */
    public static String toneless(String text) {
        char[] key = lower(NormalizedText.of(visible(text, 0, text.length())));
        int end = 0;
        for (char c : key) {
            if (!Tone.isMark(c)) {
                key[end++] = CharTable.tone(c) == 0 ? c : Letters.withTone(c, 0);
            }
        }
        return composed(key, end);
    }

    /** The text in small letters without any diacritics: "cong an tinh dak lak" for "Công an tỉnh Đắk Lắk". */
    public static String fold(String text) {
        char[] key = lower(NormalizedText.of(visible(text, 0, text.length())));
        int end = 0;
        for (char c : key) {
            if (!isMark(c)) {
                key[end++] = c < 0x80 ? c : Letters.plain(c);
            }
        }
        return composed(key, end);
    }

    /** The combining diacritical marks of Unicode, which stay behind where no letter takes them. */
    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    /** Small letters and one kind of blank. */
    private static char[] lower(NormalizedText text) {
        char[] key = text.view().toCharArray();
        for (int i = 0; i < key.length; i++) {
            key[i] = CharTable.kind(key[i]) == CharTable.SPACE ? ' ' : Letters.small(key[i]);
        }
        return key;
    }

    /** The visible characters of a range: what stands on both sides of a soft hyphen belongs together. */
    private static String visible(String text, int start, int end) {
        StringBuilder seen = null;
        for (int i = start; i < end; i++) {
            boolean hidden = CharTable.kind(text.charAt(i)) == CharTable.IGNORABLE;
            if (hidden && seen == null) {
                seen = new StringBuilder(end - start).append(text, start, i);
            } else if (!hidden && seen != null) {
                seen.append(text.charAt(i));
            }
        }
        return seen == null ? text.substring(start, end) : seen.toString();
    }

    /** What was taken away may bring letters and marks together that compose. */
    private static String composed(char[] key, int length) {
        return NormalizedText.of(new String(key, 0, length)).view();
    }
}
