package org.sukien.mention;

import java.util.Optional;
import org.sukien.text.Span;

/**
 * One stretch of an article's text that names something, and what it means. In "Thiếu tướng Đỗ Hải Phong" there are two:
 * a rank {@code [0, 11)} and a person {@code [12, 26)}.
 *
 * <p>Spans are half-open, count UTF-16 code units and point into the text as it was given; {@link #text} is always that
 * slice. All mentions are immutable and thread-safe.
 */
public sealed interface Mention
        permits PersonMention,
                RankMention,
                PositionMention,
                UnitMention,
                PlaceMention,
                DateMention,
                FigureMention,
                DocumentMention {
    /** Where it stands in the given text. */
    Span span();

    /** The slice of the given text. */
    String text();

    /** The rule that found it, such as {@code date.day.part-of-day}; stable between versions. */
    String rule();

    /** What kind of thing is named. */
    MentionType type();

    /** The id of the person, unit or place that it stands for, such as {@code p1}. */
    Optional<String> ref();
}
