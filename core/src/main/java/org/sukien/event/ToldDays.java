package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.mention.DateMention;
import org.sukien.mention.DateValue;

/**
 * Remembers the days on which an article's text tells its story, for events that have none of their own. Of "Ngày 6/8,
 * Công an cho biết đã bắt nhóm cướp đêm 3/8" the first day is the sixth, on which somebody reports, and the first that
 * is told of the third. Sentences are shown in their order; one use reads one article.
 */
final class ToldDays {
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

    /** Index of the first day that is no day of a mere report, or -1. */
    int told() {
        for (Day day : days) {
            if (!day.reported()) {
                return day.mention();
            }
        }
        return -1;
    }

    /** The last day that the sentences up to one tell of, or null. */
    Day upTo(int sentence) {
        Day last = null;
        for (int d = 0; d < days.size() && days.get(d).sentence() <= sentence; d++) {
            last = days.get(d);
        }
        return last;
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
        if (day < 0 || isPlan(from, end)) {
            return;
        }
        boolean reported = !here.isEmpty()
                && here.get(0).word().kind() == Kind.SPEECH
                && reading.first(day) < here.get(0).first();
        days.add(new Day(reading.tokens.sentence(from), day, reported));
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
