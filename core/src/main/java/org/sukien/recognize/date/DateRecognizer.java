package org.sukien.recognize.date;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.Lexicon;
import org.sukien.mention.DateMention;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.Tokens;

/**
 * Finds dates, times of day, periods and durations. In "Chiều 12/1, sau 5 năm thực hiện" published in January 2024 it
 * proposes "Chiều 12/1" as {@code 2024-01-12TAF} and "5 năm" as {@code P5Y}.
 *
 * <p>Values are TIMEX3; spans are half-open, in UTF-16 units of the given text. What a date leaves out comes from the day
 * of publication and from the dates before it. Sources: the forms of dates in the word lists beside this class; the rules
 * for missing years are {@link MissingYear}'s. Known weaknesses: a yearless
 * day more than half a year back is taken for one ahead; without a day of publication a date takes the year of a full one
 * only from just before it; "nay" (now) alone, habits ("hằng năm") and vague amounts ("nhiều năm") are left out. Immutable and thread-safe.
 */
public final class DateRecognizer implements Recognizer {
    private final DateWords words;

    /** A recogniser that adds its word lists to a lexicon. */
    public DateRecognizer(Lexicon.Builder words) {
        this.words = new DateWords(words);
    }

    /** A date as read, before it is resolved. */
    private record Found(Meaning meaning, int first, int end) {}

    @Override
    public void recognize(Draft draft) {
        Cursor cursor = new Cursor(draft.tokens(), draft.hits(), words);
        List<Found> dates = read(draft, cursor);
        if (!dates.isEmpty()) {
            resolve(draft, cursor, dates);
        }
    }

    private static List<Found> read(Draft draft, Cursor cursor) {
        Tokens tokens = draft.tokens();
        DateReader reader = new DateReader(cursor);
        List<Found> dates = new ArrayList<>();
        Found before = null;
        int at = cursor.nextBeginning(0);
        while (at < tokens.size()) {
            cursor.moveTo(at);
            Meaning meaning = reader.read(before != null && isNext(tokens, before.end, at) ? before.meaning : null);
            boolean found = meaning != null && cursor.at > at;
            if (found) {
                before = new Found(meaning, at, cursor.at);
                if (!draft.isCovered(MentionType.DOCUMENT, at)) {
                    dates.add(before);
                }
            }
            at = cursor.nextBeginning(found ? before.end : at + 1);
        }
        return dates;
    }

    /** Whether at most "," or "và" stands between a date and a token. */
    private static boolean isNext(Tokens tokens, int end, int token) {
        return token == end
                || token == end + 1
                        && (tokens.is(end, ',') || tokens.is(end, "và") || tokens.is(end, '(') || tokens.is(end, ';'));
    }

    private static void resolve(Draft draft, Cursor cursor, List<Found> dates) {
        Tokens tokens = draft.tokens();
        String given = draft.article().text();
        Surroundings around = new Surroundings(tokens, cursor.hits);
        Timeline timeline = new Timeline(draft.article().published(), around);
        narrow(tokens, timeline, dates);
        gatherRuns(cursor, timeline, dates);
        bracketed(tokens, timeline, dates);
        for (int i = 0; i < dates.size(); i++) {
            Found date = dates.get(i);
            around.enter(date.first, date.end);
            Found next = i + 1 < dates.size() ? dates.get(i + 1) : null;
            boolean shares = next != null && next.meaning.statesYear() && around.joins(next.first);
            Resolved resolved = (shares ? date.meaning.sharing(next.meaning) : date.meaning).in(timeline);
            Span span = tokens.span(date.first, date.end);
            timeline.remember(resolved, span, date.meaning.statesYear());
            if (beginsYearSoFar(timeline, around, date.meaning)) {
                int month = timeline.today().getMonthValue();
                timeline.rememberPeriod(new MonthRun(1, month, YearRef.of(timeline.year())).in(timeline), span);
            }
            String text = given.substring(span.start(), span.end());
            DateMention mention =
                    new DateMention(span, text, date.meaning.rule(), resolved.value(), resolved.leansOn());
            draft.propose(mention, date.first, date.end, weight(cursor, date));
        }
    }

    /** "từ đầu năm 2023" (since the beginning of the year of publication). */
    private static boolean beginsYearSoFar(Timeline timeline, Surroundings around, Meaning meaning) {
        return meaning instanceof WholeYear year
                && timeline.knowsMonth()
                && (year.year().isMissing() || year.year().in(timeline) == timeline.year())
                && around.beginsSinceEdge();
    }

