package org.sukien.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.DateMention;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.FigureMention;
import org.sukien.mention.Mention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitMention;
import org.sukien.record.Event;
import org.sukien.record.Role;

/** What is marked in an article's text: its mentions, the words that state an event, and phrases that fill a role. */
final class Passages {
    private final ArticlePage page;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(ArticlePage page) {
        this.page = page;
    }

    static List<Passage> of(ArticlePage page) {
        Passages passages = new Passages(page);
        for (int i = 0; i < page.record.mentions().size(); i++) {
            passages.mention(i);
        }
        int number = 0;
        for (Event event : page.record.events()) {
            passages.event(event, ++number);
        }
        return passages.passages;
    }

    private void mention(int index) {
        Mention mention = page.record.mentions().get(index);
        String title = page.labels.of("mention", mention.type())
                + value(mention).map(value -> ": " + value).orElse("") + " · " + mention.rule();
        passages.add(new Passage(
                mention.span(), page.mention(index), "m " + mention.type().code(), "", page.listed(index), title));
    }

    private Optional<String> value(Mention mention) {
        return switch (mention.type()) {
            case PERSON -> mention.ref().flatMap(page::name);
            case POSITION -> mention.ref().flatMap(page::name);
            case RANK -> Optional.of(((RankMention) mention).rank().code());
            case UNIT -> Optional.of(page.labels.of("unit", ((UnitMention) mention).kind()));
            case PLACE -> Optional.of(page.labels.of("place", ((PlaceMention) mention).level()));
            case DATE ->
                Optional.of(page.wording.date(((DateMention) mention).value().value()));
            case FIGURE -> Optional.of(page.wording.number(((FigureMention) mention).value()));
            case DOCUMENT -> Optional.of(page.labels.of("document", ((DocumentMention) mention).kind()));
        };
    }

    private void event(Event event, int number) {
        String card = page.entity(event.id());
        String title = "sự kiện: " + page.labels.of("event", event.type()) + " · " + event.rule() + " · "
                + String.format(Locale.ROOT, "%.2f", event.score());
        passages.add(new Passage(
                event.trigger().span(), card + "t", "t " + look(event), Integer.toString(number), card, title));
        int role = 0;
        for (Role filled : event.roles()) {
            if (filled.mention().isEmpty() && filled.span().isPresent()) {
                String words = page.labels.of("role", filled.role());
                passages.add(new Passage(filled.span().get(), card + "r" + role, "phrase", "", card, words));
            }
            role++;
        }
    }

    static String look(Event event) {
        return event.factuality().name().toLowerCase(Locale.ROOT);
    }
}
