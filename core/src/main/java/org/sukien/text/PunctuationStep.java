package org.sukien.text;

/** {@link NormalizationStep#QUOTES} and {@link NormalizationStep#DASHES}. */
final class PunctuationStep {
    private static final String DOUBLE_QUOTES = "“”„‟«»";
    private static final String SINGLE_QUOTES = "‘’‚‛‹›";
    private static final String DASHES = "‐‑‒–—―−";

    private PunctuationStep() {}

    static void run(Rewriting r, NormalizationStep step) {
        for (int i = 0; i < r.length; i++) {
            char plain = (Suspects.of(r.text[i]) & Suspects.QUOTE_OR_DASH) == 0 ? 0 : plain(r.text[i]);
            if (plain != 0 && (plain == '-') == (step == NormalizationStep.DASHES)) {
                r.replace(i, i + 1, plain, step);
            }
        }
        r.finish();
    }

    /** All quotation marks and dashes that have an ASCII character. */
    static String all() {
        return DOUBLE_QUOTES + SINGLE_QUOTES + DASHES;
    }

    /** The ASCII character for a quotation mark or dash, or 0. */
    static char plain(char c) {
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : DASHES.indexOf(c) >= 0 ? '-' : 0;
    }
}
