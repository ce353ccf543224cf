package org.sukien.corpus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.record.Event;
import org.sukien.text.Span;

/**
 * The terms that stand among an article's words for what was found there: {@code @person}, {@code @rank}, {@code @position},
 * {@code @unit}, {@code @place}, {@code @date}, {@code @figure} and {@code @document} where a mention begins; {@code @event},
 * its type and its subtype where a trigger begins. In "Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị" there are
 * {@code @date} [0,14), {@code @unit} [16,41), {@code @event}, {@code @meeting} and {@code @conference} [42,59). No word of a
 * text begins with {@code @}, so none is taken for a marker.
 */
public final class Markers {
    /** Where any event is stated. */
    public static final String EVENT = "@event";

    private Markers() {}

    /** The marker of a type of mentions: {@code @person}. */
    public static String of(MentionType type) {
        return of(type.code());
    }

    /** The marker of an event's type or subtype: {@code @meeting}. */
    public static String of(String type) {
        return "@" + type.toLowerCase(Locale.ROOT);
    }

    /**
     * A marker.
     *
     * @param word such as {@code @person}
     * @param span that of the mention or trigger, half-open, UTF-16
     */
    public record Marker(String word, Span span) {}

    /** The markers of an article, by start. */
    public static List<Marker> in(ArticleRecord record) {
        List<Marker> markers = new ArrayList<>();
        for (Mention mention : record.mentions()) {
            markers.add(new Marker(of(mention.type()), mention.span()));
        }
        for (Event event : record.events()) {
            Span span = event.trigger().span();
            markers.add(new Marker(EVENT, span));
            markers.add(new Marker(of(event.type()), span));
            event.subtype().ifPresent(subtype -> markers.add(new Marker(of(subtype), span)));
        }
        markers.sort(Comparator.comparingInt(marker -> marker.span().start()));
        return markers;
    }

    /** The markers of an article as terms, by start. */
    static Terms of(ArticleRecord record) {
        List<Marker> markers = in(record);
        Terms terms = new Terms(markers.size());
        for (Marker marker : markers) {
            terms.add(marker.word(), marker.span().start(), marker.span().end(), 0);
        }
        return terms;
    }
}
