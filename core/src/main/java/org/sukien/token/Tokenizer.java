package org.sukien.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sukien.lexicon.SyllableTable;
import org.sukien.lexicon.TsvTable;
import org.sukien.text.CharTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.SyllableKey;

/**
 * Cuts a text into tokens in one walk: "8h30 ngày 28/2/2023, PC02 thu 1,5kg." becomes
 * {@code 8|h|30|ngày|28/2/2023|,|PC02|thu|1,5|kg|.}
 *
 * <p>White space of every kind separates, invisible characters don't. Abbreviations keep their dots where the dot is
 * theirs ("TP. Huế", "T.Ư") and leave it where a sentence ends ("ở TP.HCM."). Offsets count UTF-16 code units of the NFC
 * view. Work is linear. Immutable and thread-safe. Source of the abbreviations: {@code abbreviations.tsv}. Known
 * weakness: a missing space after a full stop ("hết.Hôm nay") is seen only after a word in small letters.
 */
public final class Tokenizer {
    private static final int LONGEST_ABBREVIATION_PART = 4;
    private static final int LONGEST_DOCUMENT_NUMBER = 40;

    private final SyllableTable syllables;
    private final Set<String> dotted;

    /**
     * A tokenizer that numbers the words of a lexicon.
     *
     * @param syllables the lexicon's table; an empty one leaves every word unknown
     */
    public Tokenizer(SyllableTable syllables) {
        this.syllables = syllables;
        Set<String> forms = new HashSet<>();
        for (TsvTable.Row row :
                TsvTable.resource(Tokenizer.class, "abbreviations.tsv").rows()) {
            row.require("source");
            if (!forms.add(row.require("form").toLowerCase(Locale.ROOT))) {
                throw row.fault("duplicate form \"" + row.get("form") + "\"");
            }
        }
        dotted = Set.copyOf(forms);
    }

    private Tokenizer(SyllableTable syllables, Set<String> dotted) {
        this.syllables = syllables;
        this.dotted = dotted;
    }

    /** The same tokenizer with another lexicon's numbers. */
    public Tokenizer with(SyllableTable table) {
        return new Tokenizer(table, dotted);
    }

    /** The tokens of a text whose lines are its blocks. */
    public Tokens tokenize(NormalizedText text) {
        return tokenize(text, new int[0]);
    }

    /**
     * The tokens of a text.
     *
     * @param blockStarts ascending offsets of the given text at which a block begins; lines begin one by themselves
     */
    public Tokens tokenize(NormalizedText text, int[] blockStarts) {
        return new Walk(text, blockStarts).tokens();
    }

    /** The words that a form of a lexicon is made of. */
    public List<String> words(String form) {
        Tokens tokens = tokenize(NormalizedText.of(form));
        List<String> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }

    /** One walk over one text. */
    private final class Walk {
        private final NormalizedText text;
        private final String view;
        private final int length;
        private final int[] blockStarts;
        private final Tokens.Builder out;
        private final NumericRun numeric;
        private int nextBlock;
        private boolean space = true;
        private boolean lineBreak = true;

        Walk(NormalizedText text, int[] blockStarts) {
            this.text = text;
            this.blockStarts = blockStarts;
            view = text.view();
            length = view.length();
            out = new Tokens.Builder(text);
            numeric = new NumericRun(view);
        }

        Tokens tokens() {
            int at = 0;
            while (at < length) {
                at = step(at);
            }
            return out.build();
        }

        private int step(int at) {
            char c = view.charAt(at);
            switch (CharTable.kind(c)) {
                case CharTable.SPACE:
                    space = true;
                    return at + 1;
                case CharTable.NEWLINE:
                    space = true;
                    lineBreak = true;
                    return at + 1;
                case CharTable.IGNORABLE:
                    return at + 1;
                case CharTable.LETTER:
                    return letters(at);
                case CharTable.DIGIT:
                    return digits(at);
                case CharTable.PUNCTUATION:
                    return add(TokenKind.PUNCTUATION, at, punctuationEnd(at));
                default:
                    return add(TokenKind.SYMBOL, at, at + Character.charCount(view.codePointAt(at)));
            }
        }

