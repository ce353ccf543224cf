package org.sukien.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.entity.Entities;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;
import org.sukien.mention.DateMention;
import org.sukien.record.Event.Factuality;

/**
 * Hands date and place of a scene on to what was said and done there, which is part of it. "Sáng 28/2, tại Hà Nội, … tổ chức hội nghị. Phát biểu
 * tại hội nghị, ông A đề nghị": the speech has the conference's morning and city, both inferred. A meeting without a
 * place has that of its organizer's name, or of the name of whom it visits, where the article names the place too; and
 * forces are sent to where something has happened.
 */
final class Scenes {
    private static final int MOST = 20;
    private static final String AGENCY = "agency";
    /** The value of "dịp này", "lần này". */
    private static final String NOW = "PRESENT_REF";
    /** Types whose first event, on a day of its own, is a ceremony where people speak and give, if no meeting is told. */
    private static final Set<String> CEREMONIES = Set.of("launch", "commemoration", "agreement", "award", "aid");

    private final Reading reading;
    private final ToldDays days;
    /** By scene: what opens it. */
    private final Map<Integer, Found> openers = new HashMap<>();
    /** The number of the first scene that something opens. */
    private int first = Integer.MAX_VALUE;

    private Scenes(Reading reading, ToldDays days) {
        this.reading = reading;
        this.days = days;
    }

    static void handOn(Reading reading, List<Found> events, Entities entities, ToldDays days) {
        Scenes scenes = new Scenes(reading, days);
        scenes.open(events, entities);
        toTheScene(events);
        if (scenes.openers.isEmpty()) {
            return;
        }
        for (Found f : events) {
            Found opener = f.isAsserted() ? scenes.opener(f) : null;
            if (opener != null) {
                scenes.take(f, opener);
            }
        }
    }

    private void open(List<Found> events, Entities entities) {
        for (Found f : events) {
            if (f.word.scene() == Scene.OPENS && f.isAsserted() && f.isOpening()) {
                openers.putIfAbsent(f.scene, f);
                first = Math.min(first, f.scene);
            }
        }
        int hosts = 0;
        for (Found f : openers.values()) {
            if (f.place < 0 && !isCourt(f) && ++hosts <= MOST) {
                f.place = Hosts.place(reading, f, entities);
                f.placeInferred = f.place >= 0;
            }
        }
        Found opener = openers.get(first);
        if (opener != null && opener.place < 0 && !isCourt(opener)) {
            opener.place = Dateline.place(reading);
            opener.placeInferred = opener.place >= 0;
        }
        for (int k = 0; k < events.size() && openers.isEmpty(); k++) {
            Found f = events.get(k);
            boolean ceremony = CEREMONIES.contains(f.word.type()) && f.place >= 0 || f.subtype.equals("sentence");
            if (ceremony && f.isAsserted() && f.date >= 0 && f.date == days.first()) {
                first = f.scene;
                openers.put(first, f);
            }
        }
    }

    /** The event whose date and place another takes where it has none, or null. */
    private Found opener(Found f) {
        Scene scene = f.word.scene();
        if (scene == Scene.ALONE) {
            return null;
        }
        if (scene == Scene.SAME) {
            for (Found opener : openers.values()) {
                if (opener != f && opener.word.type().equals(f.word.type()) && !isElsewhere(f, opener)) {
                    return opener;
                }
            }
            return null;
        }
        Found opener = openers.get(f.scene == 0 ? first : f.scene);
        if (opener == null || opener == f) {
            return null;
        }
        if (opener.factuality == Factuality.PLANNED && f.factuality == Factuality.HAPPENED) {
            return null; // what was said of a summit to come was not said there
        }
        boolean ceremony = CEREMONIES.contains(opener.word.type());
        if (!ceremony && !isCourt(opener)) {
            // who speaks or is appointed in a report of a meeting does so there, whatever days he tells of
            boolean there = f.word.kind() == Kind.SPEECH || scene == Scene.DATED;
            return there || isThere(f, opener) || isThisTime(f) ? opener : null;
        }
        boolean part = f.word.kind() == Kind.SPEECH || ceremony && scene != Scene.DATED;
        return part && isThere(f, opener) ? opener : null;
    }

    /** Whether another agency is named for it: the sentence that another court passed years ago. */
    private static boolean isElsewhere(Found f, Found opener) {
        return f.has(AGENCY) && opener.has(AGENCY) && !f.shares(opener, AGENCY);
    }

    private static boolean isCourt(Found f) {
        return f.word.type().equals("case");
    }

    /** Whether a sentence says before its verb that it tells of the same occasion: "Dịp này, tỉnh tặng Bằng khen". */
    private boolean isThisTime(Found f) {
        int from = reading.tokens.sentenceStart(f.sentence);
        int until = f.trigger.first();
        for (int k = reading.mention(from, until); k >= 0; k = reading.mention(reading.end(k), until)) {
            if (reading.mentions.get(k) instanceof DateMention date
                    && date.value().value().equals(NOW)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other day is told of between an opener, or what refers to it, and an event. */
    private boolean isThere(Found f, Found opener) {
        ToldDays.Day day = days.upTo(f.sentence);
        if (day == null || day.mention() == opener.date) {
            return true;
        }
        for (int sentence : opener.sentences) {
            if (sentence > day.sentence() && sentence <= f.sentence) {
                return true;
            }
        }
        return opener.date >= 0 && days.isSame(day.mention(), opener.date);
    }

    private void take(Found f, Found opener) {
        boolean within = f.date < 0 || f.date == opener.date;
        if (within && opener.word.isNoun() && f.word.scene() == Scene.TAKES) {
            f.partOf = opener;
        }
        if (f.date < 0 && opener.date >= 0 && days.isDay(opener.date)) {
            f.date = opener.date;
            f.dateInferred = true;
        }
        if (within && f.place < 0 && f.word.scene() != Scene.DATED) {
            f.place = opener.place;
            f.placeInferred = f.place >= 0;
        }
    }

    /** Gives forces that are sent the place of the incident told before: "điều 3 xe đến hiện trường". */
    private static void toTheScene(List<Found> events) {
        int place = -1;
        for (Found f : events) {
            if (f.word.type().equals("incident") && f.isAsserted()) {
                place = f.place >= 0 ? f.place : place;
            } else if (f.word.type().equals("deployment") && f.isAsserted() && f.place < 0) {
                f.place = place;
                f.placeInferred = place >= 0;
            }
        }
    }
}
