package org.sukien.corpus.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.search.CorpusIndex;
import org.sukien.corpus.search.IndexedArticle;
import org.sukien.corpus.search.Match;
import org.sukien.corpus.search.Order;
import org.sukien.corpus.search.TextCuts;
import org.sukien.text.Span;

/**
 * Shows every place that a query finds, one line each: of {@code rank:trung-tướng} each mention of the rank, of {@code
 * "hội nghị"} each of the phrase, of {@code @award} each trigger of an award. Parts of a query that ask
 * for what stands nowhere in the text, such as {@code published:2022}, choose articles and have no lines; days, as {@code
 * date:2022-08}, have lines in articles where nothing else of the query matches.
 *
 * <p>Articles come by their date of publication, those without one last, and lines by their place. Unsorted, memory does not
 * grow with the number of lines; sorted, only the lines up to the limit are kept. Thread-safe, as the index is. Known
 * weakness: a word that stands in two matches, as in a person's name and in a phrase, has a line for each, unless they span
 * the same.
 */
public final class Concordance {
    private final CorpusIndex index;

    private Concordance(CorpusIndex index) {
        this.index = index;
    }

    /** The concordances of an index, which must stay open. */
    public static Concordance of(CorpusIndex index) {
        return new Concordance(index);
    }

    /**
     * Shows the lines.
     *
     * @return how many were shown
     * @throws IOException if the index can't be read, or the visitor throws it
     */
    public long each(ConcordanceRequest request, LineVisitor visitor) throws IOException {
        return request.sort() == Sorting.NONE ? walk(request, visitor) : sorted(request, visitor);
    }

    private long walk(ConcordanceRequest request, LineVisitor visitor) throws IOException {
        long[] shown = new long[1];
        index.each(request.query(), Order.OLDEST, request.copies(), article -> {
            for (Span span : spans(article)) {
                shown[0]++;
                if (!visitor.visit(line(article, span, request.width())) || shown[0] == request.limit()) {
                    return false;
                }
            }
            return true;
        });
        return shown[0];
    }

    private long sorted(ConcordanceRequest request, LineVisitor visitor) throws IOException {
        Comparator<Keyed> order = Comparator.comparing(Keyed::key).thenComparingLong(Keyed::number);
        PriorityQueue<Keyed> best = new PriorityQueue<>(order.reversed());
        long[] number = new long[1];
        index.each(request.query(), Order.OLDEST, request.copies(), article -> {
            for (Span span : spans(article)) {
                String key = request.sort().key(article.text(), span.start(), span.end(), request.neighbours());
                if (request.limit() > 0 && best.size() == request.limit()) {
                    // what came later stands behind its equals, so only a smaller key pushes the last one out
                    if (key.compareTo(best.element().key()) >= 0) {
                        continue;
                    }
                    best.remove();
                }
                best.add(new Keyed(key, number[0]++, line(article, span, request.width())));
            }
            return true;
        });
        List<Keyed> lines = new ArrayList<>(best);
        lines.sort(order);
        long shown = 0;
        for (Keyed keyed : lines) {
            shown++;
            if (!visitor.visit(keyed.line())) {
                break;
            }
        }
        return shown;
    }

    /** The places of an article, each once, whatever fields found it. */
    private static List<Span> spans(IndexedArticle article) throws IOException {
        List<Span> spans = new ArrayList<>();
        List<Match> matches = article.matches();
        boolean daysAlone = matches.stream().allMatch(Concordance::isOfDays);
        for (Match match : matches) {
            if (isOfDays(match) && !daysAlone) {
                continue;
            }
            if (spans.isEmpty() || !spans.get(spans.size() - 1).equals(match.span())) {
                spans.add(match.span());
            }
        }
        return spans;
    }

    private static boolean isOfDays(Match match) {
        return match.field().equals(Fields.DATE) || match.field().equals(Fields.EVENT_DATE);
    }

    private static ConcordanceLine line(IndexedArticle article, Span span, int width) throws IOException {
        String text = article.text();
        int from = TextCuts.wordAfter(text, Math.max(0, span.start() - width), span.start());
        int to = TextCuts.wordBefore(text, Math.min(text.length(), span.end() + width), span.end());
        return new ConcordanceLine(
                article.id(),
                article.published(),
                article.outlet(),
                article.title(),
                span,
                text.substring(from, span.start()),
                text.substring(span.start(), span.end()),
                text.substring(span.end(), to));
    }

    /** A line, what it is sorted by, and its number in the order of articles. */
    private record Keyed(String key, long number, ConcordanceLine line) {}
}
