package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.text.Span;

/**
 * The people, units and places of an article and where they are mentioned as the bytes of a doc value, from which it is
 * counted who appears with whom: {@code decode(encode(rows(record)))} are the rows of the record. An article without any has
 * the rows of no bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class EntityColumn {
    private EntityColumn() {}

    /** A record's people, then its units, then its places, each in the record's order. */
    public static List<EntityRow> rows(ArticleRecord record) {
        Map<String, List<Span>> mentions = new HashMap<>();
        for (Mention mention : record.mentions()) {
            MentionType type = mention.type();
            if (type == MentionType.PERSON || type == MentionType.UNIT || type == MentionType.PLACE) {
                mention.ref()
                        .ifPresent(ref -> mentions.computeIfAbsent(ref, unused -> new ArrayList<>())
                                .add(mention.span()));
            }
        }
        Function<String, List<Span>> of = id -> mentions.getOrDefault(id, List.of());
        List<EntityRow> rows = new ArrayList<>();
        record.people()
                .forEach(one -> rows.add(row(MentionType.PERSON, one.name(), one.corpusId(), of.apply(one.id()))));
        record.units().forEach(one -> rows.add(row(MentionType.UNIT, one.name(), one.corpusId(), of.apply(one.id()))));
        record.places()
                .forEach(one -> rows.add(row(MentionType.PLACE, one.name(), one.corpusId(), of.apply(one.id()))));
        return rows;
    }

    private static EntityRow row(MentionType kind, String name, Optional<String> corpusId, List<Span> mentions) {
        return new EntityRow(kind, EntityNames.composed(name), corpusId, mentions);
    }

    /** The bytes of rows; no bytes for no rows. */
    public static BytesRef encode(List<EntityRow> rows) {
        if (rows.isEmpty()) {
            return new BytesRef();
        }
        ColumnWriter out = new ColumnWriter().number(rows.size());
        for (EntityRow row : rows) {
            out.constant(row.kind()).string(row.name()).string(row.corpusId()).spans(row.mentions());
        }
        return out.finish();
    }

    /**
     * The rows of bytes.
     *
     * @param bytes not kept, not changed
     * @throws CorruptIndexException if the bytes are not what {@link #encode} writes
     */
    public static List<EntityRow> decode(BytesRef bytes) throws CorruptIndexException {
        if (bytes.length == 0) {
            return List.of();
        }
        ColumnReader in = new ColumnReader("entities", bytes);
        int size = in.size();
        List<EntityRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(new EntityRow(in.constant(MentionType.values()), in.string(), in.strings(), in.spans()));
        }
        in.finish();
        return rows;
    }
}
