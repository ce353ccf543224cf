package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;
import org.sukien.mention.MentionType;

/**
 * Remembers the days on which an article's text tells its story, for events that have none of their own. Of "Ngày 6/8,
 * Công an cho biết đã bắt nhóm cướp đêm 3/8" the first day is the sixth, on which somebody reports, and the first that
 * is told of the third. Sentences are shown in their order; one use reads one article.
 */
final class ToldDays {
    private static final String[] SHIFTS = {"sau", "trước"};

    private final Reading reading;
    private final Times times;
    private final List<Day> days = new ArrayList<>();
    /** The mention after those of the sentences read for days. */
    private int next;

    /**
     * A day that a sentence tells of.
     *
     * @param sentence the sentence
     * @param mention index of the mention
     * @param reported whether it is only the day on which somebody reports
     */
    record Day(int sentence, int mention, boolean reported) {}

    ToldDays(Reading reading, Times times) {
        this.reading = reading;
        this.times = times;
    }

    /** The days that the text tells of, in its order. */
    List<Day> all() {
        return days;
    }

    /** Index of the first day that the text names, or -1. */
    int first() {
        return days.isEmpty() ? -1 : days.get(0).mention();
    }

    /** The last day that the sentences up to one tell of, or null. */
    Day upTo(int sentence) {
        Day last = null;
        for (int d = 0; d < days.size() && days.get(d).sentence() <= sentence; d++) {
            last = days.get(d);
        }
        return last;
    }

    /** Whether a date is no longer than a few days: a year or month says nothing of a scene's own day. */
    boolean isDay(int mention) {
        return times.isDay(mention);
    }

    /** Whether the story goes on at another time after the sentence of a day and up to one. */
    boolean hasTurned(int day, int sentence) {
        for (int s = day + 1; s <= sentence; s++) {
            if (isTurn(s)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of another time than the day before it: "Năm 1996, …", "Vài ngày sau, …". */
    private boolean isTurn(int sentence) {
        int from = reading.tokens.sentenceStart(sentence);
        int end = reading.tokens.sentenceEnd(sentence);
        reading.open(from, end);
        for (int k = reading.mention(from, end); k >= 0; k = reading.mention(reading.end(k), end)) {
            if (reading.type(k) == MentionType.DATE && isOtherTime(k, from)) {
                return true;
            }
        }
        for (int i = from; i < end; i++) {
            if (reading.cue(i) == Cue.TURN && (i == from || reading.isBoundary(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date that is no known day says when something was: "Tháng 5/1998", "đêm qua", "hai tháng" before "sau" (later). */
    private boolean isOtherTime(int mention, int from) {
        if (times.isUndated(mention)) {
            return true;
        }
        if (times.isDate(mention)) {
            return !times.isDay(mention) && times.isAdverbial(mention, from);
        }
        int end = reading.end(mention);
        return end < reading.tokens.size() && reading.tokens.isAny(end, SHIFTS);
    }

    /** Whether two dates are of the same days. */
    boolean isSame(int a, int b) {
        DateValue x = ((DateMention) reading.mentions.get(a)).value();
        DateValue y = ((DateMention) reading.mentions.get(b)).value();
        return x.from().isPresent() && x.from().equals(y.from()) && x.to().equals(y.to());
    }

    /** Keeps a sentence's day; headlines and captions don't count. */
    void sentence(List<Trigger> here, int from, int end) {
        if (!hasDay(from, end) || reading.role(from) == BlockRole.TITLE || reading.role(from) == BlockRole.CAPTION) {
            return;
        }
        reading.open(from, end);
        int day = times.of(from, end, end, end, true);
        if (day < 0
                || "since".equals(reading.linkBefore(reading.first(day)))
                || isEnd(day, from)
                || isPlan(from, end)) {
            return;
        }
        boolean reported = !here.isEmpty()
                && here.get(0).word().kind() == Kind.SPEECH
                && reading.first(day) < here.get(0).first();
        days.add(new Day(reading.tokens.sentence(from), day, reported));
    }

    /** Whether a day is only that on which something ended: "bị thương và đến ngày 4/3 thì chết" (died on); not "Đến ngày 4/3, …". */
    private boolean isEnd(int day, int from) {
        int until = reading.first(day) - 1;
        return until > from && reading.tokens.is(until, Times.UNTIL) && !reading.isBoundary(until - 1);
    }

    /** Whether a sentence tells of what is to come: "Ngày 28/3 tới, ông sẽ phát biểu". */
    private boolean isPlan(int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.cue(i) == Cue.FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day is mentioned between two tokens; called of sentences in their order. */
    private boolean hasDay(int from, int end) {
        boolean day = false;
        while (next < reading.mentions.size() && reading.first(next) < end) {
            day = day || reading.first(next) >= from && times.isDate(next) && times.isDay(next);
            next++;
        }
        return day;
    }
}
