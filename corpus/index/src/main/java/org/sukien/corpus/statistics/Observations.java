package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.EventRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.FigureRow;
import org.sukien.mention.MentionType;

/** What of an article is counted, and the values that all of it has from the article. */
final class Observations {
    private Observations() {}

    /** The article itself. */
    static Observation article(LeafColumns columns) {
        return dimension -> ofArticle(columns, dimension);
    }

    /** Each figure. */
    static List<Observation> figures(LeafColumns columns) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (FigureRow row : columns.figures()) {
            String kind = Codes.of(row.kind());
            observations.add(dimension ->
                    dimension.kind() == Dimension.Kind.TYPE ? List.of(kind) : ofArticle(columns, dimension));
        }
        return observations;
    }

    /** The mentions of each type, told by the markers in the text. */
    static List<Observation> mentions(LeafColumns columns) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            int times = columns.mentions(type);
            if (times > 0) {
                observations.add(new Many(times, List.of(type.code()), dimension -> ofArticle(columns, dimension)));
            }
        }
        return observations;
    }

    /** The mentions of each person, unit or place. */
    static List<Observation> entities(LeafColumns columns, MentionType kind) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (EntityRow row : columns.entities()) {
            if (row.kind() == kind) {
                List<String> name = List.of(row.name());
                observations.add(new Many(
                        row.mentions().size(),
                        List.of(kind.code()),
                        dimension -> dimension.kind().entity().isPresent() ? name : ofArticle(columns, dimension)));
            }
        }
        return observations;
    }

    /** Each event that is chosen. */
    static List<Observation> events(LeafColumns columns, EventChoice choice) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (EventRow event : columns.events()) {
            if (choice.takes(event)) {
                observations.add(new EventObservation(event, choice, columns));
            }
        }
        return observations;
    }

    /** The values that an article has as a whole. */
    static List<String> ofArticle(LeafColumns columns, Dimension dimension) throws IOException {
        return switch (dimension.kind()) {
            case DAY, WEEK, MONTH, YEAR ->
                published(columns, dimension.kind().step().orElseThrow());
            case OUTLET -> columns.values(Fields.OUTLET);
            case UNIT -> columns.values(Fields.UNIT);
            case PERSON -> columns.values(Fields.PERSON);
            case PLACE -> columns.values(Fields.PLACE);
            case RANK -> columns.values(Fields.RANK);
            case POSITION -> columns.values(Fields.POSITION);
            case EVENT -> columns.values(Fields.EVENT);
            case TYPE ->
                columns.values(Fields.EVENT).stream()
                        .map(kind -> kind.contains(".") ? kind.substring(0, kind.indexOf('.')) : kind)
                        .toList();
            case SUBTYPE ->
                columns.values(Fields.EVENT).stream()
                        .filter(kind -> kind.contains("."))
                        .map(kind -> kind.substring(kind.indexOf('.') + 1))
                        .toList();
            case FACTUALITY, ROLE -> List.of();
        };
    }

    /** The period of publication, where what is known of the day tells it. */
    static List<String> published(LeafColumns columns, TimeStep step) throws IOException {
        Optional<LocalDate> from = columns.published();
        Optional<LocalDate> to = columns.publishedTo();
        return from.isPresent() && to.isPresent()
                ? step.label(from.get(), to.get()).map(List::of).orElse(List.of())
                : List.of();
    }

    /** Several mentions of one kind. */
    private record Many(int times, List<String> type, Observation rest) implements Observation {
        @Override
        public List<String> values(Dimension dimension) throws IOException {
            return dimension.kind() == Dimension.Kind.TYPE ? type : rest.values(dimension);
        }
    }
}
