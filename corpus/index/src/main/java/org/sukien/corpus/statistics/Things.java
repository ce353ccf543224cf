package org.sukien.corpus.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.corpus.index.EntityRow;
import org.sukien.corpus.index.Fields;
import org.sukien.corpus.index.FigureRow;
import org.sukien.mention.MentionType;

/** The things of an article that are counted, and the values that all of them have from their article. */
final class Things {
    private Things() {}

    /** The article itself. */
    static Thing article(LeafColumns columns) {
        return dimension -> ofArticle(columns, dimension);
    }

    /** Each figure. */
    static List<Thing> figures(LeafColumns columns) throws IOException {
        List<Thing> things = new ArrayList<>();
        for (FigureRow row : columns.figures()) {
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            things.add(dimension ->
                    dimension.kind() == Dimension.Kind.TYPE ? List.of(kind) : ofArticle(columns, dimension));
        }
        return things;
    }

    /** The mentions of each type, told by the markers in the text. */
    static List<Thing> mentions(LeafColumns columns) throws IOException {
        List<Thing> things = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            int times = columns.frequency("@" + type.code());
            if (times > 0) {
                things.add(new Many(times, List.of(type.code()), dimension -> ofArticle(columns, dimension)));
            }
        }
        return things;
    }

    /** The mentions of each person, unit or place. */
    static List<Thing> entities(LeafColumns columns, MentionType kind) throws IOException {
        List<Thing> things = new ArrayList<>();
        for (EntityRow row : columns.entities()) {
            if (row.kind() == kind) {
                List<String> name = List.of(row.name());
                things.add(new Many(
                        row.mentions().size(),
                        List.of(kind.code()),
                        dimension -> entity(dimension.kind()).isPresent() ? name : ofArticle(columns, dimension)));
            }
        }
        return things;
    }

    /** The type of entities that a dimension names. */
    static Optional<MentionType> entity(Dimension.Kind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(MentionType.PERSON);
            case UNIT -> Optional.of(MentionType.UNIT);
            case PLACE -> Optional.of(MentionType.PLACE);
            default -> Optional.empty();
        };
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
    private record Many(int times, List<String> type, Thing rest) implements Thing {
        @Override
        public List<String> values(Dimension dimension) throws IOException {
            return dimension.kind() == Dimension.Kind.TYPE ? type : rest.values(dimension);
        }
    }
}
