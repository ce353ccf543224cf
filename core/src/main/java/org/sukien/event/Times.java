package org.sukien.event;

import java.time.LocalDate;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;

/**
 * Finds the date that a sentence gives an event. In "Sáng 9/3, tại Huế, Hội Chữ thập đỏ tổng kết công tác năm 2022" it
 * is "Sáng 9/3": the year belongs to the work that is summed up. Bounded by the sentence.
 */
final class Times {
    private static final int AFTER = 30;
    /** The preposition before the day on which something ends. */
    static final String UNTIL = "đến";

    private static final int DAYS = 4;
    private static final int YEAR = 366;

    /** Stands for what is no date of the calendar. */
    private static final int NONE = -1;

    private static final int UNASKED = Integer.MIN_VALUE;

    private final Reading reading;
    /** By mention: how many days it spans, 0 for a day whose year nothing tells, once it is asked for by the first trigger. */
    private final int[] days;

    Times(Reading reading) {
        this.reading = reading;
        days = new int[reading.mentions.size()];
        for (int k = 0; k < days.length; k++) {
            days[k] = reading.type(k) == MentionType.DATE ? UNASKED : NONE;
        }
    }

    /**
     * The date of an event.
     *
     * @param from the sentence's first token
     * @param first the trigger's first token
     * @param end the token after the trigger
     * @param limit the clause's end
     * @param day whether only a day will do
     * @return index of the mention, or -1
     */
    int of(int from, int first, int end, int limit, boolean day) {
        int best = -1;
        for (int k = reading.mention(from, first); k >= 0; k = reading.mention(reading.end(k), first)) {
            if (isDate(k)
                    && (day ? isDay(k) : !isTerm(k))
                    && isAdverbial(Math.max(from, reading.first(k)), from, isDay(k))) {
                best = k;
            }
        }
        int last = Math.min(limit, end + AFTER);
        for (int k = reading.mention(end, last); k >= 0; k = reading.mention(reading.end(k), last)) {
            int at = Math.max(end, reading.first(k));
            if (!isDate(k) || reading.tokens.is(at - 1, UNTIL)) {
                continue; // "bị thương, đến ngày 4/3 thì chết" (died on): when it ended
            }
            String link = reading.linkBefore(at);
            if (isDay(k)) {
                boolean since = "since".equals(link);
                if (since && (best < 0 || !isDay(best)) || best < 0 && isAdverbial(at, from, true)) {
                    return k;
                }
            }
            if (!day && best < 0 && ("time".equals(link) || at == end && !isTerm(k))) {
                // "thành lập năm 1994"
                return k;
            }
        }
        return best;
    }

    /** The day that a cited document bears: of "ban hành Kế hoạch số 14/KH-UBND ngày 3/7" the third of July; or -1. */
    int ofDocument(int from, int limit) {
        int last = Math.min(limit, from + AFTER);
        for (int k = reading.mention(from, last); k >= 0; k = reading.mention(reading.end(k), last)) {
            if (reading.type(k) == MentionType.DOCUMENT) {
                int end = reading.end(k);
                int date = reading.mention(end) >= 0 ? reading.mention(end) : reading.mention(end + 1);
                return date >= 0 && end < limit && isDate(date) && isDay(date) ? date : -1;
            }
        }
        return -1;
    }

    /** The period that a measured result is of: the nearest date before the verb that isn't compared with. */
    int period(int from, int verb, int limit) {
        int best = -1;
        for (int k = reading.mention(from, limit); k >= 0; k = reading.mention(reading.end(k), limit)) {
            int at = Math.max(from, reading.first(k));
            if (best >= 0 && at >= verb) {
                break;
            }
            if (isDate(k) && !isCompared(at, from)) {
                best = k;
            }
        }
        return best;
    }

    /** Whether a mention is a date of the calendar, or a day whose year nothing tells. */
    boolean isDate(int mention) {
        return days(mention) != NONE;
    }

    /** Whether a mention is a day or time that nothing dates: "hôm nay" where nobody knows when that was. */
    boolean isUndated(int mention) {
        return reading.mentions.get(mention) instanceof DateMention date
                && !date.value().isDuration()
                && date.value().from().isEmpty()
                && !date.value().value().startsWith("XXXX");
    }

    /** Whether a date is longer than a year: a term of office, a plan's period. */
    private boolean isTerm(int mention) {
        return days(mention) > YEAR;
    }

    /** Whether a date is no longer than four days. */
    boolean isDay(int mention) {
        return days(mention) <= DAYS;
    }

    private int days(int mention) {
        if (days[mention] == UNASKED) {
            days[mention] = days((DateMention) reading.mentions.get(mention));
        }
        return days[mention];
    }

    private static int days(DateMention date) {
        Optional<LocalDate> from = date.value().from();
        if (date.value().isDuration()) {
            return NONE;
        }
        if (from.isEmpty()) {
            return isYearless(date) ? 0 : NONE;
        }
        long days = date.value().to().get().toEpochDay() - from.get().toEpochDay() + 1;
        return (int) Math.min(days, Integer.MAX_VALUE);
    }

    private static boolean isYearless(DateMention date) {
        String value = date.value().value();
        return value.startsWith("XXXX-") && value.length() >= 10 && Character.isDigit(value.charAt(5));
    }

    /** Whether a date says when something happens, and doesn't belong to a noun: "thu ngân sách quý III". */
    boolean isAdverbial(int mention, int from) {
        return isAdverbial(Math.max(from, reading.first(mention)), from, isDay(mention));
    }

    private boolean isAdverbial(int first, int from, boolean day) {
        if (first == from) {
            return true;
        }
        if (isCompared(first, from)) {
            return false;
        }
        int before = first - 1;
        String link = reading.linkBefore(first);
        if ("time".equals(link) || "since".equals(link)) {
            return true;
        }
        if ("of".equals(link)) {
            return false;
        }
        if (reading.mention(before) >= 0) {
            MentionType type = reading.type(reading.mention(before));
            return type == MentionType.DATE || day && type != MentionType.DOCUMENT && type != MentionType.PERSON;
        }
        if (reading.tokens.kind(before) != TokenKind.WORD) {
            return !reading.tokens.is(before, '(') || day;
        }
        return reading.cueOver(before) != null || day && (!reading.tokens.isCapital(before) || isTimed(first));
    }

    /** Whether the date at a token tells the time of day: "thăm Hội An chiều 9/10"; a day alone may belong to a name. */
    private boolean isTimed(int token) {
        int mention = reading.mention(token);
        String value = ((DateMention) reading.mentions.get(mention)).value().value();
        return value.indexOf('T') > 0;
    }

    private boolean isCompared(int first, int from) {
        for (int i = first - 1; i >= Math.max(from, first - 4); i--) {
            if (reading.cueOver(i) == Cue.COMPARISON) {
                return true;
            }
        }
        return false;
    }
}
