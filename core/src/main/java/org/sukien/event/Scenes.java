package org.sukien.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sukien.entity.Entities;
import org.sukien.event.EventWord.Kind;
import org.sukien.event.EventWord.Scene;
import org.sukien.mention.PlaceMention;
import org.sukien.record.Place;

/**
 * Hands date and place of a scene on to what was said and done there, which is part of it. "Sáng 28/2, tại Hà Nội, … tổ chức hội nghị. Phát biểu
 * tại hội nghị, ông A đề nghị": the speech has the conference's morning and city, both inferred. A meeting without a
 * place has that of its organizer's name, or of the name of whom it visits, where the article names the place too; and
 * forces are sent to where something has happened.
 */
final class Scenes {
    private static final int MOST = 20;

    private Scenes() {}

    static void handOn(Reading reading, List<Found> events, Entities entities) {
        Map<Integer, Found> openers = new HashMap<>();
        int first = Integer.MAX_VALUE;
        for (Found f : events) {
            if (f.word.scene() == Scene.OPENS && f.isAsserted() && f.date >= 0) {
                openers.putIfAbsent(f.scene, f);
                first = Math.min(first, f.scene);
            }
        }
        int scenes = 0;
        for (Found f : openers.values()) {
            if (f.place < 0 && ++scenes <= MOST) {
                f.place = ofHost(reading, f, entities);
                f.placeInferred = f.place >= 0;
            }
        }
        toTheScene(events);
        for (Found f : events) {
            if (f.word.scene() == Scene.ALONE || !f.isAsserted()) {
                continue;
            }
            Found opener = openers.get(f.scene == 0 ? first : f.scene);
            if (opener == null || opener == f) {
                continue;
            }
            boolean within = f.date < 0 || f.date == opener.date;
            if (within && opener.word.kind() == Kind.NOUN && f.word.scene() == Scene.TAKES) {
                f.partOf = opener;
            }
            if (f.date < 0) {
                f.date = opener.date;
                f.dateInferred = true;
                if (f.place < 0 && f.word.scene() != Scene.DATED) {
                    f.place = opener.place;
                    f.placeInferred = true;
                }
            } else if (f.place < 0 && f.date == opener.date && f.word.scene() != Scene.DATED) {
                f.place = opener.place;
                f.placeInferred = true;
            }
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

    /** The place in the name of who holds a meeting, or whom somebody comes to see. */
    private static int ofHost(Reading reading, Found f, Entities entities) {
        boolean visit = f.subtype.equals("visit") || f.subtype.equals("inspection") || f.subtype.equals("work-session");
        String host = visit ? "participant" : "organizer";
        for (Filler filler : f.fillers) {
            if (!filler.role().equals(host) || filler.ref().isEmpty()) {
                continue;
            }
            String unit = reading.name(filler.ref());
            for (Place place : entities.places()) {
                if (unit.endsWith(place.name())
                        && !place.evidence().isEmpty()
                        && reading.mentions.get(place.evidence().get(0)) instanceof PlaceMention) {
                    return place.evidence().get(0);
                }
            }
        }
        return -1;
    }
}
