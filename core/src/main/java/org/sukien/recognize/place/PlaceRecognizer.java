package org.sukien.recognize.place;

import org.sukien.lexicon.Lexicon;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Recognizer;

/**
 * Finds places. In "Sạt lở ở thôn 1 xã Trà Tập, huyện Nam Trà My (Quảng Nam)" there are four: {@code thôn 1},
 * {@code xã Trà Tập}, {@code huyện Nam Trà My} (district 516) and {@code Quảng Nam} (province 49, since 1 July 2025 part
 * of 48).
 *
 * <p>Spans are half-open, UTF-16, in the given text. Codes are those of Quyết định 124/2004/QĐ-TTg; successors follow Nghị
 * quyết 202/2025/QH15 with the codes of Quyết định 19/2025/QĐ-TTg. Immutable and thread-safe; no input makes it throw.
 *
 * <p>Known weaknesses: communes get a code in articles published since July 2025 alone; a club or firm that bears a town's
 * name passes for the town where the words beside it do not tell; a district's name without its type word counts only where
 * they do, or an earlier "huyện …".
 */
public final class PlaceRecognizer implements Recognizer {
    private final PlaceWords words;

    /**
     * Registers the lists {@code place}, {@code placehead}, {@code placeskip} and {@code placeword} and reads them.
     *
     * @throws org.sukien.lexicon.LexiconException if one is malformed
     */
    public PlaceRecognizer(Lexicon.Builder lexicon, NameParts names) {
        words = new PlaceWords(lexicon, names);
    }

    @Override
    public void recognize(Draft draft) {
        new PlaceWalk(words, draft).run();
    }
}
