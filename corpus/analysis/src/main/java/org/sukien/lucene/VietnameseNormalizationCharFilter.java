package org.sukien.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.sukien.text.NormalizedText;
import org.sukien.text.Normalizer;

/**
 * Brings Vietnamese text to one spelling before it is cut into terms: with tone marks in the old style "Hoà Bình" reaches
 * the tokenizer as "Hòa Bình", whatever letters, marks and spaces it was typed with, and the offsets of its terms still
 * count the characters that were given.
 *
 * <p>What is put right is the {@link Normalizer}'s choice. An offset between two terms, where something was removed, maps
 * behind what was removed. Offsets are UTF-16 code units, as everywhere in Lucene. The whole text of a field is read at
 * the first character asked for, as its normal form hangs on what follows; Lucene holds it in memory anyway. Errors: those
 * of the reader below. Like every character filter, one is used by one thread for one text.
 */
public final class VietnameseNormalizationCharFilter extends CharFilter {
    private final Normalizer normalizer;
    private NormalizedText text;
    private int at;

    /** A filter that does the standard steps and leaves tone marks where they stand. */
    public VietnameseNormalizationCharFilter(Reader input) {
        this(input, Normalizer.standard());
    }

    /** A filter that does a normaliser's steps. */
    public VietnameseNormalizationCharFilter(Reader input, Normalizer normalizer) {
        super(input);
        this.normalizer = normalizer;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (text == null) {
            text = normalizer.normalize(new WholeText().read(input));
        }
        String view = text.view();
        if (at == view.length()) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, view.length() - at);
        view.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    protected int correct(int offset) {
        return text == null ? offset : text.offsets().toGiven(offset);
    }
}
