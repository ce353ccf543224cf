package org.sukien.recognize.figure;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;

/** The word lists of this room, registered and read. Immutable and thread-safe. */
final class FigureWords {
    final WordList<NumberWord> numbers;
    final WordList<Quantity> quantities;
    final WordList<QualifierWord> qualifiers;
    final WordList<Numbered> numbered;
    final WordList<Noun> counted;
    final WordList<Boolean> itemStops;
    final WordList<Boolean> itemParts;
    final WordList<Boolean> moneyCues;
    /** The lists with which a figure in words may begin. */
    final long beginning;
    /** The lists of what may make an amount with the number before it. */
    final long amounts;

    FigureWords(Lexicon.Builder words) {
        numbers = words.list("number", NumberWord::of);
        quantities = words.list("quantity", Quantity::of);
        qualifiers = words.list("qualifier", QualifierWord::of);
        numbered = words.list("numbered", row -> row.oneOf("strength", Numbered.class));
        counted = words.list("counted", Noun::of);
        itemStops = words.list("itemstop", row -> true);
        itemParts = words.list("itempart", row -> true);
        moneyCues = words.list("moneycue", row -> true);
        beginning = WordList.bits(numbers, qualifiers);
        amounts = WordList.bits(numbers, quantities);
        for (String table : new String[] {
            "numbers", "quantities", "qualifiers", "numbered", "counted", "item-stops", "item-parts", "money-cues"
        }) {
            words.read(TsvTable.resource(FigureWords.class, table + ".tsv"));
        }
    }
}
