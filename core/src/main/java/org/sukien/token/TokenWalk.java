package org.sukien.token;

import java.util.Arrays;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.CharTable;
import org.sukien.text.NormalizedText;
import org.sukien.text.OffsetMap;
import org.sukien.text.SyllableKey;

/**
 * The tokenizer's walk over a text: every character is looked up once, and words get their number and shape on the way. A
 * further walk takes the rows of the one before, so {@link Tokens} have one to themselves. Used by one thread.
 */
final class TokenWalk {
    private static final int WORD = TokenKind.WORD.ordinal();
    /** Room for two tokens more, and a row of nothing behind the last. */
    private static final int SPARE_ROWS = 3;

    NormalizedText text;
    final SyllableTable table;
    /** The view's characters and one more, which is nothing, so that no run asks for the end. */
    char[] chars = new char[0];

    /** The rows of {@link Tokens}. */
    int size;

    int[] starts = new int[0];
    int[] ends;
    int[] flags;
    int[] syllables;

    /** Tokens of which some begin sentences, and no other token does. */
    int[] runs = new int[0];

    int runCount;

    private final int[] characterNumbers;
    private final Abbreviations abbreviations;
    private String view;
    private int length;
    private int[] blockStarts;
    private NumericRun numeric;
    private CodeRun codes;
    private int nextBlock;
    /** No token before this begins that block; every token is looked at where view and given text are not the same. */
    private int nextBlockAt;

    /** What stands before the next token, as {@link Tokens} notes it. */
    private int before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;

    TokenWalk(Tokenizer tokenizer) {
        table = tokenizer.syllables;
        characterNumbers = tokenizer.characterNumbers;
        abbreviations = tokenizer.abbreviations;
    }

    private void begin(NormalizedText next, int[] blocks) {
        text = next;
        blockStarts = blocks;
        nextBlock = 0;
        nextBlockAt = 0;
        before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
        size = 0;
        runCount = 0;
        view = text.view();
        length = view.length();
        if (chars.length <= length) {
            chars = new char[length + 1];
        }
        view.getChars(0, length, chars, 0);
        chars[length] = '\0';
        numeric = new NumericRun(chars, length);
        codes = new CodeRun(chars, length);
        int guess = length / 7 * 2 + 16; // prose holds a token every four characters
        if (starts.length < guess) {
            starts = new int[guess];
            ends = new int[guess];
            flags = new int[guess];
            syllables = new int[guess];
            runs = new int[length / 16 + 16]; // prose begins anew every third token
        }
    }

