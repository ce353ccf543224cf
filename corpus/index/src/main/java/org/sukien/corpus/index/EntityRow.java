package org.sukien.corpus.index;

import java.util.List;
import java.util.Optional;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * A person, unit or place of an article and where it is mentioned. Immutable and thread-safe.
 *
 * @param kind {@code PERSON}, {@code UNIT} or {@code PLACE}
 * @param name its fullest name in the article, in NFC
 * @param corpusId the same for the same thing in every article, where the record has it
 * @param mentions where mentions stand for it, half-open, UTF-16, in the article's text, in text order
 */
public record EntityRow(MentionType kind, String name, Optional<String> corpusId, List<Span> mentions) {
    public EntityRow {
        mentions = List.copyOf(mentions);
    }
}
