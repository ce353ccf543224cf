package org.sukien.corpus.statistics;

/** Text as XML 1.0 takes it. */
final class Markup {
    private Markup() {}

    /** The text for content and attributes; what XML has no sign for becomes U+FFFD. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        }
        return out.toString();
    }

    /** Production 2, Char, of XML 1.0; controls from 7F to 9F are better left out, too. */
    private static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0x7f || c > 0x9f && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
