package org.sukien;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import org.sukien.entity.Entities;
import org.sukien.entity.EntityLinker;
import org.sukien.event.EventAssembler;
import org.sukien.explain.Explanation;
import org.sukien.explain.Rule;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.PackedWords;
import org.sukien.lexicon.SyllableTable;
import org.sukien.lexicon.TsvTable;
import org.sukien.recognize.Draft;
import org.sukien.recognize.ForceWords;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.OverlapResolver;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.recognize.date.DateRecognizer;
import org.sukien.recognize.document.DocumentRecognizer;
import org.sukien.recognize.figure.FigureRecognizer;
import org.sukien.recognize.person.PersonRecognizer;
import org.sukien.recognize.place.PlaceRecognizer;
import org.sukien.recognize.position.PositionRecognizer;
import org.sukien.recognize.rank.RankRecognizer;
import org.sukien.recognize.unit.UnitRecognizer;
import org.sukien.record.ArticleRecord;
import org.sukien.text.NormalizedText;
import org.sukien.token.Hits;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * The way of an article through the house: tokens, hits, proposals, mentions, entities, events. Immutable and thread-safe
 * once built.
 */
final class Pipeline {
    private final Lexicon.Builder words;
    private final Lexicon lexicon;
    private final Tokenizer tokenizer;
    private final List<Recognizer> recognizers;
    private final EntityLinker linker;
    private final EventAssembler assembler;
    private final List<TsvTable> added;
    private final boolean hasLearned;

    /**
     * Builds the rooms, each of which names its lists and reads its words.
     *
     * @param packed the library's words in one piece; without them every list is read from its own file
     * @param userLexicons lists to be added
     * @param learned recognisers that learnt, to run after those that follow rules
     */
    Pipeline(Optional<PackedWords> packed, List<TsvTable> userLexicons, List<Recognizer> learned) {
        Tokenizer splitter = new Tokenizer(new SyllableTable());
        words = Lexicon.builder(splitter::words);
        packed.ifPresent(words::unpack);
        ForceWords forces = new ForceWords(words);
        recognizers = recognizers(words, forces, learned);
        linker = new EntityLinker(words, forces);
        assembler = new EventAssembler(words);
        userLexicons.forEach(words::read);
        added = userLexicons;
        hasLearned = !learned.isEmpty();
        lexicon = words.build();
        tokenizer = splitter.with(lexicon.syllables());
    }

    /** All recognisers, in the order in which they run: each may ask what those before it proposed. */
    private static List<Recognizer> recognizers(Lexicon.Builder words, ForceWords forces, List<Recognizer> learned) {
        // shared: units end where a name begins, people begin there
        NameParts names = new NameParts(words);
        NameCues cues = new NameCues(words);
        List<Recognizer> inOrder = new ArrayList<>();
        inOrder.add(new DocumentRecognizer(words));
        inOrder.add(new DateRecognizer(words));
        inOrder.add(new FigureRecognizer(words));
        inOrder.add(new RankRecognizer(words, names, forces));
        inOrder.add(new PlaceRecognizer(words, names));
        inOrder.add(new UnitRecognizer(words, names));
        inOrder.add(new PositionRecognizer(words, names, cues));
        inOrder.add(new PersonRecognizer(names, cues));
        inOrder.addAll(learned);
        return List.copyOf(inOrder);
    }

    /** All words that were read, for the build to pack. */
    byte[] packedWords() {
        return words.pack();
    }

    /** Every rule that a record may name. */
    List<Rule> rules() {
        return RuleCatalogue.of(assembler.rules(added), hasLearned);
    }

    ArticleRecord read(Article article) {
        Draft draft = recognized(article);
        List<Proposal> kept = kept(draft);
        Entities entities = linker.link(draft, kept);
        return new ArticleRecord(
                article.id(),
                article.source(),
                article.titleText(),
                article.published().map(PublicationDate::toString),
                article.author(),
                article.outlet(),
                article.text(),
                article.html(),
                entities.mentions(),
                entities.people(),
                entities.units(),
                entities.places(),
                assembler.assemble(draft, kept, entities));
    }

    /** What becomes of each proposal on the way to the article's mentions. */
    Explanation explain(Article article) {
        Draft draft = recognized(article);
        return Explainer.explain(draft, kept(draft));
    }

    private Draft recognized(Article article) {
        Draft draft = draft(article);
        for (Recognizer recognizer : recognizers) {
            recognizer.recognize(draft);
        }
        return draft;
    }

    private static List<Proposal> kept(Draft draft) {
        return OverlapResolver.resolve(draft.proposals(), draft.tokens().size());
    }

    private Draft draft(Article article) {
        int[] blockStarts =
                article.blocks().stream().mapToInt(b -> b.span().start()).toArray();
        Tokens tokens = tokenizer.tokenize(NormalizedText.of(article.text()), blockStarts);
        return new Draft(article, tokens, Hits.of(tokens, lexicon));
    }
}
