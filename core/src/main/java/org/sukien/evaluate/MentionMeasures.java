package org.sukien.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sukien.mention.DateMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/**
 * Mentions: {@code TYPE.exact} for the same span, {@code TYPE.overlap} for a character shared; for dates and figures that
 * overlap, {@code value} and {@code full} for what they mean.
 */
final class MentionMeasures {
    private final Tally tally;
    private final String text;

    private MentionMeasures(Tally tally, String text) {
        this.tally = tally;
        this.text = text;
    }

    static void add(Tally tally, GoldArticle article, List<Mention> found) {
        MentionMeasures measures = new MentionMeasures(tally, article.text());
        for (MentionType type : MentionType.values()) {
            measures.add(
                    type.code(),
                    article.mentions().stream()
                            .filter(mention -> mention.type() == type)
                            .toList(),
                    found.stream().filter(mention -> mention.type() == type).toList());
        }
    }

    private void add(String type, List<GoldMention> gold, List<Mention> found) {
        add(type + ".exact", gold, found, (g, f) -> g.span().equals(f.span()));
        add(type + ".overlap", gold, found, (g, f) -> true);
        if (type.equals("date")) {
            add("date.value", gold, found, (g, f) -> sameDate(g, f, DateComparison::sameDays));
            add("date.full", gold, found, (g, f) -> sameDate(g, f, DateComparison::sameMoment));
        }
        if (type.equals("figure")) {
            add("figure.value", gold, found, (g, f) -> FigureComparison.sameNumber(g, figure(f)));
            add("figure.full", gold, found, (g, f) -> FigureComparison.sameFigure(g, figure(f)));
        }
    }

    private static boolean sameDate(GoldMention gold, Mention found, BiPredicate<String, String> same) {
        Optional<String> value = gold.attribute("v");
        return value.isPresent()
                && same.test(value.get(), ((DateMention) found).value().value());
    }

    private static FigureValue figure(Mention found) {
        return ((FigureMention) found).value();
    }

    /** A gold mention and one that was found, by their places in the lists. */
    private record Pair(int gold, int found, int shared) {}

    /** Pairs each gold mention with at most one that overlaps it, the longest overlap first. */
    private void add(
            String measure, List<GoldMention> gold, List<Mention> found, BiPredicate<GoldMention, Mention> accept) {
        List<GoldMention> required =
                gold.stream().filter(mention -> !mention.optional()).toList();
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs(required, found, accept)) {
            if (!takenGold.contains(pair.gold()) && !taken.contains(pair.found())) {
                takenGold.add(pair.gold());
                taken.add(pair.found());
            }
        }
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            if (!takenGold.contains(i)) {
                missed.add(shown(required.get(i)));
            }
        }
        List<String> spurious = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Span span = found.get(i).span();
            boolean free = gold.stream().anyMatch(g -> g.optional() && shared(g.span(), span) > 0);
            if (!taken.contains(i) && !free) {
                spurious.add(shown(found.get(i)));
            }
        }
        tally.add(measure, taken.size(), missed, spurious);
    }

    private String shown(GoldMention mention) {
        StringBuilder shown =
                new StringBuilder(shown(mention.span(), mention.span().of(text)));
        mention.attributes()
                .forEach((key, value) ->
                        shown.append(' ').append(key).append('=').append(value));
        return shown.toString();
    }

    private static String shown(Mention mention) {
        return shown(mention.span(), mention.text()) + " by " + mention.rule();
    }

    private static String shown(Span span, String text) {
        return "\"" + text.replace('\n', ' ') + "\" " + span.start() + "-" + span.end();
    }

    private static List<Pair> pairs(
            List<GoldMention> gold, List<Mention> found, BiPredicate<GoldMention, Mention> accept) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int shared = shared(gold.get(i).span(), found.get(j).span());
                if (shared > 0 && accept.test(gold.get(i), found.get(j))) {
                    pairs.add(new Pair(i, j, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(Pair::gold)
                .thenComparing(Pair::found));
        return pairs;
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
