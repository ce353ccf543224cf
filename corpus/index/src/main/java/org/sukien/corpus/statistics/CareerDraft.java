package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.PersonRow;
import org.sukien.corpus.index.PostRow;
import org.sukien.corpus.index.RankRow;
import org.sukien.corpus.index.RoleRow;
import org.sukien.record.Event;
import org.sukien.text.DictionaryOrder;
import org.sukien.text.SearchKeys;
import org.sukien.text.Span;

/** One career as it grows, article by article. Not thread-safe. */
final class CareerDraft {
    /** Words that state one post may stand so far apart; what is longer is no passage to be read in a line. */
    private static final int WIDEST = 160;
    /** Stands behind all dates. */
    private static final String UNDATED = "~";

    private static final Comparator<CareerStep> BY_DATE = Comparator.comparing(
                    (CareerStep step) -> step.first().orElse(UNDATED))
            .thenComparing(step -> step.sources().get(0).article())
            .thenComparingInt(step -> step.sources().get(0).start());

    private final Labels spellings = new Labels(true);
    /** Steps of one source each, by what makes them one. */
    private final Map<String, List<CareerStep>> steps = new TreeMap<>();

    private long articles;

    /** Takes what the article where the columns stand says of a name. */
    void add(String name, LeafColumns columns) throws IOException {
        spellings.number(name, 1);
        articles++;
        String text = columns.stored(Fields.TEXT).orElse("");
        String id = columns.stored(Fields.ID).orElse("");
        Optional<String> published = date(columns.published(), columns.publishedTo());
        for (PersonRow person : columns.people()) {
            if (person.name().equals(name)) {
                for (RankRow rank : person.ranks()) {
                    add("rank", rank.title(), source(id, published, rank.span(), text));
                }
                for (PostRow post : person.posts()) {
                    CareerStep.Source source = source(id, published, extent(post.evidence()), text);
                    add(new CareerStep(
                            "post",
                            post.title(),
                            post.unit(),
                            post.former(),
                            post.acting(),
                            post.concurrent(),
                            List.of(source)));
                }
            }
        }
        for (EventRow event : columns.events()) {
            if (isChange(event, name)) {
                Optional<String> own = date(event.from(), event.to());
                CareerStep.Source source = source(id, own.or(() -> published), event.trigger(), text);
                String what = event.subtype().orElse(event.type());
                String title = filler(event, "position").orElse("");
                add(new CareerStep(what, title, filler(event, "unit"), false, false, false, List.of(source)));
            }
        }
    }

    private void add(String what, String title, CareerStep.Source source) {
        add(new CareerStep(what, title, Optional.empty(), false, false, false, List.of(source)));
    }

    private void add(CareerStep step) {
        String key = String.join(
                "|",
                step.what(),
                SearchKeys.canonical(step.title()),
                SearchKeys.canonical(step.unit().orElse("")),
                Boolean.toString(step.former()),
                Boolean.toString(step.acting()),
                Boolean.toString(step.concurrent()));
        steps.computeIfAbsent(key, unused -> new ArrayList<>()).add(step);
    }

    private static boolean isChange(EventRow event, String name) {
        return event.type().equals("personnel")
                && event.factuality() == Event.Factuality.HAPPENED
                && event.roles().stream()
                        .anyMatch(role ->
                                role.role().equals("person") && role.name().equals(name));
    }

    private static Optional<String> filler(EventRow event, String role) {
        return event.roles().stream()
                .filter(filler -> filler.role().equals(role))
                .map(RoleRow::name)
                .findFirst();
    }

    /** From the first of the words to the last, or the first alone where they stand far apart. */
    private static Span extent(List<Span> evidence) {
        if (evidence.isEmpty()) {
            return new Span(0, 0);
        }
        int start = evidence.stream().mapToInt(Span::start).min().orElseThrow();
        int end = evidence.stream().mapToInt(Span::end).max().orElseThrow();
        return end - start <= WIDEST ? new Span(start, end) : evidence.get(0);
    }

    private static CareerStep.Source source(String id, Optional<String> date, Span span, String text) {
        int end = Math.min(span.end(), text.length());
        int start = Math.min(span.start(), end);
        return new CareerStep.Source(id, date, start, end, text.substring(start, end));
    }

    /** A day, a month or a year; other ranges by their ends. */
    static Optional<String> date(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.get();
        LocalDate behind = to.get().plusDays(1);
        for (TimeStep step : List.of(TimeStep.DAY, TimeStep.MONTH, TimeStep.YEAR)) {
            if (step.first(first).equals(first) && step.next(first).equals(behind)) {
                return Optional.of(step.label(first));
            }
        }
        return Optional.of(first + "/" + to.get());
    }

    /** The career that has grown. */
    Career career() {
        List<CareerStep> whole = new ArrayList<>();
        for (List<CareerStep> same : steps.values()) {
            same.sort(BY_DATE);
            CareerStep first = same.get(0);
            whole.add(new CareerStep(
                    first.what(),
                    first.title(),
                    first.unit(),
                    first.former(),
                    first.acting(),
                    first.concurrent(),
                    same.stream().map(step -> step.sources().get(0)).toList()));
        }
        whole.sort(Comparator.comparing((CareerStep step) -> step.first().orElse(UNDATED))
                .thenComparing(CareerStep::title, DictionaryOrder.standard())
                .thenComparing(BY_DATE));
        return new Career(spellings.label(0), articles, whole);
    }
}
