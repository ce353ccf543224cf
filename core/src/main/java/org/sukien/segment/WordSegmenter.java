package org.sukien.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Puts syllables together into words.
 *
 * <pre>{@code
 * WordSegmenter segmenter = WordSegmenter.standard();
 * segmenter.segment("Công an tỉnh họp báo.").texts();      // [Công an, tỉnh, họp báo, .]
 * segmenter.segment("Công an tỉnh họp báo.").span(2);      // [13,20)
 * }</pre>
 *
 * <p>Words are those of the UD Vietnamese-VTB treebank: what a dictionary has ("xã hội"), names of people and places whole
 * ("Hà Nội"), numbers, dates and signs alone; a classifier apart from its noun ("con" "mèo"). Diacritics are needed; capitals
 * help but aren't, and a headline in capitals is read as if it had none. Composed and decomposed letters, old and new tone
 * placement give the same words. A word never crosses a sentence's end.
 *
 * <p>With the artifact's model F1 is 0.958 on the treebank's test file. Time grows with the length alone. Immutable and thread-safe; throws nothing on any text. Known weaknesses: words that
 * news hardly ever has, poems and chats; compounds on which dictionaries disagree ("vụ án", "người thân"); foreign names.
 */
public final class WordSegmenter {
    private static final Tokenizer TOKENIZER = Tokenizer.plain();

    private final SegmentationModel model;

    private WordSegmenter(SegmentationModel model) {
        this.model = model;
    }

    /** A segmenter that reads a model. */
    public static WordSegmenter of(SegmentationModel model) {
        return new WordSegmenter(Objects.requireNonNull(model, "model"));
    }

    /**
     * A segmenter with the model of the class path. Reads it anew at each call: keep the segmenter.
     *
     * @throws IllegalStateException if there is none: add the artifact {@code org.sukien:sukien-segmentation}
     * @throws UncheckedIOException if it can't be read
     */
    public static WordSegmenter standard() {
        try {
            return of(SegmentationModel.installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "no segmentation model on the class path: add org.sukien:sukien-segmentation")));
        } catch (IOException e) {
            throw new UncheckedIOException("the segmentation model " + e.getMessage(), e);
        }
    }

    /** The words of a text. */
    public Words segment(String text) {
        return segment(TOKENIZER.tokenize(NormalizedText.of(text)));
    }

    /** The words of a text that is cut into tokens already, by whatever tokenizer of this library. */
    public Words segment(Tokens tokens) {
        boolean[] goesOn = new boolean[tokens.size()];
        Decoder decoder = new Decoder(model);
        Line line = new Line();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            line.read(tokens, from, tokens.sentenceEnd(sentence));
            decoder.decode(line, goesOn, from);
        }
        return new Words(tokens, goesOn);
    }
}
