package org.sukien.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.article.BlockRole;

/**
 * Gives what befell people, or was done to them, the day and place of the story that tells it, where its own clause has
 * none: after "Khoảng 21h ngày 3/8, tại phường 5, Tám chặn đường anh Lý" the stab in the sentence after it is of that
 * night and of that ward. A day on which somebody only reports, or on which a court sits, is none of the story's.
 */
final class Deeds {
    /** In how many sentences back to that of its day a deed's place is looked for. */
    private static final int REACH = 8;
    /** How many sentences after a deed its day may be told. */
    private static final int AFTER = 6;
    /** How many sentences before a deed its day may have been told. */
    private static final int BEFORE = 9;

    /** How many sentences after one that tells a deed its place is looked for. */
    private static final int FORTH = 3;

    private static final String SPEAKER = "speaker";

    /** Subtypes of deeds that are done at one place. */
    private static final Set<String> VIOLENT = Set.of("killing", "attack", "theft");
    /** Subtypes of cases that go on where and when something was found out. */
    private static final Set<String> FINDS = Set.of("seizure", "search");

    /** What goes on for days in many places, and so is no story of one. */
    private static final Set<String> LASTING = Set.of("storm", "flood", "outbreak");

    private final Reading reading;
    private final ToldDays told;
    private final List<ToldDays.Day> days;
    private final Places places;
    private final Set<Integer> taken = new HashSet<>();
    /** By sentence: the first verb of saying in it. */
    private final Map<Integer, Integer> speeches = new HashMap<>();

    private Deeds(Reading reading, List<Found> events, ToldDays told) {
        this.reading = reading;
        this.told = told;
        days = told.all();
        places = new Places(reading);
        for (Found f : events) {
            if (f.date >= 0 && !f.dateInferred && !isStory(f)) {
                taken.add(f.date);
            }
            if (f.word.kind() == EventWord.Kind.SPEECH && !isBodys(f)) {
                speeches.merge(f.sentence, f.trigger.first(), Math::min);
            }
        }
    }

    static void settle(Reading reading, List<Found> events, ToldDays days) {
        Deeds deeds = null;
        for (Found f : events) {
            boolean find = FINDS.contains(f.subtype) && f.date < 0;
            if ((isDeed(f) || find) && f.isAsserted()) {
                deeds = deeds == null ? new Deeds(reading, events, days) : deeds;
                if (find) {
                    deeds.settleFind(f);
                } else if (!deeds.isConfessed(f)) {
                    deeds.settle(f);
                }
            }
        }
    }

    /** Whether somebody only says in the same sentence that he did it: the story's day is that of his saying so. */
    private boolean isConfessed(Found f) {
        Integer said = speeches.get(f.sentence);
        return said != null && said < f.trigger.first() && !f.headline;
    }

    /** Whether a body speaks, which tells of what others did: "Công an huyện cho biết vừa xảy ra tai nạn". */
    private static boolean isBodys(Found speech) {
        for (Filler filler : speech.fillers) {
            if (filler.role().equals(SPEAKER)) {
                return filler.ref().startsWith("u");
            }
        }
        return false;
    }

    private static boolean isDeed(Found f) {
        return f.word.type().equals("harm") || f.word.type().equals("incident") && !LASTING.contains(f.subtype);
    }

    /** Whether an event's own day may be that of a deed: what was found or taken there and then. */
    private static boolean isStory(Found f) {
        return isDeed(f) || f.subtype.equals("investigation") || f.subtype.equals("seizure");
    }

    private void settle(Found f) {
        if (f.date >= 0 && f.place >= 0) {
            return;
        }
        int sentence = body(f);
        ToldDays.Day day = f.date >= 0 ? of(f.date) : near(sentence);
        if (f.date < 0 && day != null) {
            f.date = day.mention();
            f.dateInferred = true;
        }
        if (f.place < 0) {
            int told = day == null ? sentence : day.sentence();
            f.place = sentence < 0 ? place(told, told) : place(sentence, told);
            f.place = f.place < 0 && isStoryOf(f) ? around(f, sentence) : f.place;
            f.placeInferred = f.place >= 0;
        }
    }

