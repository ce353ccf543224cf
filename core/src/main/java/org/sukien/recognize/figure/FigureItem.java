package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Finds what a figure counts: "cán bộ" of "5 cán bộ"; nothing after "cả hai đều" and in a title's "450 tỷ '…'". One use reads
 * one article.
 */
final class FigureItem {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final ItemExtent extent;

    FigureItem(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        extent = new ItemExtent(tokens, hits, words);
    }

    /** Where the counted phrase begins; after the figure if there is none. */
    int start(Figure f) {
        return extent.start(f.end());
    }

    /** The end of the counted phrase; after "cả hai" it begins with a noun that is surely counted. */
    int end(Figure f, int from) {
        boolean doubtful = isBoth(f) && from < tokens.size() && !hits.starts(from, words.counted);
        boolean title = from > f.end() && f.scaled().compareTo(BILLION) >= 0; // "biệt thự 450 tỷ 'mẹ quỷ'"
        return doubtful || title ? from : extent.end(from);
    }

    /** "cả hai đều", "cả ba thành": they themselves, so that a verb may follow. */
    boolean isBoth(Figure f) {
        int i = f.first() - 1;
        boolean both = f.worded() && f.isBare() && i >= 0 && tokens.is(i, "cả") && !tokens.breakBefore(f.first());
        return both && !(i > 0 && tokens.is(i - 1, "tất"));
    }

    boolean hasItem(Figure f) {
        return f.kind() == Kind.COUNT || f.kind() == Kind.RATIO;
    }

    /** The cheap question whether something is counted: true where a noun right after the figure says so. */
    boolean surelyHas(Figure f) {
        return extent.surelyBegins(f.end());
    }

    /** Whether words that may be a counted phrase follow the figure at once. */
    boolean hasNext(Figure f) {
        return extent.end(f.end()) > f.end();
    }
}