        private int add(TokenKind kind, int start, int end) {
            if (nextBlock < blockStarts.length) {
                int given = text.offsets().toGiven(start);
                while (nextBlock < blockStarts.length && blockStarts[nextBlock] <= given) {
                    nextBlock++;
                    lineBreak = true;
                }
            }
            int syllable = syllables.number(SyllableKey.of(view, start, end));
            out.add(kind, start, end, syllable, space || lineBreak, lineBreak);
            space = false;
            lineBreak = false;
            return end;
        }

        private int punctuationEnd(int at) {
            if (view.startsWith("./.", at)) {
                return at + 3;
            }
            int end = at + 1;
            if (view.charAt(at) == '.') {
                while (end < length && view.charAt(end) == '.') {
                    end++;
                }
            }
            return end;
        }

        // ---- digits

        private int digits(int at) {
            int code = documentNumberEnd(at);
            if (code > 0) {
                return add(TokenKind.CODE, at, code);
            }
            int end = numeric.firstTokenEnd(at);
            return add(numeric.isDate() ? TokenKind.DATE : TokenKind.NUMBER, at, end);
        }

        /** The end of a document's number, such as "30/2020/NĐ-CP" or "05-CT/TW", or 0. */
        private int documentNumberEnd(int at) {
            int end = at;
            boolean slash = false;
            boolean symbol = false;
            int limit = Math.min(length, at + LONGEST_DOCUMENT_NUMBER);
            while (end < limit) {
                char c = view.charAt(end);
                if (c == '/' || c == '-' || c == '&') {
                    if (end + 1 >= length
                            || !isUpperOrDigit(view.charAt(end + 1))
                            || !isUpperOrDigit(view.charAt(end - 1))) {
                        break;
                    }
                    slash |= c == '/';
                    symbol |= c != '&' && CharTable.isUpper(view.charAt(end + 1));
                } else if (!isUpperOrDigit(c) || (!symbol && CharTable.isUpper(c))) {
                    break;
                }
                end++;
            }
            boolean wholeWord = end == length || CharTable.kind(view.charAt(end)) != CharTable.LETTER;
            return slash && symbol && wholeWord ? end : 0;
        }

        private static boolean isUpperOrDigit(char c) {
            return CharTable.isUpper(c) || CharTable.kind(c) == CharTable.DIGIT;
        }

        // ---- letters

        private int letters(int at) {
            int end = wordEnd(at);
            boolean afterNumber =
                    !space && !lineBreak && out.size() > 0 && out.kind(out.size() - 1) == TokenKind.NUMBER;
            if (end < length) {
                char c = view.charAt(end);
                if (afterNumber) {
                    return add(TokenKind.WORD, at, areaEnd(at, end));
                }
                if (c == '.') {
                    int abbreviation = abbreviationEnd(at, end);
                    if (abbreviation > end) {
                        return add(
                                isDomain(at, abbreviation) ? TokenKind.LINK : TokenKind.ABBREVIATION, at, abbreviation);
                    }
                }
                if (CharTable.kind(c) == CharTable.DIGIT || isHyphenBeforeDigit(at, end)) {
                    return add(TokenKind.CODE, at, codeEnd(end));
                }
                if (isLink(at, end)) {
                    return add(TokenKind.LINK, at, linkEnd(end));
                }
            }
            return add(TokenKind.WORD, at, end);
        }

        /** The end of a word; an apostrophe between letters is part of it ("H'Hen"). */
        private int wordEnd(int at) {
            int end = at;
            while (end < length) {
                char c = view.charAt(end);
                int kind = CharTable.kind(c);
                boolean apostrophe = (c == '\'' || c == '’') && end > at && isLetterAt(end + 1);
                if (kind != CharTable.LETTER && kind != CharTable.IGNORABLE && !apostrophe) {
                    break;
                }
                end++;
            }
            while (CharTable.kind(view.charAt(end - 1)) == CharTable.IGNORABLE) {
                end--;
            }
            return end;
        }

        private boolean isLetterAt(int at) {
            return at < length && CharTable.kind(view.charAt(at)) == CharTable.LETTER;
        }

        /** Lets "m2", "km2" and "m³" after a number keep their exponent. */
        private int areaEnd(int at, int end) {
            char c = view.charAt(end);
            boolean metre = view.charAt(end - 1) == 'm' && end - at <= 2;
            boolean exponent = c == '2' || c == '3' || c == '²' || c == '³';
            boolean last = end + 1 >= length || CharTable.kind(view.charAt(end + 1)) != CharTable.DIGIT;
            return metre && exponent && last ? end + 1 : end;
        }

