package org.sukien.record;

import java.util.List;
import java.util.Optional;
import org.sukien.mention.UnitKind;

/**
 * An organisation: "Công an tỉnh Thanh Hoá", of kind police. Immutable and thread-safe.
 *
 * @param id {@code u1}, {@code u2}… in text order
 * @param name its fullest written form in the article, in NFC
 * @param kind what kind of organisation
 * @param parent id of the unit that it is part of
 * @param acronym its acronym, where the article uses one
 * @param evidence indexes of the mentions that name it
 * @param corpusId the same for the same unit in every article; absent until a corpus id is asked for
 */
public record Unit(
        String id,
        String name,
        UnitKind kind,
        Optional<String> parent,
        Optional<String> acronym,
        List<Integer> evidence,
        Optional<String> corpusId) {
    public Unit {
        evidence = List.copyOf(evidence);
    }

    /** Without a corpus id. */
    public Unit(
            String id,
            String name,
            UnitKind kind,
            Optional<String> parent,
            Optional<String> acronym,
            List<Integer> evidence) {
        this(id, name, kind, parent, acronym, evidence, Optional.empty());
    }

    /** The same with a corpus id. */
    public Unit withCorpusId(Optional<String> corpusId) {
        return new Unit(id, name, kind, parent, acronym, evidence, corpusId);
    }
}
