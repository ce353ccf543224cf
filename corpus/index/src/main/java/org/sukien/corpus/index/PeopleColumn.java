package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.sukien.mention.Mention;
import org.sukien.mention.RankMention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.text.Span;

/**
 * The people of an article with their ranks and posts as the bytes of a doc value, from which careers are told: {@code
 * decode(encode(rows(record)))} are the rows of the record. An article without people has the rows of no bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class PeopleColumn {
    private PeopleColumn() {}

    /** A record's people, each with every mention of a rank and every post, in the record's order. */
    public static List<PersonRow> rows(ArticleRecord record) {
        EntityNames names = new EntityNames(record);
        Map<String, List<RankRow>> ranks = ranks(record);
        List<PersonRow> rows = new ArrayList<>();
        for (Person person : record.people()) {
            rows.add(new PersonRow(
                    names.of(person.id()),
                    person.corpusId(),
                    ranks.getOrDefault(person.id(), List.of()),
                    person.positions().stream()
                            .map(post -> post(post, record, names))
                            .toList()));
        }
        return rows;
    }

    /** The bytes of rows; no bytes for no rows. */
    public static BytesRef encode(List<PersonRow> rows) {
        if (rows.isEmpty()) {
            return new BytesRef();
        }
        ColumnWriter out = new ColumnWriter().number(rows.size());
        for (PersonRow row : rows) {
            out.string(row.name()).string(row.corpusId()).number(row.ranks().size());
            for (RankRow rank : row.ranks()) {
                out.string(rank.title())
                        .string(rank.code())
                        .number(rank.order())
                        .span(rank.span());
            }
            out.number(row.posts().size());
            for (PostRow post : row.posts()) {
                out.string(post.title())
                        .string(post.unit())
                        .flags(post.former(), post.acting(), post.concurrent())
                        .spans(post.evidence());
            }
        }
        return out.finish();
    }

    /**
     * The rows of bytes.
     *
     * @param bytes not kept, not changed
     * @throws CorruptIndexException if the bytes are not what {@link #encode} writes
     */
    public static List<PersonRow> decode(BytesRef bytes) throws CorruptIndexException {
        if (bytes.length == 0) {
            return List.of();
        }
        ColumnReader in = new ColumnReader("people", bytes);
        int size = in.size();
        List<PersonRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(row(in));
        }
        in.finish();
        return rows;
    }

    private static PersonRow row(ColumnReader in) throws CorruptIndexException {
        String name = in.string();
        Optional<String> corpusId = in.strings();
        int count = in.size();
        List<RankRow> ranks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ranks.add(new RankRow(in.string(), in.string(), in.place(), in.span()));
        }
        int size = in.size();
        List<PostRow> posts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String title = in.string();
            Optional<String> unit = in.strings();
            int flags = in.flags(3);
            posts.add(new PostRow(title, unit, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, in.spans()));
        }
        return new PersonRow(name, corpusId, ranks, posts);
    }

    private static Map<String, List<RankRow>> ranks(ArticleRecord record) {
        Map<String, List<RankRow>> ranks = new TreeMap<>();
        for (Mention mention : record.mentions()) {
            if (mention instanceof RankMention rank && rank.ref().isPresent()) {
                ranks.computeIfAbsent(rank.ref().get(), unused -> new ArrayList<>())
                        .add(new RankRow(
                                EntityNames.composed(rank.text()),
                                rank.rank().code(),
                                rank.rank().order(),
                                rank.span()));
            }
        }
        return ranks;
    }

    private static PostRow post(Post post, ArticleRecord record, EntityNames names) {
        List<Span> evidence = post.evidence().stream()
                .map(record.mentions()::get)
                .map(Mention::span)
                .toList();
        return new PostRow(
                EntityNames.composed(post.title()),
                post.unit().map(names::of),
                post.former(),
                post.acting(),
                post.concurrent(),
                evidence);
    }
}
