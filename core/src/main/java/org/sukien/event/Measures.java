package org.sukien.event;

import java.util.Set;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.MentionType;
import org.sukien.record.Event.Factuality;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds results: a verb of measure with its figures. "Xuất khẩu gạo đạt 2 triệu tấn, tăng 5%; cà phê đạt 1 triệu tấn" are
 * two: "tăng 5%" has no subject of its own and so tells more of the first. Remembers the period that was spoken of last.
 */
final class Measures {
    private static final int REACH = 5;
    private static final int NEAR = 12;
    /** Units, as UCUM has them, of what is grown, made, sold, built or saved; lengths, speeds, degrees and bytes are no results. */
    private static final Set<String> AMOUNTS = Set.of(
            "{times}", "%{point}", "t", "kg", "t/har", "har", "km2", "m2", "m3", "L", "kW.h", "MW.h", "MW", "GW");

    private static final int WINDOW = 60;

    private static final int UNASKED = -1;
    private static final int NO = 0;
    private static final int YES = 1;

    private final Reading reading;
    private final Tokens tokens;
    private final Times times;
    private Found last;
    private int period = -1;
    /** The first token of the sentence that is read. */
    private int sentenceStart;

    private int sentenceEnd;
    /** Whether the sentence tells of now. */
    private int present;

    Measures(Reading reading, Times times) {
        this.reading = reading;
        tokens = reading.tokens;
        this.times = times;
    }

    /** Says that a sentence begins. */
    void sentence(int from, int end) {
        last = null;
        sentenceStart = from;
        sentenceEnd = end;
        present = UNASKED;
    }

    /** The result that a verb states, or null if it has no figure or tells more of the one before. */
    Found of(Trigger trigger, int sentence, Factuality factuality, int from, int next, int end) {
        int figure = figure(trigger.end(), Math.min(next, trigger.end() + REACH));
        if (figure < 0) {
            return null;
        }
        if (isProperty(figure)) {
            return null;
        }
        int stop = reading.end(figure);
        if (last != null && continues(last.trigger.end(), trigger.first())) {
            last.addFigure(figure);
            return null;
        }
        int own = times.period(from, trigger.first(), Math.min(end, stop + REACH));
        if (own < 0 && isHabit(Math.max(from, trigger.first() - NEAR), Math.min(end, stop + REACH))) {
            return null;
        }
        boolean happened = factuality == Factuality.HAPPENED;
        if (own >= 0 && happened && (period < 0 || times.isAdverbial(own, sentenceStart))) {
            // a period inside the sentence is of that clause alone: "Thu ngân sách quý III đạt …"
            period = own;
        }
        Found event = new Found(trigger, sentence, factuality);
        event.addFigure(figure);
        event.weight = stop - trigger.first();
        boolean inferred = own < 0 && happened && period >= 0 && !isPresent();
        event.date = inferred ? period : own;
        event.dateInferred = inferred;
        last = event;
        return event;
    }

    /** Whether a figure measures what a thing is like and not what was done: "tốc độ đạt 60 km/h", "chip sản xuất trên công nghệ 90 nm". */
    private boolean isProperty(int figure) {
        FigureValue value = ((FigureMention) reading.mentions.get(figure)).value();
        return value.kind() == FigureValue.Kind.MEASURE
                && value.unit().isPresent()
                && !AMOUNTS.contains(value.unit().get());
    }

    /** Whether it is told of each day or year: "trung bình mỗi ngày xưởng xuất khẩu 5 tấn". */
    private boolean isHabit(int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.cue(i) == Cue.HABIT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells of now or of a day that nothing dates: "hiện giá vàng tăng 2 %". */
    private boolean isPresent() {
        if (present == UNASKED) {
            present = NO;
            for (int i = sentenceStart; i < sentenceEnd && present == NO; i++) {
                int mention = reading.mention(i);
                boolean now = reading.cue(i) == Cue.PRESENT || reading.cue(i) == Cue.AUX && tokens.is(i, "hiện");
                present = now || mention >= 0 && times.isUndated(mention) ? YES : NO;
            }
        }
        return present == YES;
    }

    /** Whether only small words stand between the last comma or bracket and a verb. */
    private boolean continues(int from, int verb) {
        int words = 0;
        for (int i = verb - 1; i >= Math.max(from, verb - WINDOW); i--) {
            boolean mark = tokens.kind(i) == TokenKind.PUNCTUATION;
            if (mark && (tokens.is(i, ';') || tokens.is(i, ':'))) {
                return false;
            }
            boolean opens = mark && tokens.is(i, '(');
            if (opens || mark && tokens.is(i, ',') || reading.cueOver(i) == Cue.CONJUNCTION) {
                return words == 0 || opens && words <= 2;
            }
            int mention = reading.mention(i);
            if (mention >= 0 && reading.type(mention) == MentionType.FIGURE) {
                return words == 0;
            }
            words += reading.cueOver(i) == Cue.AUX ? 0 : 1;
        }
        return words == 0;
    }

    private int figure(int from, int to) {
        for (int i = from; i < to; i++) {
            int mention = reading.mention(i);
            if (mention >= 0 && reading.type(mention) == MentionType.FIGURE) {
                return mention;
            }
            if (reading.isBoundary(i)) {
                return -1;
            }
        }
        return -1;
    }
}
