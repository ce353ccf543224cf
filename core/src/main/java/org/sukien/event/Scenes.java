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
    /** What a place's name may begin with that the name of its body leaves out, and how its committee's name begins. */
    private static final Map<String, String> LEVELS = Map.of(
            "tỉnh ", "Tỉnh ủy",
            "thành phố ", "Thành ủy",
            "TP ", "Thành ủy",
            "TP. ", "Thành ủy",
            "huyện ", "Huyện ủy",
            "quận ", "Quận ủy",
            "thị xã ", "Thị ủy");

    private Scenes() {}

    static void handOn(Reading reading, List<Found> events, Entities entities) {
        Map<Integer, Found> openers = new HashMap<>();
        int first = Integer.MAX_VALUE;
        for (Found f : events) {
            if (f.word.scene() == Scene.OPENS && f.isAsserted() && f.isOpening()) {
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
                f.dateInferred = f.date >= 0;
                if (f.place < 0 && f.word.scene() != Scene.DATED) {
                    f.place = opener.place;
                    f.placeInferred = f.place >= 0;
                }
            } else if (f.place < 0 && f.date == opener.date && f.word.scene() != Scene.DATED) {
                f.place = opener.place;
                f.placeInferred = f.place >= 0;
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
                if (names(unit, place)
                        && !place.evidence().isEmpty()
                        && reading.mentions.get(place.evidence().get(0)) instanceof PlaceMention) {
                    return place.evidence().get(0);
                }
            }
        }
        return -1;
    }

    /** Whether a body's name ends in a place's, be it without the word for its level: "Tỉnh ủy Lào Cai", "tỉnh Lào Cai". */
    private static boolean names(String unit, Place place) {
        String name = place.name();
        if (unit.endsWith(name)) {
            return true;
        }
        for (Map.Entry<String, String> level : LEVELS.entrySet()) {
            if (name.startsWith(level.getKey())) {
                String bare = name.substring(level.getKey().length() - 1);
                String body = unit.substring(0, Math.max(0, unit.length() - bare.length()));
                return unit.endsWith(bare) && !endsInLevel(body) && isOf(body, level.getValue());
            }
        }
        return false;
    }

    private static boolean endsInLevel(String body) {
        return LEVELS.keySet().stream().anyMatch(level -> body.endsWith(" " + level.strip()));
    }

    /** Whether a body isn't the committee of another level: "Thành ủy Bắc Ninh" is not the province's. */
    private static boolean isOf(String body, String committee) {
        return body.startsWith(committee) || LEVELS.values().stream().noneMatch(body::startsWith);
    }
}
