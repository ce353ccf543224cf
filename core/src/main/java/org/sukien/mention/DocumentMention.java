package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * A cited law, decree, resolution, plan or directive with its number or date: "Nghị định 30/2020/NĐ-CP".
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where it stands, half-open, UTF-16, in the given text
 * @param text the slice of the given text
 * @param rule the rule that found it
 * @param kind what kind of document it is
 * @param number its number, "12" or "30/2020/NĐ-CP"
 * @param issuer the id of the unit that issued it
 * @param date its date or year, in ISO form
 * @param article the article cited
 * @param clause the clause cited
 */
public record DocumentMention(
        Span span,
        String text,
        String rule,
        DocumentKind kind,
        Optional<String> number,
        Optional<String> issuer,
        Optional<String> date,
        Optional<String> article,
        Optional<String> clause)
        implements Mention {
    @Override
    public MentionType type() {
        return MentionType.DOCUMENT;
    }

    @Override
    public Optional<String> ref() {
        return Optional.empty();
    }

    /** The same mention, of a document that a unit issued. */
    public DocumentMention withIssuer(String id) {
        return new DocumentMention(span, text, rule, kind, number, Optional.of(id), date, article, clause);
    }
}
