package org.sukien.recognize.place;

import org.sukien.article.BlockRole;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * People whose given name is a place's: in an article on "Nguyễn Công Đức" or "chị Đức", "Đức khai với công an" says
 * nothing of Germany. Reads the article once, when first asked. Used by one thread for one article.
 *
 * <p>Known weakness: where an article tells of a person and a country of one name, a bare syllable goes to the one of
 * whom it says more that tells them apart.
 */
final class Namesakes {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int MOST = 8;

    private final PlaceWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final long[] keys = new long[MOST];
    /** How often a name is a person's, less how often it is surely a place's. */
    private final int[] people = new int[MOST];

    private long known;
    private int size;
    private boolean isRead;

    Namesakes(PlaceWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
    }

    /** Whether the syllable at a token is called a person's name more often than surely a place's. */
    boolean isPerson(int at) {
        if (!isRead) {
            read();
            isRead = true;
        }
        if ((known & bit(at)) == 0) {
            return false;
        }
        int k = find(tokens.key(at));
        return k >= 0 && people[k] > 0;
    }

    private void read() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isCapital(i) && hits.starts(i, words.names) && isSyllable(i)) {
                if (isCalled(i)) {
                    add(i, 1);
                } else if (isSurelyPlace(i)) {
                    add(i, -1);
                }
            }
        }
    }

    private boolean isSyllable(int i) {
        return tokens.kind(i) == TokenKind.WORD
                && tokens.length(i) <= 4
                && !tokens.isAllCaps(i)
                && !tokens.breakBefore(i)
                && !opensLongerName(i)
                && words.people.isGiven(draft, i);
    }

    private boolean opensLongerName(int i) {
        int next = i + 1;
        return next < tokens.size()
                && !tokens.breakBefore(next)
                && tokens.kind(next) == TokenKind.WORD
                && tokens.isCapital(next);
    }

    /** "Nguyễn Công Đức", "chị Đức". */
    private boolean isCalled(int i) {
        if (tokens.kind(i - 1) != TokenKind.WORD) {
            return false;
        }
        if (words.context.endsBefore(hits, i, PlaceWords.Role.HONORIFIC)) {
            return true;
        }
        if (!tokens.isCapital(i - 1)) {
            return false;
        }
        BlockRole role = draft.role(i);
        if (role == BlockRole.BYLINE || role == BlockRole.SOURCE) {
            return false;
        }
        if (words.context.endsBefore(hits, i - 1, PlaceWords.Role.HONORIFIC) || isPair(i)) {
            return true;
        }
        int from = i - 1;
        while (from > 0 && from > i - 4 && !tokens.breakBefore(from) && isNameWord(from - 1)) {
            from--;
        }
        for (; from < i; from++) {
            if (words.people.isCommonSurname(draft, from) && words.people.personNameEnd(draft, from) == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Thiên Nga", "Phương Nga": two given names, which no place has; "Nam Mỹ", "Việt Nhật" are none. */
    private boolean isPair(int i) {
        int place = hits.find(i - 1, words.names);
        boolean alone = i < 2 || tokens.breakBefore(i - 1) || !isNameWord(i - 2);
        return alone
                && i - 1 != tokens.sentenceStart(tokens.sentence(i - 1))
                && !tokens.breakBefore(i - 1)
                && (place < 0 || hits.end(place) <= i)
                && words.people.isCommonGiven(draft, i - 1)
                && words.people.isMiddle(draft, i - 1)
                && !tokens.is(i - 1, "Việt")
                && !tokens.is(i - 1, "Trung")
                && !tokens.is(i - 1, "Nam")
                && !tokens.is(i - 1, "Đông")
                && !tokens.is(i - 1, "Hoa");
    }

    private boolean isNameWord(int i) {
        return tokens.kind(i) == TokenKind.WORD && tokens.isCapital(i);
    }

    /** "tại Đức", "đội tuyển Đức", "(Đức)": no person is spoken of so. */
    boolean isSurelyPlace(int i) {
        return isBracketed(i)
                || words.context.endsBefore(hits, i, PlaceWords.Role.SITE)
                || words.context.endsBefore(hits, i, PlaceWords.Role.STATE);
    }

    /** "(Đức)". */
    boolean isBracketed(int i) {
        return i > 0 && i + 1 < tokens.size() && tokens.is(i - 1, '(') && tokens.is(i + 1, ')');
    }

    private void add(int at, int count) {
        long key = tokens.key(at);
        int k = find(key);
        if (k < 0 && size < MOST) {
            k = size++;
            keys[k] = key;
            known |= bit(at);
        }
        if (k >= 0) {
            people[k] += count;
        }
    }

    private int find(long key) {
        for (int k = 0; k < size; k++) {
            if (keys[k] == key) {
                return k;
            }
        }
        return -1;
    }

    private long bit(int token) {
        return 1L << (tokens.key(token) * MIX >>> 58);
    }
}
