package org.sukien.recognize.learned;

import java.util.Optional;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.token.Tokens;

/**
 * Proposes the names that a model is sure of, where no rule has proposed anything. It runs last and proposes weakly: measured
 * on marked articles, a model that overrules the rules costs more than it finds (corpus/GOLD.md).
 *
 * <p>Its rules are {@code person.learned}, {@code unit.learned} and {@code place.learned}. Known weakness: a unit's kind
 * and a place's level are not learnt, and stay "other".
 */
public final class LearnedRecognizer implements Recognizer {
    /** Below this a model finds about as many wrong names as right ones. Counted by cross-validation, see corpus/GOLD.md. */
    private static final double SURE = 0.9;

    private final NameFinder finder;

    public LearnedRecognizer(NameFinder finder) {
        this.finder = finder;
    }

    @Override
    public void recognize(Draft draft) {
        for (FoundName name : finder.find(draft.tokens())) {
            if (name.probability() >= SURE && isFree(draft, name)) {
                draft.propose(mention(name, draft.tokens()), name.first(), name.end(), Proposal.WEAK);
            }
        }
    }

    private static boolean isFree(Draft draft, FoundName name) {
        for (int i = name.first(); i < name.end(); i++) {
            if (draft.isCoveredByAny(i, ~0)) {
                return false;
            }
        }
        return true;
    }

    /** The mention that a found name makes. */
    public static Mention mention(FoundName name, Tokens tokens) {
        var span = tokens.span(name.first(), name.end());
        String text = span.of(tokens.source().given());
        String rule = name.type().code() + ".learned";
        Optional<String> none = Optional.empty();
        return switch (name.type()) {
            case PERSON -> new PersonMention(span, text, rule, none, none);
            case UNIT -> new UnitMention(span, text, rule, UnitKind.OTHER, none);
            case PLACE -> new PlaceMention(span, text, rule, PlaceLevel.OTHER, none, none, none);
            default -> throw new IllegalArgumentException("no names are learnt of " + name.type());
        };
    }
}
