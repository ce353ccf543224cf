package org.sukien.record;

import java.util.List;
import java.util.Optional;
import org.sukien.mention.Mention;

/**
 * All that was read out of one article. Of "Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị" it holds a date, a
 * unit and an event of type meeting.
 *
 * <p>{@code mentions} stand in text order and don't overlap, save that a document may hold its issuer or date. Evidence in
 * entities and events is given as indexes into that list. Immutable and thread-safe.
 *
 * @param id the article's id
 * @param source path or address, {@code #n} for the n-th article of a file
 * @param title headline
 * @param published ISO day, month or year
 * @param author by-line
 * @param outlet paper or agency
 * @param text the text that spans point into
 * @param html whether that text was extracted from a page
 * @param mentions what was found, in text order
 * @param people those who are named in full
 * @param units organisations
 * @param places places
 * @param events what happened, was announced or was asked for
 */
public record ArticleRecord(
        Optional<String> id,
        Optional<String> source,
        Optional<String> title,
        Optional<String> published,
        Optional<String> author,
        Optional<String> outlet,
        String text,
        boolean html,
        List<Mention> mentions,
        List<Person> people,
        List<Unit> units,
        List<Place> places,
        List<Event> events) {
    public ArticleRecord {
        mentions = List.copyOf(mentions);
        people = List.copyOf(people);
        units = List.copyOf(units);
        places = List.copyOf(places);
        events = List.copyOf(events);
    }

    /** The same article with other records of people, units, places and events; ids and evidence are those of before. */
    public ArticleRecord withEntities(List<Person> people, List<Unit> units, List<Place> places, List<Event> events) {
        return new ArticleRecord(
                id, source, title, published, author, outlet, text, html, mentions, people, units, places, events);
    }
}
