package org.sukien.recognize.learned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * A name model of OpenNLP, asked for people, units and places. Immutable and thread-safe. Work grows linearly with the
 * tokens.
 */
public final class NameFinder {
    /** The types that are learnt. The others have forms of their own, which rules read better than examples teach. */
    public static final Map<String, MentionType> TYPES = Stream.of(
                    MentionType.PERSON, MentionType.UNIT, MentionType.PLACE)
            .collect(Collectors.toUnmodifiableMap(MentionType::code, Function.identity()));

    private final TokenNameFinderModel model;

    private NameFinder(TokenNameFinderModel model) {
        this.model = model;
    }

    /**
     * The finder of a model file's bytes. Its manifest may name classes of the class path to be made, so read only files
     * that you trust.
     *
     * @throws IllegalArgumentException if they are no name model, or one that labels other types
     */
    public static NameFinder of(byte[] file) {
        TokenNameFinderModel model;
        try {
            model = new TokenNameFinderModel(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("is no name model of OpenNLP: " + e.getMessage(), e);
        }
        for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
            int hyphen = outcome.lastIndexOf('-');
            if (hyphen >= 0 && !TYPES.containsKey(outcome.substring(0, hyphen))) {
                throw new IllegalArgumentException("labels \"" + outcome.substring(0, hyphen) + "\", which is none of "
                        + TYPES.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return new NameFinder(model);
    }

    /** The names of a text, in order. */
    public List<FoundName> find(Tokens tokens) {
        // It remembers what it called the words of this text, so each text gets one of its own.
        NameFinderME finder = new NameFinderME(model);
        List<FoundName> names = new ArrayList<>();
        for (Piece piece : Piece.of(tokens)) {
            Span[] spans = finder.find(piece.words());
            double[] probabilities = finder.probs(spans);
            for (int i = 0; i < spans.length; i++) {
                MentionType type = TYPES.get(spans[i].getType());
                int first = piece.first() + spans[i].getStart();
                names.add(new FoundName(type, first, piece.first() + spans[i].getEnd(), probabilities[i]));
            }
        }
        return names;
    }
}
