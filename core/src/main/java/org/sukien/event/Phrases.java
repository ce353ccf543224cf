package org.sukien.event;

import org.sukien.mention.DateMention;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Fillers that are words and no names: after "về tội" (for the crime of) the quoted or plain name of a crime, after
 * "trao" an award with its grade. Bounded by the phrase's end and a fixed length.
 */
final class Phrases {
    private static final int LONGEST = 18;
    private static final int GRADE = 6;
    /** The class of links that a crime's name follows, and how many words of it may stand before a comma. */
    private static final String CHARGE = "charge";

    private static final int PAIR = 3;

    private final Reading reading;
    private final Tokens tokens;

    Phrases(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
    }

    /** The phrases that begin at a token: quoted ones in a row, or one up to the phrase's end. */
    void after(Found found, Slot slot, int start, int limit) {
        int at = start;
        if (at < limit && tokens.is(at, ':')) {
            at++;
        }
        if (at >= limit) {
            return;
        }
        int mention = reading.mention(at);
        if (mention >= 0
                && reading.mentions.get(mention) instanceof DateMention date
                && date.value().from().isPresent()) {
            return; // "đưa vào hoạt động năm 1999"; but "kỷ niệm 60 năm ngày thành lập"
        }
        if (isQuote(at)) {
            quoted(found, slot, at, limit);
            return;
        }
        Cue opening = reading.cue(at);
        boolean none =
                opening == Cue.STOP || opening == Cue.AUX || opening == Cue.CONJUNCTION || opening == Cue.PASSIVE;
        if (none || slot.place().equals(CHARGE) && isNoCrime(at)) {
            return;
        }
        int end = end(at, limit, slot.place().equals(CHARGE) ? at + PAIR : at);
        int quote = at;
        while (quote < end && !isQuote(quote)) {
            quote++;
        }
        if (quote < end) {
            int close = quote + 1;
            while (close < limit && !isQuote(close) && close - quote < LONGEST) {
                close++;
            }
            end = Math.min(limit, close + 1);
        }
        if (end > at) {
            add(found, slot, at, end);
        }
    }

    /** Whether what follows "tội danh" (charges) is no crime's name: a mark, a number, a word of address before who is charged. */
    private boolean isNoCrime(int at) {
        Cue cue = reading.cue(at);
        return tokens.kind(at) != TokenKind.WORD
                || cue == Cue.PRONOUN
                || cue == Cue.BEARER
                || cue == Cue.QUANTIFIER
                || cue == Cue.KIN
                || tokens.is(at, "danh")
                || tokens.is(at, "này");
    }

    private void quoted(Found found, Slot slot, int from, int limit) {
        int at = from;
        while (at < limit && isQuote(at)) {
            int close = at + 1;
            while (close < limit && !isQuote(close)) {
                close++;
            }
            if (close > at + 1 && close < limit) {
                add(found, slot, at + 1, close);
            }
            at = close + 1;
            if (at < limit && (tokens.is(at, ',') || tokens.is(at, "và") || tokens.is(at, ';'))) {
                at++;
            }
            if (at < limit && tokens.is(at, "và")) {
                at++;
            }
        }
    }

    /** The nouns of the slot's class of things between two tokens, each with the words that grade it. */
    void things(Found found, Slot slot, int from, int limit) {
        int i = from;
        while (i < limit) {
            int hit = reading.mention(i) >= 0 ? -1 : reading.hits.find(i, reading.words.things);
            if (hit < 0) {
                if (tokens.is(i, ';')) {
                    return;
                }
                i++;
                continue;
            }
            int end = reading.hits.end(hit);
            if (reading.hits.value(hit, reading.words.things).equals(slot.thing())) {
                add(found, slot, i, graded(end, limit));
            }
            i = end;
        }
    }

    /** Whether a thing of a class stands between two tokens. */
    boolean holds(String thing, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (reading.mention(i) < 0) {
                for (int hit = reading.hits.find(i, reading.words.things);
                        hit >= 0;
                        hit = reading.hits.shorter(i, hit, reading.words.things)) {
                    if (reading.hits.value(hit, reading.words.things).equals(thing)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a thing of a class is named between two tokens, be it part of a mention or not. */
    boolean names(String thing, int from, int limit) {
        for (int i = from; i < limit; i++) {
            int hit = reading.hits.find(i, reading.words.things);
            while (hit >= 0) {
                if (reading.hits.value(hit, reading.words.things).equals(thing)) {
                    return true;
                }
                hit = reading.hits.shorter(i, hit, reading.words.things);
            }
        }
        return false;
    }

    /** "Huân chương" goes on to "Lao động hạng Nhất", up to a small word or a name. */
    private int graded(int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < GRADE
                && reading.mention(at) < 0
                && (reading.cueOver(at) == null || tokens.isCapital(at))
                && reading.linkBefore(at + 1) == null
                && tokens.kind(at) == TokenKind.WORD) {
            at++;
        }
        return at;
    }

    /**
     * Where a phrase ends.
     *
     * @param joined up to where a comma doesn't end it: "tội cất giấu, chuyên chở chất độc"
     */
    private int end(int from, int limit, int joined) {
        int i = from;
        int most = Math.min(limit, from + LONGEST);
        while (i < most) {
            int mention = reading.mention(i);
            if (mention >= 0) {
                MentionType type = reading.type(mention);
                if (type == MentionType.PERSON || type == MentionType.FIGURE && i > from) {
                    return i;
                }
                i = Math.min(most, reading.end(mention));
                continue;
            }
            boolean joins =
                    tokens.is(i, '-') || tokens.is(i, ',') && i < joined && i + 1 < most && !tokens.isCapital(i + 1);
            if (tokens.kind(i) == TokenKind.PUNCTUATION && !joins && !isQuote(i)) {
                return i;
            }
            Cue cue = reading.cue(i);
            if (i > from && (cue == Cue.STOP || cue == Cue.PURPOSE || cue == Cue.BY || cue == Cue.PASSIVE)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean isQuote(int i) {
        return tokens.is(i, '"') || tokens.is(i, '“') || tokens.is(i, '”');
    }

    private void add(Found found, Slot slot, int from, int end) {
        Span span = tokens.span(from, end);
        found.add(Filler.words(slot.role(), span.of(reading.draft.article().text()), span));
    }
}
