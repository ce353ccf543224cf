package org.sukien.event;

import java.util.Map;
import org.sukien.entity.Entities;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceMention;
import org.sukien.record.Place;

/**
 * The place that a meeting has by its host's name: where "Tỉnh ủy Lào Cai" holds a conference and the article names the
 * province, it is there. A visit has the place of whom somebody comes to see.
 */
final class Hosts {
    /** What a place's name may begin with that the name of its body leaves out, and how its committee's name begins. */
    private static final Map<String, String> LEVELS = Map.of(
            "tỉnh ", "Tỉnh ủy",
            "thành phố ", "Thành ủy",
            "TP ", "Thành ủy",
            "TP. ", "Thành ủy",
            "huyện ", "Huyện ủy",
            "quận ", "Quận ủy",
            "thị xã ", "Thị ủy");

    private Hosts() {}

    /** Index of the mention that names the place in the name of who holds a meeting, or whom somebody comes to see; or -1. */
    static int place(Reading reading, Found f, Entities entities) {
        boolean visit = f.subtype.equals("visit") || f.subtype.equals("inspection") || f.subtype.equals("work-session");
        String host = visit ? "participant" : "organizer";
        for (Filler filler : f.fillers) {
            if (!filler.role().equals(host) || filler.ref().isEmpty()) {
                continue;
            }
            int seat = visit ? seat(reading, filler.mention()) : -1;
            if (seat >= 0) {
                return seat;
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

    /** Index of the mention of where a body is that stands beside its name: "kiểm tra Công ty Hải Phát (xã Tân Phú)"; or -1. */
    private static int seat(Reading reading, int mention) {
        Group group = mention < 0 ? null : reading.group(reading.first(mention));
        boolean body = group != null && group.type() == MentionType.UNIT && group.mention() == mention;
        for (int k = mention + 1; body && k < reading.mentions.size() && reading.first(k) < group.end(); k++) {
            if (reading.type(k) == MentionType.PLACE && !reading.ref(k).isEmpty()) {
                return k;
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
            if (name.regionMatches(true, 0, level.getKey(), 0, level.getKey().length())) {
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
