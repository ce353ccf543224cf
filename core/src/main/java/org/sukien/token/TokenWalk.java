package org.sukien.token;

import org.sukien.lexicon.SyllableTable;
import org.sukien.text.CharTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.SyllableKey;

/** One walk of the tokenizer over one text: every character is looked up once, and words get their key on the way. */
final class TokenWalk {
    private final NormalizedText text;
    private final String view;
    private final char[] chars;
    private final int length;
    private final int[] blockStarts;
    private final SyllableTable syllables;
    private final int[] characters;
    private final long[] characterKeys;
    private final Abbreviations abbreviations;
    private final Tokens.Builder out;
    private final NumericRun numeric;
    private final CodeRun codes;
    private int nextBlock;
    /** What stands before the next token, as {@link Tokens} notes it. */
    private int before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;

    TokenWalk(
            NormalizedText text,
            int[] blockStarts,
            SyllableTable syllables,
            int[] characters,
            long[] characterKeys,
            Abbreviations abbreviations) {
        this.text = text;
        this.blockStarts = blockStarts;
        this.syllables = syllables;
        this.characters = characters;
        this.characterKeys = characterKeys;
        this.abbreviations = abbreviations;
        view = text.view();
        chars = view.toCharArray();
        length = chars.length;
        out = new Tokens.Builder(text);
        numeric = new NumericRun(view);
        codes = new CodeRun(chars);
    }

    Tokens tokens() {
        int at = 0;
        while (at < length) {
            int info = CharTable.info(chars[at]);
            int kind = CharTable.kindIn(info);
            if (kind == CharTable.LETTER) {
                at = word(at, info);
            } else if (kind == CharTable.SPACE) {
                before |= Tokens.SPACE_BEFORE;
                at++;
            } else {
                at = sign(at, kind);
            }
        }
        return out.build();
    }

    private int sign(int at, int kind) {
        switch (kind) {
            case CharTable.NEWLINE:
                before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
                return at + 1;
            case CharTable.IGNORABLE:
                return at + 1;
            case CharTable.DIGIT:
                return digits(at);
            case CharTable.PUNCTUATION:
                return add(TokenKind.PUNCTUATION, at, punctuationEnd(at));
            default:
                return add(TokenKind.SYMBOL, at, at + Character.charCount(view.codePointAt(at)));
        }
    }

    private int add(TokenKind kind, int start, int end) {
        char first = chars[start];
        if (end == start + 1 && first < characters.length) {
            long key = characterKeys[first];
            return add(kind, start, end, key, characters[first], CharTable.isUpper(first), false);
        }
        long key = SyllableKey.of(view, start, end);
        boolean upper = CharTable.isUpper(first);
        return add(kind, start, end, key, syllables.number(key), upper, upper && isAllUpper(start, end));
    }

    private int add(TokenKind kind, int start, int end, long key, int syllable, boolean upper, boolean allUpper) {
        if (nextBlock < blockStarts.length) {
            beginBlocks(start);
        }
        int capitals = (upper ? Tokens.UPPER : 0) | (allUpper ? Tokens.ALL_UPPER : 0);
        out.add(start, end, key, syllable, kind.ordinal() | capitals | before);
        before = 0;
        return end;
    }

    private void beginBlocks(int start) {
        int given = text.offsets().toGiven(start);
        while (nextBlock < blockStarts.length && blockStarts[nextBlock] <= given) {
            nextBlock++;
            before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
        }
    }

