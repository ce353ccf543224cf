package org.sukien.recognize.figure;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;

/** The word lists of this room, registered and read. Immutable and thread-safe. */
final class FigureWords {
    final WordList<NumberWord> numbers;
    final WordList<Boolean> notNumbers;
    final WordList<Quantity> quantities;
    final WordList<QualifierWord> qualifiers;
    final WordList<Numbered> numbered;
    final WordList<Boolean> counted;
    final WordList<Boolean> itemStops;
    final WordList<Boolean> itemParts;

    FigureWords(Lexicon.Builder words) {
        numbers = words.list("number", NumberWord::of);
        notNumbers = words.list("notnumber", row -> true);
        quantities = words.list("quantity", Quantity::of);
        qualifiers = words.list("qualifier", QualifierWord::of);
        numbered = words.list("numbered", row -> row.oneOf("strength", Numbered.class));
        counted = words.list("counted", row -> row.get("part").equals("whole"));
        itemStops = words.list("itemstop", row -> true);
        itemParts = words.list("itempart", row -> true);
        for (String table : new String[] {
            "numbers", "not-numbers", "quantities", "qualifiers", "numbered", "counted", "item-stops", "item-parts"
        }) {
            words.read(TsvTable.resource(FigureWords.class, table + ".tsv"));
        }
    }
}
