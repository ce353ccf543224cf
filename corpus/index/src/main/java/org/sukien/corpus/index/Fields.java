package org.sukien.corpus.index;

/**
 * The names of an indexed article's fields. One article is one document.
 *
 * <table>
 * <caption>What a document holds</caption>
 * <tr><th>field</th><th>index</th><th>doc values and points</th><th>stored</th><th>what</th></tr>
 * <tr><td>{@link #KEY}</td><td></td><td>binary, 16 bytes</td><td></td><td>an {@link ArticleKey}; an article of the same key
 *     is there already</td></tr>
 * <tr><td>{@link #ORDER}</td><td></td><td>numeric</td><td></td><td>the first 64 bits of the key, by which ties are broken, so
 *     that answers don't hang on the order in which articles came</td></tr>
 * <tr><td>{@link #ID}, {@link #SOURCE}, {@link #OUTLET}</td><td>exact; the outlet also in {@linkplain
 *     org.sukien.text.SearchKeys#fold small letters without diacritics}</td><td>sorted set</td><td>yes</td><td>as in the
 *     record</td></tr>
 * <tr><td>{@link #TEXT}</td><td>words with positions</td><td></td><td>yes</td><td>the words of the analyzer, and at
 *     the position of the first word of a mention its marker, {@code @person} or another of {@link Markers}: {@code
 *     "@person @figure"~5} asks for a person within five words of a figure. A trigger has {@code
 *     @event}, its type and its subtype, {@code @meeting @conference}</td></tr>
 * <tr><td>{@link #TITLE}</td><td>words with positions</td><td></td><td>yes</td><td>the headline</td></tr>
 * <tr><td>{@link #OFFSETS}</td><td></td><td>binary: {@link WordOffsets}</td><td></td><td>where the words of the text and the
 *     headline stand, by their positions</td></tr>
 * <tr><td>{@link #PERSON}, {@link #UNIT}, {@link #PLACE}</td><td>for each mention the words of the entity's full name, with the
 *     mention's offsets</td><td>sorted set of full names, NFC</td><td></td><td>{@code person:"Lê Quốc Hùng"} finds, and shows,
 *     "anh Hùng" too. {@value #GAP} positions lie between mentions, so that no phrase crosses them</td></tr>
 * <tr><td>{@link #POSITION}, {@link #DOCUMENT}</td><td>the mention's own words, with its offsets</td><td>sorted set, first letter
 *     a capital</td><td></td><td>offices; laws and decrees</td></tr>
 * <tr><td>{@link #AUTHOR}</td><td>the by-line's words, with its offsets; without any, {@code [0,0)}, where the author was told
 *     beside the text</td><td>sorted set</td><td></td><td></td></tr>
 * <tr><td>{@link #RANK}</td><td>the mention's words, and its code {@code major-general} at the first</td><td>sorted set of the
 *     ranks as written, first letter a capital</td><td></td><td></td></tr>
 * <tr><td>{@link #EVENT}</td><td>{@code meeting}, {@code conference} and {@code meeting.conference} at one position, with the
 *     trigger's offsets</td><td>sorted set of {@code meeting.conference}, or the type alone</td><td></td><td>of all events,
 *     whether they happened or not</td></tr>
 * <tr><td>{@link #FACTUALITY}</td><td>{@code happened}, {@code planned}…, with the trigger's offsets</td><td>sorted set</td><td></td><td>of
 *     the events</td></tr>
 * <tr><td>{@link #DATE}</td><td></td><td>ranges of days since 1970</td><td></td><td>every date of the text whose days are
 *     known, first and last day</td></tr>
 * <tr><td>{@link #EVENT_DATE}</td><td></td><td>ranges of days</td><td></td><td>the events' days</td></tr>
 * <tr><td>{@link #PUBLISHED}</td><td></td><td>range of days; numeric, the first of them</td><td></td><td>a month or a year is a
 *     range of days</td></tr>
 * <tr><td>{@link #PUBLISHED_TO}</td><td></td><td>numeric</td><td></td><td>the last of these days, the first again where the day
 *     is known</td></tr>
 * <tr><td>{@link #MONTH}, {@link #YEAR}</td><td>exact</td><td>sorted set</td><td></td><td>of publication, {@code 2022-03} and
 *     {@code 2022}, where known</td></tr>
 * <tr><td>{@link #FIGURE}</td><td></td><td>points of doubles</td><td></td><td>value and, of a range, upper end of every
 *     figure; {@link #FIGURES} tells kind and place</td></tr>
 * <tr><td>{@link #FIGURES}, {@link #EVENTS}, {@link #PEOPLE}, {@link #ENTITIES}</td><td></td><td>binary: {@link FigureColumn},
 *     {@link EventColumn}, {@link PeopleColumn}, {@link EntityColumn}</td><td></td><td>what is counted without reading
 *     records; no value where there is none of them</td></tr>
 * <tr><td>{@link #RECORD}</td><td></td><td></td><td>yes</td><td>{@link StoredRecord}: the record without the text</td></tr>
 * <tr><td>{@link #GROUP}, {@link #COPY}</td><td></td><td>numeric, updated at the end of a run</td><td></td><td>duplicates:
 *     the order of the group's first article, an article's own where it has no like; 0 for a first, 1 for a copy with the same
 *     words, 2 for one with nearly the same</td></tr>
 * <tr><td>{@link #MINHASH}</td><td></td><td>binary</td><td></td><td>a sketch of the words, by which likes are found</td></tr>
 * </table>
 *
 * <p>Words are the terms of {@link IndexFormat#analyzer}: small letters, one spelling. Offsets are half-open and count UTF-16 code units of the article's text as it was
 * given.
 */
public final class Fields {
    public static final String KEY = "key";
    public static final String ORDER = "order";
    public static final String ID = "id";
    public static final String SOURCE = "source";
    public static final String OUTLET = "outlet";
    public static final String TEXT = "text";
    public static final String TITLE = "title";
    public static final String OFFSETS = "offsets";
    public static final String PERSON = "person";
    public static final String UNIT = "unit";
    public static final String PLACE = "place";
    public static final String POSITION = "position";
    public static final String DOCUMENT = "document";
    public static final String AUTHOR = "author";
    public static final String RANK = "rank";
    public static final String EVENT = "event";
    public static final String FACTUALITY = "factuality";
    public static final String DATE = "date";
    public static final String EVENT_DATE = "eventdate";
    public static final String PUBLISHED = "published";
    public static final String PUBLISHED_TO = "published_to";
    public static final String MONTH = "month";
    public static final String YEAR = "year";
    public static final String FIGURE = "figure";
    public static final String FIGURES = "figures";
    public static final String EVENTS = "events";
    public static final String PEOPLE = "people";
    public static final String ENTITIES = "entities";
    public static final String RECORD = "record";
    public static final String GROUP = "group";
    public static final String COPY = "copy";
    public static final String MINHASH = "minhash";

    /** Positions between two mentions of a field. */
    public static final int GAP = 100;

    private Fields() {}
}