    private boolean isAllUpper(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            int info = CharTable.info(chars[i]);
            if (CharTable.kindIn(info) == CharTable.LETTER) {
                if (!CharTable.isUpperIn(info)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    private int punctuationEnd(int at) {
        if (chars[at] != '.') {
            return at + 1;
        }
        if (view.startsWith("./.", at)) {
            return at + 3;
        }
        int end = at + 1;
        while (end < length && chars[end] == '.') {
            end++;
        }
        return end;
    }

    // ---- digits

    private int digits(int at) {
        int code = codes.documentNumberEnd(at);
        if (code > 0) {
            return add(TokenKind.CODE, at, code);
        }
        int end = numeric.firstTokenEnd(at);
        return add(numeric.isDate() ? TokenKind.DATE : TokenKind.NUMBER, at, end);
    }

    private boolean is(int kind, int at) {
        return at < length && CharTable.kind(chars[at]) == kind;
    }

    // ---- letters

    /** Reads a run of letters and, on the way, its key and shape; what stands after it may make it more than a word. */
    private int word(int at, int first) {
        long letters = 0;
        int count = 0;
        int tone = 0;
        int uppers = 0;
        boolean exact = true;
        int end = at;
        int info = first;
        while (true) {
            int code = CharTable.codeIn(info);
            int mark = CharTable.toneIn(info);
            exact &= code != 0 && (mark == 0 || tone == 0);
            letters = SyllableKey.append(letters, code);
            tone |= mark;
            count++;
            uppers += CharTable.isUpperIn(info) ? 1 : 0;
            if (++end == length) {
                break;
            }
            info = CharTable.info(chars[end]);
            if (CharTable.kindIn(info) != CharTable.LETTER) {
                break;
            }
        }
        if (end < length && CharTable.kindIn(info) != CharTable.SPACE) {
            int whole = wordEnd(end);
            if (whole > end || isMoreThanAWord(end)) {
                return longWord(at, whole);
            }
        }
        if (uppers > 0 && uppers < count && uppers - (CharTable.isUpperIn(first) ? 1 : 0) == 1) {
            int joint = JoinedWords.joint(view, at, end);
            if (joint > 0) {
                add(TokenKind.WORD, at, joint);
                before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
                return joint;
            }
        }
        if (!exact || count > SyllableKey.EXACT_LETTERS) {
            return add(TokenKind.WORD, at, end);
        }
        long key = SyllableKey.of(letters, tone);
        boolean allUpper = uppers == count && count > 1;
        return add(TokenKind.WORD, at, end, key, syllables.number(key), CharTable.isUpperIn(first), allUpper);
    }

    /** Whether the character after a run of letters can make it an abbreviation, a code or an address. */
    private boolean isMoreThanAWord(int end) {
        char c = chars[end];
        return c == '.' || c == '-' || c == ':' || c == '@' || c == '²' || c == '³' || is(CharTable.DIGIT, end);
    }

    private int longWord(int at, int end) {
        if (end == length) {
            return add(TokenKind.WORD, at, end);
        }
        if (before == 0 && out.size() > 0 && out.kind(out.size() - 1) == TokenKind.NUMBER) {
            return add(TokenKind.WORD, at, codes.areaEnd(at, end));
        }
        char c = chars[end];
        if (c == '.') {
            int abbreviation = abbreviations.end(view, at, end);
            if (abbreviation > end) {
                boolean domain = Abbreviations.isDomain(view, at, abbreviation);
                return add(domain ? TokenKind.LINK : TokenKind.ABBREVIATION, at, abbreviation);
            }
        }
        if (is(CharTable.DIGIT, end) && codes.isCurrency(at, end)) {
            return add(TokenKind.WORD, at, end);
        }
        if (is(CharTable.DIGIT, end) || codes.isHyphenBeforeDigit(at, end)) {
            return add(TokenKind.CODE, at, codes.codeEnd(end));
        }
        if (view.startsWith("://", end) || c == '@' || (c == '.' && view.startsWith("www", at))) {
            return add(TokenKind.LINK, at, codes.linkEnd(end));
        }
        return add(TokenKind.WORD, at, end);
    }

    /** Where a word ends whose letters are interrupted: an apostrophe between letters is part of it ("H'Hen"). */
    private int wordEnd(int from) {
        int end = from;
        while (end < length) {
            char c = chars[end];
            int kind = CharTable.kind(c);
            boolean apostrophe = (c == '\'' || c == '’') && is(CharTable.LETTER, end + 1);
            if (kind != CharTable.LETTER && kind != CharTable.IGNORABLE && !apostrophe) {
                break;
            }
            end++;
        }
        while (end > from && is(CharTable.IGNORABLE, end - 1)) {
            end--;
        }
        return end;
    }
}