    /** Cuts a text; its tokens are in the rows thereafter. */
    void over(NormalizedText next, int[] blocks) {
        begin(next, blocks);
        int at = 0;
        while (at < length) {
            if (size > room()) {
                grow();
            }
            int token = size;
            int info = CharTable.info(chars[at]);
            int kind = CharTable.kindIn(info);
            if (kind == CharTable.LETTER) {
                at = words(at, info);
            } else if (kind == CharTable.SPACE) {
                before |= Tokens.SPACE_BEFORE;
                at++;
            } else {
                at = sign(at, kind);
            }
            if (size > token) {
                runs = runCount < runs.length ? runs : Arrays.copyOf(runs, runCount * 2);
                runs[runCount++] = token;
            }
        }
        syllables[size] = 0;
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
                return add(TokenKind.PUNCTUATION, at, codes.punctuationEnd(at));
            default:
                return add(TokenKind.SYMBOL, at, at + Character.charCount(view.codePointAt(at)));
        }
    }

    private int add(TokenKind kind, int start, int end) {
        if (start >= nextBlockAt) {
            beginBlocks(start);
        }
        char first = chars[start];
        int shape = kind.ordinal() | before | (CharTable.isUpper(first) ? Tokens.UPPER : 0);
        before = 0;
        if (end == start + 1) {
            int number = first < characterNumbers.length ? characterNumbers[first] : number(start, end);
            add(start, end, shape | first << Tokens.CHARACTER_SHIFT, number);
        } else {
            boolean allUpper = (shape & Tokens.UPPER) != 0 && isAllUpper(start, end);
            add(start, end, shape | (allUpper ? Tokens.ALL_UPPER : 0), number(start, end));
        }
        return end;
    }

    private int number(int start, int end) {
        return table.number(SyllableKey.of(view, start, end));
    }

    private void add(int start, int end, int shape, int number) {
        starts[size] = start;
        ends[size] = end;
        flags[size] = shape;
        syllables[size++] = number;
    }

    /** The most rows with which one more run of words or two more tokens may begin. */
    private int room() {
        return starts.length - SPARE_ROWS;
    }

    private void grow() {
        int larger = starts.length * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        flags = Arrays.copyOf(flags, larger);
        syllables = Arrays.copyOf(syllables, larger);
    }

    private void beginBlocks(int start) {
        OffsetMap offsets = text.offsets();
        int given = offsets.toGiven(start);
        while (nextBlock < blockStarts.length && blockStarts[nextBlock] <= given) {
            nextBlock++;
            before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
        }
        if (nextBlock == blockStarts.length) {
            nextBlockAt = Integer.MAX_VALUE;
        } else if (offsets.isIdentity()) {
            nextBlockAt = blockStarts[nextBlock];
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

    /** Reads words with a space between as long as there are such, and gives the place behind them. */
    private int words(int from, int first) {
        if (from >= nextBlockAt) {
            beginBlocks(from);
        }
        int room = room();
        int at = from;
        int info = first;
        while (true) {
            int upper = CharTable.capitals(CharTable.addend(info));
            int end = at;
            long letters = 0;
            int sum = 0;
            do {
                letters = SyllableKey.append(letters, CharTable.codeIn(info));
                sum += CharTable.addend(info);
                info = CharTable.info(chars[++end]);
            } while (CharTable.kindIn(info) == CharTable.LETTER);
            boolean space = CharTable.kindIn(info) == CharTable.SPACE;
            if (!space && chars[end] != ',') {
                int whole = codes.wordEnd(end);
                if (whole > end || isMoreThanAWord(at, end)) {
                    return longWord(at, whole);
                }
            }
            int capitals = CharTable.capitals(sum);
            boolean all = capitals == end - at;
            boolean mixed = capitals - upper == 1 && !all;
            if (mixed || end - at > SyllableKey.EXACT_LETTERS || !CharTable.isRegular(sum)) {
                return oddWord(at, end);
            }
            int shape = WORD
                    | before
                    | upper << Tokens.UPPER_SHIFT
                    | (all && capitals > 1 ? Tokens.ALL_UPPER : 0)
                    | (end == at + 1 ? chars[at] << Tokens.CHARACTER_SHIFT : 0);
            add(at, end, shape, table.number(SyllableKey.of(letters, CharTable.toneOfAll(sum))));
            if (!space) {
                before = 0;
                return end;
            }
            before = Tokens.SPACE_BEFORE;
            at = end + 1;
            info = CharTable.info(chars[at]);
            if (CharTable.kindIn(info) != CharTable.LETTER || at >= nextBlockAt || size > room) {
                return at;
            }
        }
    }

    /** A word too long or strange to have its key made on the way, or with a capital inside, where two may be joined. */
    private int oddWord(int at, int end) {
        int inside = 0;
        boolean small = false;
        for (int i = at; i < end; i++) {
            boolean upper = CharTable.isUpper(chars[i]);
            inside += upper && i > at ? 1 : 0;
            small |= !upper;
        }
        int joint = small && inside == 1 ? JoinedWords.joint(view, at, end) : 0;
        if (joint <= 0) {
            return add(TokenKind.WORD, at, end);
        }
        add(TokenKind.WORD, at, joint);
        before = Tokens.SPACE_BEFORE | Tokens.BREAK_BEFORE;
        return joint;
    }

    /** Whether the character after a run of letters can make it an abbreviation, a code or an address. */
    private boolean isMoreThanAWord(int at, int end) {
        char c = chars[end];
        if (c == '.') {
            return abbreviations.end(view, at, end) > end || view.startsWith("www", at);
        }
        return c == '-' || c == ':' || c == '@' || c == '²' || c == '³' || is(CharTable.DIGIT, end);
    }

    private int longWord(int at, int end) {
        if (end == length) {
            return add(TokenKind.WORD, at, end);
        }
        if (before == 0 && size > 0 && Tokens.kindIn(flags[size - 1]) == TokenKind.NUMBER) {
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
}
