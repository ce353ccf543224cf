package org.sukien.spec;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The ways in which the same text may be written; what is found must not depend on them. */
enum Rewriting {
    NFD(s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
    OLD_TONES(s -> Tones.swap(s, Tones.NEW, Tones.OLD)),
    NEW_TONES(s -> Tones.swap(s, Tones.OLD, Tones.NEW)),
    NO_BREAK_SPACES(s -> s.replace(' ', '\u00a0')),
    ETH_FOR_D_WITH_STROKE(s -> s.replace('Đ', 'Ð')),
    CAPITALS(s -> s.toUpperCase(Locale.ROOT));

    private final UnaryOperator<String> rewrite;

    Rewriting(UnaryOperator<String> rewrite) {
        this.rewrite = rewrite;
    }

    String apply(String piece) {
        return rewrite.apply(piece);
    }

    /** Whether only the drawn mentions are rewritten, and the text around them is left. */
    boolean onlyMentions() {
        return this == CAPITALS;
    }

    boolean suits(SpecBlock block) {
        return this != CAPITALS || block.flag("caps");
    }

    /** The open rhymes oa, oe, uy with their tone on either vowel. */
    private static final class Tones {
        private static final String[] OLD = {
            "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
        };
        private static final String[] NEW = {
            "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
        };

        static String swap(String text, String[] from, String[] to) {
            StringBuilder out = new StringBuilder(text);
            String lower = text.toLowerCase(Locale.ROOT);
            for (int i = 0; i < from.length; i++) {
                for (int at = lower.indexOf(from[i]); at >= 0; at = lower.indexOf(from[i], at + 1)) {
                    boolean open = at + 2 == lower.length() || !Character.isLetter(lower.charAt(at + 2));
                    boolean afterQ = at > 0 && lower.charAt(at - 1) == 'q';
                    if (open && !afterQ) {
                        for (int k = 0; k < 2; k++) {
                            char c = to[i].charAt(k);
                            out.setCharAt(
                                    at + k, Character.isUpperCase(text.charAt(at + k)) ? Character.toUpperCase(c) : c);
                        }
                    }
                }
            }
            return out.toString();
        }
    }
}
