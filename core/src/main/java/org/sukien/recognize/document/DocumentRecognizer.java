package org.sukien.recognize.document;

import org.sukien.lexicon.Lexicon;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Recognizer;

/**
 * Finds cited documents: "Nghị định 30/2020/NĐ-CP", "Nghị quyết số 12", "Nghị quyết Trung ương 4 (khóa XII)", "Luật Đất
 * đai 2024", "Bộ luật Hình sự".
 *
 * <p>The span holds kind, name and number; a law's holds its year too ("Luật Đất đai năm 2024"); the issuer, a
 * day ("ngày 5/3/2020") and the year of a numbered document ("Nghị quyết 18 năm 2017") after it are mentions of their own, and the article and clause before it are values. A titled document without number or year is none, save the
 * laws of {@code laws.tsv}. Immutable and thread-safe; linear. Sources: Nghị định 30/2020/NĐ-CP on clerical work, annex
 * III, for kinds and symbols. Known weakness: an abbreviated law that no list has ("Luật XYZ") is found by its year alone.
 */
public final class DocumentRecognizer implements Recognizer {
    private final DocumentWords words;

    /** Registers and reads the word lists of documents. */
    public DocumentRecognizer(Lexicon.Builder words) {
        this.words = new DocumentWords(words);
    }

    @Override
    public void recognize(Draft draft) {
        new DocumentWalk(words, draft).run();
    }
}
