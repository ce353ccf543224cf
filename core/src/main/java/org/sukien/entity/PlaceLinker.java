package org.sukien.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
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
        Map<Code, Integer> byCode = new HashMap<>();
        int count = 0;
        for (int i = 0; i < placeOf.length; i++) {
            if (kept.type(i) != MentionType.PLACE) {
                continue;
            }
            PlaceMention place = (PlaceMention) kept.mention(i);
            NameKey name = kept.key(i);
            Code code = place.code().isPresent()
                    ? new Code(place.level(), place.code().get())
                    : null;
            Integer known = code == null ? null : byCode.get(code);
            known = known != null ? known : byName.get(name);
            int number = known != null ? known : count++;
            placeOf[i] = number;
            byName.putIfAbsent(name, number);
            if (code != null) {
                byCode.putIfAbsent(code, number);
            } else if (name.length() > 2) {
                byName.putIfAbsent(name.tail(name.length() - 1), number);
            }
        }
        return placeOf;
    }

    /** An official code; those of provinces, districts and communes are numbered apart. */
    private record Code(PlaceLevel level, String number) {}
}
