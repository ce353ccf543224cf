package org.sukien.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceMention;

/**
 * Says which mentions of places are one place: those with one official code or one name, and "tỉnh Bắc Giang" and "Bắc
 * Giang". Known weakness: a street and a district of one name, both written without their word, are one.
 */
final class PlaceLinker {
    private PlaceLinker() {}

    /** For each mention the number of its place, from 0 in text order, or -1. */
    static int[] link(Kept kept) {
        int[] placeOf = new int[kept.size()];
        Arrays.fill(placeOf, -1);
        Map<NameKey, Integer> byName = new HashMap<>();
        Map<String, Integer> byCode = new HashMap<>();
        int count = 0;
        for (int i = 0; i < placeOf.length; i++) {
            if (kept.type(i) != MentionType.PLACE) {
                continue;
            }
            PlaceMention place = (PlaceMention) kept.mention(i);
            NameKey name = kept.key(i);
            Integer known = place.code()
                    .map(code -> place.level() + code)
                    .map(byCode::get)
                    .orElse(null);
            known = known != null ? known : byName.get(name);
            int number = known != null ? known : count++;
            placeOf[i] = number;
            byName.putIfAbsent(name, number);
            place.code().ifPresent(code -> byCode.putIfAbsent(place.level() + code, number));
            if (place.code().isEmpty() && name.length() > 2) {
                byName.putIfAbsent(name.tail(name.length() - 1), number);
            }
        }
        return placeOf;
    }
}