        /** "COVID-19", "F-16": a capitalised word, a hyphen and up to three digits that end the token. */
        private boolean isHyphenBeforeDigit(int at, int end) {
            if (view.charAt(end) != '-' || !CharTable.isUpper(view.charAt(at))) {
                return false;
            }
            int digits = end + 1;
            while (digits < length && CharTable.kind(view.charAt(digits)) == CharTable.DIGIT) {
                digits++;
            }
            int count = digits - end - 1;
            return count >= 1 && count <= 3 && (digits == length || "/-".indexOf(view.charAt(digits)) < 0);
        }

        private int codeEnd(int at) {
            int end = at;
            while (end < length) {
                char c = view.charAt(end);
                int kind = CharTable.kind(c);
                boolean hyphen =
                        c == '-' && end + 1 < length && CharTable.kind(view.charAt(end + 1)) == CharTable.DIGIT;
                if (kind != CharTable.LETTER && kind != CharTable.DIGIT && !hyphen) {
                    break;
                }
                end++;
            }
            return end;
        }

        /**
         * The end of an abbreviation whose first part ends at {@code end}, where a dot stands; {@code end} if the dot is
         * a full stop.
         */
        private int abbreviationEnd(int at, int end) {
            int part = at;
            int last = end;
            while (last < length && view.charAt(last) == '.') {
                boolean goesOn = isLetterAt(last + 1);
                if (goesOn && mayStandBeforeDot(part, last, last + 1)) {
                    part = last + 1;
                    last = wordEnd(part);
                    continue;
                }
                return (goesOn && isTitleGluedToName(at, last)) || ownsDot(at, last) ? last + 1 : last;
            }
            return last;
        }

        /** Whether a part may be joined by its dot to the letters after it, with no space between. */
        private boolean mayStandBeforeDot(int part, int dot, int next) {
            int tail = wordEnd(next);
            if (isTopLevelDomain(next, tail)) {
                return true;
            }
            boolean known = dotted.contains(lower(part, dot));
            boolean shortPart = dot - part <= LONGEST_ABBREVIATION_PART;
            return shortPart
                    && (known || isUpper(part, dot))
                    && (isUpper(next, tail) || dotted.contains(lower(next, tail)));
        }

        /** "TP.Hồ Chí Minh", "V.Putin": the dot belongs to the title or initial, the name after it is another token. */
        private boolean isTitleGluedToName(int at, int dot) {
            return CharTable.isUpper(view.charAt(dot + 1))
                    && (dotted.contains(lower(at, dot)) || (dot - at == 1 && CharTable.isUpper(view.charAt(at))));
        }

        private boolean isTopLevelDomain(int start, int end) {
            return switch (view.substring(start, Math.min(end, start + 4))) {
                case "vn", "com", "net", "org", "VN" -> true;
                default -> false;
            };
        }

        private boolean isDomain(int at, int end) {
            int dot = view.lastIndexOf('.', end - 1);
            return dot > at
                    && dot + 1 < end
                    && Character.isLowerCase(view.charAt(end - 1))
                    && isTopLevelDomain(dot + 1, end);
        }

        /** Whether the dot after the whole abbreviation is its own: it is a known one, and no sentence ends here. */
        private boolean ownsDot(int at, int dot) {
            if (dot - at > 3 * LONGEST_ABBREVIATION_PART || !dotted.contains(lower(at, dot))) {
                return false;
            }
            int next = dot + 1;
            while (next < length && CharTable.kind(view.charAt(next)) == CharTable.SPACE) {
                next++;
            }
            return next < length && CharTable.kind(view.charAt(next)) != CharTable.NEWLINE && view.charAt(next) != '.';
        }

        private boolean isUpper(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!CharTable.isUpper(view.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private String lower(int start, int end) {
            return view.substring(start, end).toLowerCase(Locale.ROOT);
        }

        private boolean isLink(int at, int end) {
            return view.startsWith("://", end)
                    || view.charAt(end) == '@'
                    || (view.startsWith("www", at) && view.charAt(end) == '.');
        }

        private int linkEnd(int at) {
            int end = at;
            while (end < length
                    && view.charAt(end) > ' '
                    && view.charAt(end) < 0x7F
                    && "\"<>()".indexOf(view.charAt(end)) < 0) {
                end++;
            }
            while (end > at + 1 && ".,;:!?".indexOf(view.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }
    }
}
