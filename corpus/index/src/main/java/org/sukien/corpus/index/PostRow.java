package org.sukien.corpus.index;

import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/**
 * A post that an article gives a person: "Phó Giám đốc" of "Công an tỉnh Yên Bái". Immutable and thread-safe.
 *
 * @param title the office as written, without the unit, in NFC
 * @param unit the unit's fullest name in the article, in NFC
 * @param former whether it has been left
 * @param acting whether it is held for the time being
 * @param concurrent whether it is held beside another
 * @param evidence where the words stand that state it, half-open, UTF-16, in the article's text
 */
public record PostRow(
        String title, Optional<String> unit, boolean former, boolean acting, boolean concurrent, List<Span> evidence) {
    public PostRow {
        evidence = List.copyOf(evidence);
    }
}
