package org.sukien.recognize.person;

import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.token.Tokens;

/**
 * Where somebody comes from, between his calling and his name: "Na Uy" in "nhà văn Na Uy Jon Fosse", "Công Thương" in "Bộ
 * trưởng Công Thương Lê Hải Vân". Immutable and thread-safe.
 */
final class Origins {
    private static final int FULL_NAME = 3;

    private final NameParts names;

    Origins(NameParts names) {
        this.names = names;
    }

    /** Where it ends that begins at a token, which is where the name begins; or -1. */
    int end(Draft draft, int from, int run, Evidence.Left left) {
        boolean announced =
                left == Evidence.Left.TITLE || left == Evidence.Left.CALLING || left == Evidence.Left.ADDRESS;
        if (!announced || run - from < 2) {
            return -1;
        }
        int country = countryEnd(draft, from, run);
        if (country > 0) {
            return country;
        }
        boolean name = names.isCommonSurname(draft, from)
                || names.isSureName(draft, from, run)
                || names.isForeign(draft, from);
        if (left == Evidence.Left.ADDRESS || name) {
            return -1;
        }
        return nameInside(draft, from, run);
    }

    private static int countryEnd(Draft draft, int from, int run) {
        Proposal place = draft.startingAt(MentionType.PLACE, from);
        boolean country = place != null && place.end() < run && isCountry(place);
        if (!country) {
            return -1;
        }
        boolean office = draft.isCovered(MentionType.POSITION, from - 1);
        return office || run - place.end() >= 2 ? place.end() : -1;
    }

    /** "tại Thái Lan Julien Delcourt": a country, and two words or more after it. */
    static boolean isBeforeName(Draft draft, int from, int run) {
        Proposal place = draft.startingAt(MentionType.PLACE, from);
        return place != null && isCountry(place) && run - place.end() >= 2;
    }

    /** Whether a proposed place is a country. */
    static boolean isCountry(Proposal place) {
        return place.mention() instanceof PlaceMention mention && mention.level() == PlaceLevel.COUNTRY;
    }

    /** "Microsoft Brad Smith", "Công Thương Lê Hải Vân". */
    private int nameInside(Draft draft, int from, int run) {
        Tokens tokens = draft.tokens();
        if (run - from >= FULL_NAME && names.isForeign(draft, from + 1) && isPlain(tokens, from)) {
            return from + 1;
        }
        for (int at = from + 1; at <= run - FULL_NAME; at++) {
            if (names.isCommonSurname(draft, at) && names.personNameEnd(draft, at) == run) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPlain(Tokens tokens, int at) {
        for (int i = 0; i < tokens.length(at); i++) {
            if (tokens.charAt(at, i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