    /** Whether the text around an event tells of it: an accident, or a blow that the headline tells of. */
    private static boolean isStoryOf(Found f) {
        return f.word.type().equals("incident") || f.headline && VIOLENT.contains(f.subtype);
    }

    /** The place that other sentences that tell an event name, or those before and after it; or -1. */
    private int around(Found f, int sentence) {
        int place = -1;
        for (int k = 0; k < f.sentences.length && place < 0; k++) {
            place = place(f.sentences[k], f.sentences[k]);
        }
        int first = sentence < 0 ? reading.firstOfBody() : sentence;
        if (place < 0 && isStill(first, first - 1, f)) {
            place = address(first - 1);
        }
        for (int s = first; place < 0 && s <= first + FORTH && isStill(s, first, f); s++) {
            place = address(s);
        }
        return place;
    }

    /** Whether a sentence and an earlier one are there and tell of one time. */
    private boolean isStill(int sentence, int earlier, Found f) {
        if (earlier < 0 || sentence >= reading.tokens.sentences() || told.hasTurned(earlier, sentence)) {
            return false;
        }
        for (ToldDays.Day day : days) {
            if (day.sentence() >= earlier && day.sentence() <= sentence && day.mention() != f.date) {
                return false;
            }
        }
        return true;
    }

    /** The last place in a sentence that is no country, or -1; headlines don't count. */
    private int address(int sentence) {
        BlockRole role = reading.role(reading.tokens.sentenceStart(sentence));
        int place = role.isProse() && role != BlockRole.TITLE ? place(sentence, sentence) : -1;
        return place >= 0 && places.isAddress(place) ? place : -1;
    }

    /** Gives what was seized or searched the day and place told just before: "Chặn xe, công an thu giữ". */
    private void settleFind(Found f) {
        ToldDays.Day day = told.upTo(f.sentence);
        boolean before = day != null && day.sentence() == f.sentence - 1 && !day.reported();
        if (before && !reading.tokens.breakBefore(reading.tokens.sentenceStart(f.sentence))) {
            f.date = day.mention();
            f.dateInferred = true;
            f.place = f.place < 0 ? place(f.sentence, day.sentence()) : f.place;
            f.placeInferred = f.place >= 0;
        }
    }

    /** The last place that is named from one sentence to another, which may be the earlier one, or -1. */
    private int place(int from, int to) {
        int step = from <= to ? 1 : -1;
        int last = Math.abs(to - from) > REACH ? from + step * REACH : to;
        int place = -1;
        for (int s = from; s >= 0 && place < 0 && s != last + step; s += step) {
            int first = reading.tokens.sentenceStart(s);
            int end = reading.tokens.sentenceEnd(s);
            reading.open(first, end);
            place = places.in(first, end);
        }
        return place;
    }

    /** The told day with a mention, or null. */
    private ToldDays.Day of(int mention) {
        for (ToldDays.Day day : days) {
            if (day.mention() == mention) {
                return day;
            }
        }
        return null;
    }

    /**
     * The last day of the story told up to a sentence, from which it went on at no other time; or else, where no day was told
     * before, the first not far after it; null for none.
     */
    private ToldDays.Day near(int sentence) {
        ToldDays.Day last = null;
        boolean begun = false;
        for (ToldDays.Day day : days) {
            boolean later = day.sentence() > sentence;
            if (later && (begun || day.sentence() > sentence + AFTER)) {
                break;
            }
            boolean near = sentence < 0 || day.sentence() >= sentence - BEFORE;
            if (near && !day.reported() && !taken.contains(day.mention())) {
                last = day;
            }
            boolean another = day.sentence() == sentence && taken.contains(day.mention());
            begun |= last != null || !later && sentence >= 0 && !day.reported() && !another;
        }
        return last == null || told.hasTurned(last.sentence(), sentence) ? null : last;
    }

    /** The first sentence below the headline that tells an event, or -1. */
    private int body(Found f) {
        for (int sentence : f.sentences) {
            if (reading.role(reading.tokens.sentenceStart(sentence)) != BlockRole.TITLE) {
                return sentence;
            }
        }
        return -1;
    }
}
