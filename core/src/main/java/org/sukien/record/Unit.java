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
 */
public record Unit(
        String id,
        String name,
        UnitKind kind,
        Optional<String> parent,
        Optional<String> acronym,
        List<Integer> evidence) {
    public Unit {
        evidence = List.copyOf(evidence);
    }
}
