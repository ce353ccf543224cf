package org.sukien.recognize.unit;

import org.sukien.lexicon.Lexicon;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Recognizer;

/**
 * Finds organisations and named parts of them. In "Kho của Phòng Hậu cần (Công an tỉnh Lào Cai)" there
 * are two: {@code Phòng Hậu cần} and {@code Công an tỉnh Lào Cai}.
 *
 * <p>Spans are half-open, UTF-16, in the given text. Runs after the recogniser of places. Immutable and thread-safe; no
 * input makes it throw.
 *
 * <p>Known weaknesses: a company's name without "công ty" and a field of work that the lists don't hold end a name early
 * or hide it; two names joined by "và" are taken apart only where the second begins with a head.
 */
public final class UnitRecognizer implements Recognizer {
    private final UnitWords words;

    /**
     * Registers the lists {@code unit}, {@code unitsubject}, {@code unitskip}, {@code unittitle} and {@code unitword} and reads them.
     *
     * @param lexicon where to register
     * @param people what names are made of: a unit stops where one begins
     * @throws org.sukien.lexicon.LexiconException if a list is malformed
     */
    public UnitRecognizer(Lexicon.Builder lexicon, NameParts people) {
        words = new UnitWords(lexicon, people);
    }

    @Override
    public void recognize(Draft draft) {
        new UnitWalk(words, draft).run();
    }
}
