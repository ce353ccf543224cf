package org.sukien.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.Mention;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.record.Person;
import org.sukien.record.Post;
import org.sukien.record.Role;
import org.sukien.text.Span;

/**
 * Writes records as four tables in a folder, {@code people.csv}, {@code figures.csv}, {@code events.csv} and {@code
 * roles.csv}, as RFC 4180 has CSV: commas, quotes where needed, CRLF; in UTF-8 without a byte order mark.
 *
 * <pre>{@code
 * article,source,published,person,corpus_id,name,honorific,rank,title,unit,former,acting,concurrent,start,end
 * 000,tin/000.txt,2024-03-12,p1,p9c0…,Lê Văn Khải,,Thiếu tướng,Giám đốc,Công an tỉnh Quảng Bình,false,false,false,49,60
 * }</pre>
 *
 * <ul>
 *   <li>{@code people.csv}: a row for each post of a person, or one where none is stated. {@code start} and {@code end} are
 *       those of the first mention of the name.
 *   <li>{@code figures.csv}: a row for each figure, with the ids of the events whose size it states.
 *   <li>{@code events.csv}: a row for each event; {@code roles} lists who and what took part, for readers.
 *   <li>{@code roles.csv}: a row for each role that is filled, for counting.
 * </ul>
 *
 * <p>Ids such as {@code p1} are those of the record, unique within an article; corpus ids hold across articles,
 * where the record has them. Offsets are half-open and count UTF-16 code
 * units of the article's text. What is unknown is an empty cell. Words out of an article that begin with {@code = + - @}, a
 * tab or a line end get an apostrophe before them, since a spreadsheet would run them as a formula; numbers and days, which
 * the record states, don't. Files of these names are overwritten. Nothing is kept between records. Not thread-safe.
 */
public final class CsvExport implements RecordExport {
    private final List<Closeable> open = new ArrayList<>();
    private final CsvTable people;
    private final CsvTable figures;
    private final CsvTable events;
    private final CsvTable roles;

    /**
     * Begins the tables.
     *
     * @param folder where they go; it is made if need be
     * @throws IOException if it can't be made or written to
     */
    public CsvExport(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            people = table(
                    folder.resolve("people.csv"),
                    "person,corpus_id,name,honorific,rank,title,unit,former,acting,concurrent,start,end");
            figures = table(
                    folder.resolve("figures.csv"),
                    "kind,qualifier,value,total,max,currency,unit,item,events,text,start,end,rule");
            events = table(
                    folder.resolve("events.csv"),
                    "event,corpus_id,type,subtype,main,factuality,date,from,to,place,mode,roles,figures,part_of,trigger,start,end,"
                            + "rule,score");
            roles = table(
                    folder.resolve("roles.csv"),
                    "event,type,factuality,role,filler,ref,corpus_id,text,inferred,start,end");
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private CsvTable table(Path file, String columns) throws IOException {
        CsvTable table = new CsvTable(file, ("article,source,published," + columns).split(","));
        open.add(table);
        return table;
    }

    private static CsvTable article(CsvTable table, ArticleRecord record) {
        return table.words(record.id()).words(record.source()).value(record.published());
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        EntityNames names = new EntityNames(record);
        MentionIndex index = new MentionIndex(record);
        for (Person person : record.people()) {
            if (person.positions().isEmpty()) {
                person(record, person, index, Optional.empty(), names);
            }
            for (Post post : person.positions()) {
                person(record, person, index, Optional.of(post), names);
            }
        }
        figures(record);
        for (Event event : record.events()) {
            event(record, event, names);
            for (Role role : event.roles()) {
                role(record, event, role, names);
            }
        }
    }

    private void person(ArticleRecord record, Person person, MentionIndex index, Optional<Post> post, EntityNames names)
            throws IOException {
        Optional<Span> first =
                index.first(person.id()).map(i -> record.mentions().get(i).span());
        article(people, record)
                .value(person.id())
                .value(person.corpusId())
                .words(person.name())
                .words(person.honorific())
                .words(person.rank())
                .words(post.map(Post::title))
                .words(post.flatMap(Post::unit).map(names::of))
                .value(post.map(Post::former))
                .value(post.map(Post::acting))
                .value(post.map(Post::concurrent))
                .value(first.map(Span::start))
                .value(first.map(Span::end))
                .end();
    }

    private void figures(ArticleRecord record) throws IOException {
        Map<Integer, List<String>> stated = new HashMap<>();
        for (Event event : record.events()) {
            event.figures()
                    .forEach(i -> stated.computeIfAbsent(i, figure -> new ArrayList<>())
                            .add(event.id()));
        }
        for (int i = 0; i < record.mentions().size(); i++) {
            Mention mention = record.mentions().get(i);
            if (mention instanceof FigureMention) {
                FigureValue value = ((FigureMention) mention).value();
                article(figures, record)
                        .code(value.kind())
                        .code(value.qualifier())
                        .value(value.value().toPlainString())
                        .value(value.total().map(total -> total.toPlainString()))
                        .value(value.max().map(max -> max.toPlainString()))
                        .value(value.currency())
                        .words(value.unit())
                        .words(value.item())
                        .value(String.join(" ", stated.getOrDefault(i, List.of())))
                        .words(mention.text())
                        .value(mention.span().start())
                        .value(mention.span().end())
                        .value(mention.rule())
                        .end();
            }
        }
    }

    private void event(ArticleRecord record, Event event, EntityNames names) throws IOException {
        article(events, record)
                .value(event.id())
                .value(event.corpusId())
                .words(event.type())
                .words(event.subtype())
                .flag(event.main())
                .code(event.factuality())
                .value(event.date().map(Event.When::value))
                .value(event.date().flatMap(Event.When::from))
                .value(event.date().flatMap(Event.When::to))
                .words(event.place().map(place -> names.of(place.ref())))
                .value(event.mode())
                .words(event.roles().stream()
                        .map(role -> role.role() + ": " + filler(role, names))
                        .collect(Collectors.joining("; ")))
                .words(event.figures().stream()
                        .map(i -> record.mentions().get(i).text())
                        .collect(Collectors.joining("; ")))
                .value(event.partOf())
                .words(event.trigger().text())
                .value(event.trigger().span().start())
                .value(event.trigger().span().end())
                .words(event.rule())
                .value(event.score())
                .end();
    }

    private void role(ArticleRecord record, Event event, Role role, EntityNames names) throws IOException {
        Optional<Span> span =
                role.mention().map(i -> record.mentions().get(i).span()).or(role::span);
        article(roles, record)
                .value(event.id())
                .words(event.type())
                .code(event.factuality())
                .words(role.role())
                .words(filler(role, names))
                .value(role.ref())
                .value(role.ref().flatMap(names::corpusId))
                .words(role.text())
                .flag(role.inferred())
                .value(span.map(Span::start))
                .value(span.map(Span::end))
                .end();
    }

    private static String filler(Role role, EntityNames names) {
        return role.ref().map(names::of).or(role::text).orElse("");
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Closeable table : open) {
            try {
                table.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        open.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
