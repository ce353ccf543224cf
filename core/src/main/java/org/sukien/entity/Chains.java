package org.sukien.entity;

import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * Which ranks, posts, units and names stand side by side, with nothing but commas, dashes, brackets and words of address
 * between them. A name's age and bracket are passed over, and the country after a post: "Lục Văn Khoát (SN 1979, trú phường Hà Khẩu),
 * nguyên Giám đốc Công ty Sao Khuê" and "Tổng thống Nga Vladimir Putin" are chains.
 */
final class Chains {
    static final String MARKS = ",-–—():";

    private final Kept kept;
    private final WordList<String> bridges;

    Chains(Kept kept, WordList<String> bridges) {
        this.kept = kept;
        this.bridges = bridges;
    }

    /** Whether a mention can be part of a chain. */
    boolean isLink(int i) {
        return switch (kept.type(i)) {
            case RANK, PERSON, POSITION, UNIT -> true;
            default -> false;
        };
    }

    /** The mention after one in its chain, or -1. */
    int next(int i) {
        int j = i + 1;
        if (j == kept.size()) {
            return -1;
        }
        if (isLink(j)) {
            return kept.bridged(i, j, bridges, MARKS) ? j : afterBracket(i);
        }
        return switch (kept.type(i)) {
            case POSITION -> afterCountry(i);
            case PERSON -> afterAge(i);
            default -> -1;
        };
    }

    /** The place right after a post, as in "Tổng thống Nga", or -1. */
    int country(int post) {
        int j = post + 1;
        boolean beside = j < kept.size() && kept.type(j) == MentionType.PLACE && kept.first(j) == kept.end(post);
        return beside ? j : -1;
    }

    /** "Tổng thống Nga Vladimir Putin", "Đại sứ Lào tại Việt Nam, bà Bounmy Kham": the person after a post's countries, or -1. */
    private int afterCountry(int i) {
        int place = country(i);
        if (place < 0 || place + 1 == kept.size()) {
            return -1;
        }
        int host = place + 1;
        boolean sent = kept.type(host) == MentionType.PLACE
                && kept.first(host) == kept.end(place) + 1
                && kept.tokens().is(kept.end(place), "tại");
        int last = sent ? host : place;
        int j = last + 1;
        boolean named = j < kept.size() && kept.type(j) == MentionType.PERSON;
        return named && kept.bridgedFrom(kept.end(last), j, bridges, MARKS) ? j : -1;
    }

    /** Past "36 tuổi," and "sinh năm 1967,". */
    private int afterAge(int i) {
        int at = kept.end(i);
        for (int j = i + 1; j < kept.size() && j <= i + 3; j++) {
            if (isLink(j)) {
                return kept.bridgedFrom(at, j, bridges, MARKS) ? j : afterBracket(i);
            }
            int from = pastBirthWords(at, kept.first(j));
            at = from < 0 ? -1 : pastAge(j);
            if (at < 0) {
                return afterBracket(i);
            }
        }
        return afterBracket(i);
    }

    /** The token after the words and marks before an age or year of birth, if nothing else stands there; or -1. */
    private int pastBirthWords(int from, int to) {
        Tokens tokens = kept.tokens();
        for (int at = from; at < to; at++) {
            boolean mark = tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, '-');
            if (!mark && !tokens.is(at, "sn") && !tokens.is(at, "sinh") && !tokens.is(at, "năm")) {
                return -1;
            }
        }
        return to;
    }

    /** The token after an age or a year of birth, or -1 if the mention is neither. */
    private int pastAge(int j) {
        Tokens tokens = kept.tokens();
        int end = kept.end(j);
        if (kept.type(j) == MentionType.FIGURE) {
            if (tokens.is(end - 1, "tuổi")) {
                return end;
            }
            return end < tokens.size() && tokens.is(end, "tuổi") ? end + 1 : -1;
        }
        int before = kept.first(j) - 1;
        boolean born = tokens.is(before, "sn") || tokens.is(before, "sinh") || tokens.is(before, '(');
        return kept.type(j) == MentionType.DATE && born ? end : -1;
    }

    /** Past the bracket right after a name. */
    private int afterBracket(int i) {
        Tokens tokens = kept.tokens();
        int open = kept.end(i);
        if (kept.type(i) != MentionType.PERSON || open >= tokens.size() || !tokens.is(open, '(')) {
            return -1;
        }
        int close = kept.closing(open);
        if (close < 0) {
            return -1;
        }
        int j = i + 1;
        while (j < kept.size() && kept.first(j) < close) {
            j++;
        }
        boolean goesOn = j < kept.size() && isLink(j) && kept.bridgedFrom(close + 1, j, bridges, MARKS);
        return goesOn && !tokens.is(close + 1, "và") ? j : -1;
    }
}
