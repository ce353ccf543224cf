package org.sukien.event;

import java.util.List;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWord.Kind;
import org.sukien.mention.MentionType;

/**
 * Remembers the first days that an article's text names, for its main event where that has none of its own. Of "Ngày 6/8,
 * Công an cho biết đã bắt nhóm cướp đêm 3/8" the first day is the sixth, on which somebody reports, and the first that
 * is told of the third. Sentences are shown in their order; one use reads one article.
 */
final class FirstDays {
    private final Reading reading;
    private final Times times;
    /** The first day that the text names, or -1. */
    private int first = -1;
    /** The first that is no day of a mere report, or -1. */
    private int told = -1;
    /** The mention after those of the sentences read for days. */
    private int next;

    FirstDays(Reading reading, Times times) {
        this.reading = reading;
        this.times = times;
    }

    /** Index of the first day that the text names, or -1. */
    int first() {
        return first;
    }

    /** Index of the first day that is no day of a mere report, or -1. */
    int told() {
        return told;
    }

    /** Keeps a sentence's day if it is the first; headlines and captions don't count. */
    void sentence(List<Trigger> here, int from, int end) {
        boolean known = first >= 0 && told >= 0;
        if (known
                || reading.role(from) == BlockRole.TITLE
                || reading.role(from) == BlockRole.CAPTION
                || !hasDate(from, end)) {
            return;
        }
        reading.open(from, end);
        int day = times.of(from, end, end, end, true);
        if (day < 0) {
            return;
        }
        boolean reported = !here.isEmpty()
                && here.get(0).word().kind() == Kind.SPEECH
                && reading.first(day) < here.get(0).first();
        first = first < 0 ? day : first;
        told = reported || told >= 0 ? told : day;
    }

    /** Whether a date is mentioned between two tokens; called of sentences in their order. */
    private boolean hasDate(int from, int end) {
        boolean date = false;
        while (next < reading.mentions.size() && reading.first(next) < end) {
            date |= reading.first(next) >= from && reading.type(next) == MentionType.DATE;
            next++;
        }
        return date;
    }
}
