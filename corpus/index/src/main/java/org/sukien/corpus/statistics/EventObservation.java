package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.RoleRow;
import org.sukien.mention.MentionType;

/**
 * One event of an article, asked for its values. Its own days tell its month; only where it has none, those of publication
 * do. An event of several months has no month, yet it may have a year.
 */
record EventObservation(EventRow event, EventChoice choice, LeafColumns columns) implements Observation {
    @Override
    public List<String> values(Dimension dimension) throws IOException {
        return switch (dimension.kind()) {
            case TYPE -> List.of(event.type());
            case SUBTYPE -> event.subtype().map(List::of).orElse(List.of());
            case EVENT -> List.of(event.kind());
            case FACTUALITY -> List.of(Codes.of(event.factuality()));
            case DAY, WEEK, MONTH, YEAR -> period(dimension.kind().step().orElseThrow());
            case PERSON -> fillers(Optional.of(MentionType.PERSON), choice::takes);
            case UNIT -> fillers(Optional.of(MentionType.UNIT), choice::takes);
            case PLACE -> event.place().map(List::of).orElse(List.of());
            case ROLE ->
                fillers(
                        Optional.empty(),
                        filler -> filler.role().equals(dimension.role().orElseThrow()));
            default -> Observations.ofArticle(columns, dimension);
        };
    }

    @Override
    public Optional<String> identity() {
        return event.corpusId();
    }

    private List<String> period(TimeStep step) throws IOException {
        if (event.from().isEmpty() || event.to().isEmpty()) {
            return Observations.published(columns, step);
        }
        return step.label(event.from().get(), event.to().get()).map(List::of).orElse(List.of());
    }

    private List<String> fillers(Optional<MentionType> kind, Predicate<RoleRow> counts) {
        return event.roles().stream()
                .filter(counts)
                .filter(filler -> kind.isEmpty() || kind.equals(filler.kind()))
                .map(RoleRow::name)
                .toList();
    }
}
