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
        for (int i = 0; i < placeOf.length; i++) {
            if (kept.type(i) == MentionType.PLACE) {
                kept.name(i);
                bare(kept, i);
            }
        }
        int[] byName = new int[kept.names().size()];
        Arrays.fill(byName, NameTable.NONE);
        Map<Code, Integer> byCode = new HashMap<>();
        int count = 0;
        for (int i = 0; i < placeOf.length; i++) {
            if (kept.type(i) != MentionType.PLACE) {
                continue;
            }
            PlaceMention place = (PlaceMention) kept.mention(i);
            int name = kept.name(i);
            Code code = place.code().isPresent()
                    ? new Code(place.level(), place.code().get())
                    : null;
            Integer known = code == null ? null : byCode.get(code);
            int number = known != null ? known : byName[name] != NameTable.NONE ? byName[name] : count++;
            placeOf[i] = number;
            byName[name] = byName[name] == NameTable.NONE ? number : byName[name];
            if (code != null) {
                byCode.putIfAbsent(code, number);
            } else if (kept.words(i) > 2) {
                int bare = bare(kept, i);
                byName[bare] = byName[bare] == NameTable.NONE ? number : byName[bare];
            }
        }
        return placeOf;
    }

    /** The number of a name without its first word: "Bắc Giang" of "tỉnh Bắc Giang". */
    private static int bare(Kept kept, int i) {
        int words = kept.words(i);
        return words < 2 ? kept.name(i) : kept.names().add(kept.start(i) + 1, words - 1);
    }

    /** An official code; those of provinces, districts and communes are numbered apart. */
    private record Code(PlaceLevel level, String number) {}
}
