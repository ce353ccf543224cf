package org.sukien.corpus.search;

import java.util.Objects;
import org.apache.lucene.search.Query;

/**
 * A question to a corpus that has been understood: {@code index.query("person:\"Lò Văn Páo\" event:award")}. It may be asked any
 * number of times, of the index that read it.
 *
 * <table>
 * <caption>The query language</caption>
 * <tr><th>write</th><th>to find articles with</th></tr>
 * <tr><td>{@code hội nghị}</td><td>both words. Typed with diacritics a word finds what was written with them; {@code hoi nghi}
 *     finds both. So also in phrases, names and patterns</td></tr>
 * <tr><td>{@code "hội nghị tổng kết"}, {@code "hội nghị"~3}</td><td>the words in this order; moved by up to three
 *     words, where two that swap their places count two</td></tr>
 * <tr><td>{@code a AND b}, {@code a OR b}, {@code a NOT b}, {@code +a -b}, {@code (a OR b) c}</td><td>as in Lucene; between words
 *     stands AND, which binds closer than OR. {@code +}, {@code -} and NOT hold for the whole bracket, unless AND or OR stands
 *     beside them</td></tr>
 * <tr><td>{@code thanh*}, {@code th?nh}</td><td>words that begin so; {@code ?} is one character. A word can't begin with either,
 *     and may not stand for more than 1,000 words of the index</td></tr>
 * <tr><td>{@code hùng~}, {@code hùng~2}</td><td>words with one or two other letters, the first one the same; no more than
 *     1,000 of them</td></tr>
 * <tr><td>{@code person:"Lò Văn Páo"}</td><td>mentions of a person of this name, by short names too. So also {@code unit},
 *     {@code place}, {@code rank}, {@code position}, {@code document}, {@code author}; hyphens join words without quotes:
 *     {@code rank:trung-tướng}. {@code rank:major-general} is a rank's code</td></tr>
 * <tr><td>{@code title:bão}, {@code text:bão}</td><td>words of the headline; of the whole text, which is also what is searched
 *     without a field</td></tr>
 * <tr><td>{@code event:award}, {@code event:conference}, {@code event:meeting.conference}</td><td>events by type, subtype, or
 *     both; {@code factuality:planned} by whether they happened</td></tr>
 * <tr><td>{@code @person}, {@code @award}, {@code "@person @figure"~5}</td><td>any person, any award; a person's first word at
 *     most five words before a figure's. So any kind of mention, {@code @event}, and any type or subtype of events</td></tr>
 * <tr><td>{@code date:2022-08}, {@code date:15/8/2022}, {@code date:[2022-01 TO *]}, {@code date:>2022}</td><td>a date in the
 *     text that touches these days; {@code published} is the article's own date, {@code eventdate} an event's. In {@code {}} the
 *     ends are left out</td></tr>
 * <tr><td>{@code month:2022-08}, {@code year:[2020 TO 2022]}</td><td>month and year of publication</td></tr>
 * <tr><td>{@code figure:>5000}, {@code money:>=1,5tỷ}, {@code percent:[10 TO 20]}, {@code count:12}</td><td>figures by value;
 *     kinds are {@code count money percent ratio measure}, and {@code figure} is any. "5.000" is five thousand, "1,5" one and a
 *     half; a scale word needs no blank, or quotes around all: {@code money:">1,5 tỷ"}</td></tr>
 * <tr><td>{@code id:a1}, {@code source:"x/y.txt"}, {@code outlet:"Báo Phù Sa"}</td><td>exactly this; the outlet also
 *     {@code bao phu sa}</td></tr>
 * <tr><td>{@code place:*}, {@code *:*}</td><td>any value in a field; every article</td></tr>
 * <tr><td>{@code a^2}</td><td>a word that counts twice in the order of the results</td></tr>
 * <tr><td>{@code \:}</td><td>a character that would mean something otherwise</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe. Known weaknesses: a field holds for the next word alone, {@code unit:công an} asks for the
 * unit "công" and the word "an" anywhere; a range of figures is found by its ends and not by what lies between.
 */
public final class CorpusQuery {
    private final String text;
    private final Query query;

    CorpusQuery(String text, Query query) {
        this.text = Objects.requireNonNull(text, "text");
        this.query = Objects.requireNonNull(query, "query");
    }

    /** The question as it was typed. */
    public String text() {
        return text;
    }

    /** What Lucene is asked. */
    public Query lucene() {
        return query;
    }

    @Override
    public String toString() {
        return text;
    }
}
