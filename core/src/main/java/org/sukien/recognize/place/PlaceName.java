package org.sukien.recognize.place;

import java.util.List;
import java.util.Optional;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.PlaceLevel;

/**
 * What a known name stands for. "Hà Giang" is a province, code 02, part of 08 since 1 July 2025.
 *
 * @param level what kind of place it is
 * @param code the official code of an administrative unit
 * @param successor the code of the unit that it became part of
 * @param codes further codes as {@code where:code}: of districts by their province, of a province since {@code 2025}
 * @param sure how far the name alone tells
 */
record PlaceName(PlaceLevel level, Optional<String> code, Optional<String> successor, List<String> codes, Sure sure) {
    /** How far a name alone tells that a place is meant. */
    enum Sure {
        /** Nothing else is called so. */
        YES,
        /** A town so well known that only a longer name around it can make it something else. */
        CITY,
        /** A town that is more often the club from there, or a name that people bear too: a word such as "tại" must tell. */
        TOWN,
        /** A person, a club or a common word may be called so too: the words beside it must tell. */
        NO
    }

    static PlaceName of(TsvTable.Row row) {
        return new PlaceName(
                row.oneOf("level", PlaceLevel.class),
                Optional.of(row.get("code")).filter(s -> !s.isEmpty()),
                Optional.of(row.get("successor")).filter(s -> !s.isEmpty()),
                row.list("codes"),
                row.oneOf("sure", Sure.class));
    }

    static PlaceName commune(String code) {
        return new PlaceName(PlaceLevel.COMMUNE, Optional.of(code), Optional.empty(), List.of(), Sure.NO);
    }

    PlaceName withCode(Optional<String> other, Optional<String> part) {
        return new PlaceName(level, other, part, codes, sure);
    }

    /** What a town is since it stands beside the provinces: Huế, 46. */
    PlaceName raised() {
        return new PlaceName(PlaceLevel.PROVINCE, codeOf("2025"), Optional.empty(), codes, sure);
    }

    boolean hasCodes() {
        return !codes.isEmpty();
    }

    /** The code that holds in a province, or since a year. */
    Optional<String> codeOf(String where) {
        for (String pair : codes) {
            if (pair.startsWith(where) && pair.charAt(where.length()) == ':') {
                return Optional.of(pair.substring(where.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether it is one of the cities under central rule, which stand beside the provinces. */
    boolean isCentralCity() {
        if (level != PlaceLevel.PROVINCE || code.isEmpty()) {
            return false;
        }
        return switch (code.get()) {
            case "01", "31", "46", "48", "79", "92" -> true;
            default -> false;
        };
    }
}
