package org.sukien.corpus.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands Lucene the terms of a table, and among them markers, each at the position of the first term that ends behind the
 * marker's start. Offsets never go back, whatever the markers' spans: at one position the rows come by their starts. One
 * pass; not thread-safe.
 */
final class TermStream extends TokenStream {
    private static final Terms NONE = new Terms(0);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final Terms terms;
    private final int from;
    private final int to;
    private final Terms markers;

    private int row;
    private int marker;
    /** After the last row of the position that is handed out. */
    private int groupEnd;
    /** Where the text of that position ends; markers that begin before it stand there. */
    private int textEnd;
    /** What the next row of the position is to tell; 0 after the first. */
    private int ahead;

    /** All terms, without markers. */
    TermStream(Terms terms) {
        this(terms, 0, terms.size(), NONE);
    }

    /**
     * Some rows, with markers.
     *
     * @param markers sorted by start
     */
    TermStream(Terms terms, int from, int to, Terms markers) {
        this.terms = terms;
        this.from = from;
        this.to = to;
        this.markers = markers;
        reset();
    }

    @Override
    public void reset() {
        row = from;
        groupEnd = from;
        marker = 0;
        textEnd = 0;
        // A text without a word may have a marker still.
        ahead = from == to ? 1 : 0;
        if (from == to) {
            textEnd = Integer.MAX_VALUE;
        }
    }

    @Override
    public boolean incrementToken() {
        if (row == groupEnd && !isMarkerHere()) {
            if (row == to) {
                return false;
            }
            openPosition();
        }
        if (isMarkerHere() && (row == groupEnd || markers.start(marker) < terms.start(row))) {
            hand(markers, marker++);
        } else {
            hand(terms, row++);
        }
        return true;
    }

    private boolean isMarkerHere() {
        return marker < markers.size() && markers.start(marker) < textEnd;
    }

    private void openPosition() {
        // The first row of a part of the table may follow others at its position.
        ahead = Math.max(1, terms.increment(row));
        textEnd = terms.end(row);
        groupEnd = row + 1;
        while (groupEnd < to && terms.increment(groupEnd) == 0) {
            textEnd = Math.min(textEnd, terms.end(groupEnd++));
        }
        if (groupEnd == to) {
            textEnd = Integer.MAX_VALUE;
        }
    }

    private void hand(Terms table, int i) {
        clearAttributes();
        term.copyBuffer(table.letters(), table.at(i), table.length(i));
        offsets.setOffset(table.start(i), table.end(i));
        increment.setPositionIncrement(ahead);
        ahead = 0;
    }
}
