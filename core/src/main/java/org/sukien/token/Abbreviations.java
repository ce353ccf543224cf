package org.sukien.token;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sukien.lexicon.TsvTable;
import org.sukien.text.CharTable;

/**
 * Decides whose a dot is: an abbreviation's ("T.Ư", "TP. Huế", "PGS.TS.", "VOV.VN") or the sentence's ("ở TP.HCM."). Known
 * abbreviations that take a dot are in {@code abbreviations.tsv}. Immutable and thread-safe.
 */
final class Abbreviations {
    private static final int LONGEST_PART = 4;
    private static final int LONGEST = 12;

    private final Set<String> dotted;
    /** By length a bit for each letter that begins a form: nearly every word before a full stop is none by these alone. */
    private final long[] openings = new long[LONGEST + 1];
    /** The same for the letters that end one. */
    private final long[] closings = new long[LONGEST + 1];

    private Abbreviations(Set<String> dotted) {
        this.dotted = dotted;
        for (String form : dotted) {
            if (form.length() <= LONGEST) {
                openings[form.length()] |= 1L << CharTable.code(form.charAt(0));
                closings[form.length()] |= 1L << CharTable.code(form.charAt(form.length() - 1));
            }
        }
    }

    static Abbreviations standard() {
        Set<String> forms = new HashSet<>();
        for (TsvTable.Row row :
                TsvTable.resource(Abbreviations.class, "abbreviations.tsv").rows()) {
            row.require("source");
            if (!forms.add(row.require("form").toLowerCase(Locale.ROOT))) {
                throw row.fault("duplicate form \"" + row.get("form") + "\"");
            }
        }
        return new Abbreviations(Set.copyOf(forms));
    }

    /**
     * The end of an abbreviation whose first part is {@code [at, dot)} and has a dot after it; {@code dot} itself if that
     * is a full stop.
     */
    int end(String view, int at, int dot) {
        int part = at;
        int last = dot;
        while (last < view.length() && view.charAt(last) == '.') {
            boolean goesOn = isLetter(view, last + 1);
            if (!goesOn || !joins(view, part, last)) {
                boolean own = goesOn ? isTitleGluedToName(view, at, last) : isFollowed(view, at, last);
                return own ? last + 1 : last;
            }
            part = last + 1;
            last = wordEnd(view, part);
        }
        return last;
    }

    /** Whether {@code [at, end)} is an address such as "bao.vn" and no acronym such as "VOV.VN". */
    static boolean isDomain(String view, int at, int end) {
        int dot = view.lastIndexOf('.', end - 1);
        return dot > at
                && dot + 1 < end
                && Character.isLowerCase(view.charAt(end - 1))
                && isTopLevelDomain(view, dot + 1, end);
    }

    /** Whether the dot after {@code [part, dot)} joins it to the letters after the dot. */
    private boolean joins(String view, int part, int dot) {
        int next = dot + 1;
        int tail = wordEnd(view, next);
        if (isTopLevelDomain(view, next, tail)) {
            return true;
        }
        return dot - part <= LONGEST_PART
                && (isUpper(view, part, dot) || isKnown(view, part, dot))
                && (isUpper(view, next, tail) || isKnown(view, next, tail));
    }

    /**
     * "TP.Hồ Chí Minh", "V.Orlov": the dot belongs to the title or initial, the name after it is another token. A letter
     * with a tone is a word that ends its sentence: "Công ty Việt Á.Tòa tuyên phạt".
     */
    private boolean isTitleGluedToName(String view, int at, int dot) {
        boolean initial = dot - at == 1 && CharTable.isUpper(view.charAt(at)) && CharTable.tone(view.charAt(at)) == 0;
        return CharTable.isUpper(view.charAt(dot + 1)) && (initial || isKnown(view, at, dot));
    }

    /** Whether the dot after a known abbreviation is not the end of its line, and so not the end of a sentence. */
    private boolean isFollowed(String view, int at, int dot) {
        if (!isKnown(view, at, dot)) {
            return false;
        }
        int next = dot + 1;
        while (next < view.length() && CharTable.kind(view.charAt(next)) == CharTable.SPACE) {
            next++;
        }
        return next < view.length()
                && CharTable.kind(view.charAt(next)) != CharTable.NEWLINE
                && view.charAt(next) != '.';
    }

    /** A single letter must be a capital: the "h" of "90 km/h." takes no dot. */
    private boolean isKnown(String view, int start, int end) {
        boolean smallLetter = end - start == 1 && !CharTable.isUpper(view.charAt(start));
        return !smallLetter
                && end - start <= LONGEST
                && mayBe(view.charAt(start), openings[end - start])
                && mayBe(view.charAt(end - 1), closings[end - start])
                && dotted.contains(view.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean mayBe(char c, long codes) {
        int code = CharTable.code(c);
        return code == 0 || (codes >>> code & 1) != 0;
    }

    private static boolean isTopLevelDomain(String view, int start, int end) {
        return end - start <= 3
                && switch (view.substring(start, end)) {
                    case "vn", "com", "net", "org", "VN" -> true;
                    default -> false;
                };
    }

    private static boolean isUpper(String view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!CharTable.isUpper(view.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(String view, int at) {
        return at < view.length() && CharTable.kind(view.charAt(at)) == CharTable.LETTER;
    }

    private static int wordEnd(String view, int at) {
        int end = at;
        while (isLetter(view, end)) {
            end++;
        }
        return end;
    }
}
