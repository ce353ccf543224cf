package org.sukien.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.sukien.segment.WordSegmenter;
import org.sukien.token.TokenKind;

/**
 * Puts syllables together into words. Of "Công an họp báo" come, by mode:
 *
 * <ul>
 *   <li>{@link Mode#WORDS}: {@code Công an|họp báo}, one term and one position a word;
 *   <li>{@link Mode#GRAPH}: {@code Công an(length 2)|Công(0)|an|họp báo(length 2)|họp(0)|báo}, where (0) is the position
 *       increment: the word as an arc over its syllables. A phrase of syllables is found, and so is the word as one term.
 * </ul>
 *
 * <p>A space stands between the syllables of a term, as in what is typed and as Lucene's shingles have it, unless another
 * separator is asked for. A query must go the same way as the index: in {@code WORDS} a syllable alone doesn't find the word.
 * An index keeps no position lengths, so a graph is for the index side, and the query side takes words or syllables.
 *
 * <p>Stands right behind {@link VietnameseTokenizer}, whose tokens tell of punctuation and capitals; what was left out, added or
 * put at the same position in between breaks the word that it was part of, whose terms then stay apart. Offsets are those
 * of the given text, from the first syllable to the last. Behind another tokenizer it throws {@link IllegalStateException}
 * at the first term. Like every token filter, one is used by one thread at a time.
 * Known weaknesses are {@link WordSegmenter}'s.
 */
public final class VietnameseSegmentationFilter extends TokenFilter {
    /** What comes of a word of several syllables. */
    public enum Mode {
        /** The word alone. */
        WORDS,
        /** The word, and its syllables beneath it. */
        GRAPH
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final TokenSourceAttribute source = addAttribute(TokenSourceAttribute.class);

    private final Mode mode;
    private final String separator;
    private final WordCursor words;

    /** The terms of a word, read ahead. */
    private final List<State> ahead = new ArrayList<>();

    private int next;
    /** Whether the next of them stands beneath its word. */
    private boolean beneath;
    /** A term that was read and doesn't belong to them; null if there is none. */
    private State held;

    private final StringBuilder joined = new StringBuilder();
    private int from;
    private int to;
    private boolean ended;

    /** A filter of words or of a graph, with a space between syllables. */
    public VietnameseSegmentationFilter(TokenStream input, WordSegmenter segmenter, Mode mode) {
        this(input, segmenter, mode, " ");
    }

    /** A filter with a separator of one's own between syllables. */
    public VietnameseSegmentationFilter(TokenStream input, WordSegmenter segmenter, Mode mode, String separator) {
        super(input);
        words = new WordCursor(Objects.requireNonNull(segmenter, "segmenter"));
        this.mode = Objects.requireNonNull(mode, "mode");
        this.separator = Objects.requireNonNull(separator, "separator");
    }

    /** What {@link VietnameseAnalyzer.Builder#segmentation} takes. */
    public static UnaryOperator<TokenStream> with(WordSegmenter segmenter, Mode mode) {
        return input -> new VietnameseSegmentationFilter(input, segmenter, mode);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next == ahead.size()) {
            ahead.clear();
            next = 0;
            if (!read()) {
                return false;
            }
            if (source.text() == null) {
                throw new IllegalStateException("segmentation needs VietnameseTokenizer in front");
            }
            words.seek(source.text(), source.start());
            if (source.start() != words.start() || words.terms() < 2) {
                return true; // of one term, or what is left of a broken word
            }
            if (readWord()) {
                emitWord();
                return true;
            }
        }
        restoreState(ahead.get(next++));
        if (beneath) {
            increment.setPositionIncrement(0);
            beneath = false;
        }
        return true;
    }

    private boolean read() throws IOException {
        if (held != null) {
            restoreState(held);
            held = null;
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    /** Reads the terms of the word that the term at hand begins; false if they aren't all there. */
    private boolean readWord() throws IOException {
        int last = source.start();
        from = offset.startOffset();
        to = offset.endOffset();
        joined.setLength(0);
        joined.append(term);
        ahead.add(captureState());
        while (ahead.size() < words.terms()) {
            if (!read()) {
                return false;
            }
            boolean follows =
                    source.start() > last && source.start() < words.end() && increment.getPositionIncrement() == 1;
            if (!follows) {
                held = captureState();
                return false;
            }
            last = source.start();
            to = offset.endOffset();
            joined.append(separator).append(term);
            ahead.add(captureState());
        }
        return true;
    }

    /** Sets the word that was read as the term at hand. */
    private void emitWord() {
        restoreState(ahead.get(0));
        term.setEmpty().append(joined);
        offset.setOffset(from, to);
        type.setType(VietnameseTokenizer.type(TokenKind.WORD));
        if (mode == Mode.WORDS) {
            next = ahead.size();
        } else {
            length.setPositionLength(ahead.size());
            beneath = true;
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        next = 0;
        beneath = false;
        held = null;
        ended = false;
        words.clear();
    }
}
