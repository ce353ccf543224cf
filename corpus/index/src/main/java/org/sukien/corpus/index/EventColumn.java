package org.sukien.corpus.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Role;
import org.sukien.text.Span;

/**
 * The events of an article as the bytes of a doc value, so that events are counted without reading records:
 * {@code decode(encode(rows(record)))} are the rows of the record. An article without events has the rows of no bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class EventColumn {
    private EventColumn() {}

    /** What counting needs to know of a record's events, in the record's order. */
    public static List<EventRow> rows(ArticleRecord record) {
        EntityNames names = new EntityNames(record);
        Map<Integer, Integer> figures = figures(record);
        List<EventRow> rows = new ArrayList<>();
        for (Event event : record.events()) {
            rows.add(new EventRow(
                    event.type(),
                    event.subtype(),
                    event.factuality(),
                    event.main(),
                    event.date().flatMap(Event.When::from).map(LocalDate::parse),
                    event.date().flatMap(Event.When::to).map(LocalDate::parse),
                    event.place().map(place -> names.of(place.ref())),
                    event.trigger().span(),
                    event.roles().stream()
                            .map(role -> role(role, record, names))
                            .toList(),
                    event.figures().stream()
                            .map(figures::get)
                            .filter(place -> place != null)
                            .toList(),
                    event.corpusId()));
        }
        return rows;
    }

    /** The bytes of rows; no bytes for no rows. */
    public static BytesRef encode(List<EventRow> rows) {
        if (rows.isEmpty()) {
            return new BytesRef();
        }
        ColumnWriter out = new ColumnWriter().number(rows.size());
        for (EventRow row : rows) {
            out.string(row.type())
                    .string(row.subtype())
                    .constant(row.factuality())
                    .flags(row.main())
                    .day(row.from())
                    .day(row.to())
                    .string(row.place())
                    .span(row.trigger())
                    .string(row.corpusId())
                    .number(row.roles().size());
            for (RoleRow role : row.roles()) {
                out.string(role.role()).string(role.name());
                out.number(role.kind().map(kind -> kind.ordinal() + 1).orElse(0));
            }
            out.number(row.figures().size());
            row.figures().forEach(out::number);
        }
        return out.finish();
    }

    /**
     * The rows of bytes.
     *
     * @param bytes not kept, not changed
     * @throws CorruptIndexException if the bytes are not what {@link #encode} writes
     */
    public static List<EventRow> decode(BytesRef bytes) throws CorruptIndexException {
        if (bytes.length == 0) {
            return List.of();
        }
        ColumnReader in = new ColumnReader("events", bytes);
        int size = in.size();
        List<EventRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(row(in));
        }
        in.finish();
        return rows;
    }

    private static EventRow row(ColumnReader in) throws CorruptIndexException {
        String type = in.string();
        Optional<String> subtype = in.strings();
        Event.Factuality factuality = in.constant(Event.Factuality.values());
        boolean main = in.flag();
        Optional<LocalDate> from = in.day();
        Optional<LocalDate> to = in.day();
        Optional<String> place = in.strings();
        Span trigger = in.span();
        Optional<String> corpusId = in.strings();
        int size = in.size();
        List<RoleRow> roles = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            roles.add(new RoleRow(in.string(), in.string(), in.kind()));
        }
        int count = in.size();
        List<Integer> figures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            figures.add(in.place());
        }
        return new EventRow(type, subtype, factuality, main, from, to, place, trigger, roles, figures, corpusId);
    }

    private static RoleRow role(Role role, ArticleRecord record, EntityNames names) {
        if (role.ref().isPresent()) {
            String ref = role.ref().get();
            return new RoleRow(role.role(), names.of(ref), names.kind(ref));
        }
        Optional<MentionType> kind = role.mention().map(record.mentions()::get).map(Mention::type);
        return new RoleRow(role.role(), EntityNames.composed(role.text().orElseThrow()), kind);
    }

    /** The places among all figures of the mentions that are figures. */
    private static Map<Integer, Integer> figures(ArticleRecord record) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < record.mentions().size(); i++) {
            if (record.mentions().get(i).type() == MentionType.FIGURE) {
                places.put(i, places.size());
            }
        }
        return places;
    }
}
