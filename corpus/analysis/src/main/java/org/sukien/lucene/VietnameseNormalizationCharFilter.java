package org.sukien.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.sukien.text.NormalizedText;

/**
 * Brings Vietnamese text to one spelling before it is cut into terms: "Hoà Bình" in decomposed letters reaches the
 * tokenizer in composed ones, and the offsets of its terms still count the characters that were given.
 *
 * <p>Offsets are UTF-16 code units, as everywhere in Lucene. The whole text of a field is read at the first character
 * asked for, as its normal form hangs on what follows; Lucene holds it in memory anyway. Errors: those of the reader
 * below. Like every character filter, one is used by one thread for one text.
 */
public final class VietnameseNormalizationCharFilter extends CharFilter {
    private static final int CHUNK = 8192;

    private NormalizedText text;
    private int at;

    /** A filter over a text in normal form C. */
    public VietnameseNormalizationCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (text == null) {
            text = NormalizedText.of(all());
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

    private String all() throws IOException {
        StringBuilder read = new StringBuilder();
        char[] chunk = new char[CHUNK];
        for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
            read.append(chunk, 0, n);
        }
        return read.toString();
    }

    @Override
    protected int correct(int offset) {
        return text == null ? offset : text.offsets().toGiven(offset);
    }
}
