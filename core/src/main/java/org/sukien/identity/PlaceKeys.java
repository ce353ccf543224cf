package org.sukien.identity;

import java.util.Optional;
import org.sukien.record.Place;
import org.sukien.text.SearchKeys;

/** Keys of places: the official code, or the name of what bears it alone: a country, "Osaka". */
final class PlaceKeys {
    private PlaceKeys() {}

    /** The key of a place, or nothing for a street, a hamlet or a pagoda whose name may stand in every town. */
    static Optional<String> key(Place place) {
        if (place.code().isPresent()) {
            return Optional.of("place|" + place.level() + "|" + place.code().get());
        }
        String name = SearchKeys.canonical(place.name()).strip();
        boolean alone = switch (place.level()) {
            case COUNTRY, REGION, PROVINCE -> true;
            default -> ForeignName.is(name);
        };
        return alone ? Optional.of("place|" + place.level() + "|" + name) : Optional.empty();
    }
}
