package org.sukien.record;

import java.util.List;
import java.util.Optional;
import org.sukien.mention.PlaceLevel;

/**
 * A place: "Hà Nội", a province-level city with the code 01. Immutable and thread-safe.
 *
 * @param id {@code l1}, {@code l2}… in text order
 * @param name its fullest written form in the article, in NFC
 * @param level what kind of place
 * @param code official code of an administrative unit
 * @param successor code of the unit that it became part of on 1 July 2025
 * @param evidence indexes of the mentions that name it
 * @param corpusId the same for the same place in every article; absent until a corpus id is asked for
 */
public record Place(
        String id,
        String name,
        PlaceLevel level,
        Optional<String> code,
        Optional<String> successor,
        List<Integer> evidence,
        Optional<String> corpusId) {
    public Place {
        evidence = List.copyOf(evidence);
    }

    /** Without a corpus id. */
    public Place(
            String id,
            String name,
            PlaceLevel level,
            Optional<String> code,
            Optional<String> successor,
            List<Integer> evidence) {
        this(id, name, level, code, successor, evidence, Optional.empty());
    }

    /** The same with a corpus id. */
    public Place withCorpusId(Optional<String> corpusId) {
        return new Place(id, name, level, code, successor, evidence, corpusId);
    }
}