    /** "sáng nay (19/9)" tells the day of publication where only its month is known. */
    private static void narrow(Tokens tokens, Timeline timeline, List<Found> dates) {
        for (int i = 0; i + 1 < dates.size() && timeline.knowsMonth() && !timeline.knowsDay(); i++) {
            Found next = dates.get(i + 1);
            Meaning day = dates.get(i).meaning instanceof Timed timed ? timed.date() : dates.get(i).meaning;
            boolean bracket = next.first == dates.get(i).end + 1 && tokens.is(next.first - 1, '(');
            if (bracket && day instanceof Shifted shifted && shifted.grain() == Grain.DAY && !shifted.fromLast()) {
                Resolved resolved = next.meaning.in(timeline);
                if (next.meaning instanceof CalendarDay && resolved.hasDays()) {
                    timeline.narrow(resolved.from().minusDays(shifted.units()));
                }
            }
        }
    }

    /**
     * "9 tháng" in an article that speaks of "9 tháng đầu năm 2023", or after "tính chung" (in sum), is that run of months
     * and no duration, unless the word before it measures.
     */
    private static void gatherRuns(Cursor c, Timeline timeline, List<Found> dates) {
        MonthRun[] runs = new MonthRun[13];
        for (Found date : dates) {
            if (date.meaning instanceof MonthRun run && run.from() == 1 && runs[run.to()] == null) {
                runs[run.to()] = run;
            }
        }
        for (int i = 0; i < dates.size(); i++) {
            Found date = dates.get(i);
            int months = date.meaning instanceof Fixed duration ? duration.months() : 0;
            if (months < 2 || months > 11 || !c.isUnitAt(date.end - 1, Unit.MONTH)) {
                continue;
            }
            boolean summed = c.hits.isCueBefore(date.first, DateWords.Cue.SO_FAR) || sumsUp(c, timeline, date, months);
            boolean within = date.first > 0 && c.hits.isWord(date.first - 1, "trong");
            boolean lasting = !within && c.hits.isCueBefore(date.first, DateWords.Cue.LASTING);
            if (summed || runs[months] != null && !lasting) {
                MonthRun run = runs[months] != null ? runs[months] : new MonthRun(1, months, YearRef.MISSING);
                dates.set(i, new Found(run, date.first, date.end));
            }
        }
    }

    /** "9 tháng, tỉnh thu hút…" published in September or October: the months of the year so far. */
    private static boolean sumsUp(Cursor c, Timeline timeline, Found date, int months) {
        int ago = timeline.knowsMonth() ? timeline.today().getMonthValue() - months : -1;
        int sentence = c.tokens.sentence(date.first);
        boolean opens = date.first == c.tokens.sentenceStart(sentence)
                || date.first == c.tokens.sentenceStart(sentence) + 1 && c.hits.isWord(date.first - 1, "riêng");
        return (ago == 0 || ago == 1) && opens && date.end < c.tokens.size() && c.tokens.is(date.end, ',');
    }

    /** "hôm qua (4-10)" where the day of publication is unknown: the bracket says which day it was. */
    private static void bracketed(Tokens tokens, Timeline timeline, List<Found> dates) {
        for (int i = 0; i + 1 < dates.size() && !timeline.knowsPublication(); i++) {
            Found date = dates.get(i);
            Found next = dates.get(i + 1);
            boolean day = next.meaning instanceof CalendarDay
                    && next.first == date.end + 1
                    && (tokens.is(date.end, '(') || tokens.is(date.end, ','));
            if (day && isToday(date.meaning)) {
                dates.set(i, new Found(next.meaning, date.first, date.end));
            } else if (day && date.meaning instanceof Timed timed && isToday(timed.date())) {
                dates.set(i, new Found(new Timed(next.meaning, timed.time()), date.first, date.end));
            }
        }
    }

    private static boolean isToday(Meaning meaning) {
        return meaning instanceof Shifted shifted && shifted.grain() == Grain.DAY && !shifted.fromLast();
    }

    private static int weight(Cursor c, Found date) {
        boolean duration = date.meaning instanceof Fixed || date.meaning instanceof Window;
        boolean bare =
                date.end - date.first == 1 && !(date.meaning instanceof CalendarDay && c.isAfterFeast(date.first));
        return duration || bare ? Proposal.LIKELY : Proposal.STRONG;
    }
}
