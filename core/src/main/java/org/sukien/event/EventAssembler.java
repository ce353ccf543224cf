package org.sukien.event;

import java.util.List;
import org.sukien.entity.Entities;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.record.Event;

/**
 * Assembles an article's events out of its triggers and mentions. Of "Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội
 * nghị tổng kết" it makes a meeting of that day with an organizer.
 *
 * <p>The way: triggers of a sentence, their subjects, roles, date, place and factuality ({@link SentenceReader}); then
 * mentions of one event are merged ({@link EventMerger}), dates and places handed on from the scene ({@link Scenes}) and
 * taken from the story ({@link Deeds}), and the main event chosen ({@link MainEvent}). Words and frames are data: {@code triggers.tsv}, {@code frames.tsv}, {@code supports.tsv},
 * {@code links.tsv}, {@code things.tsv}, {@code cues.tsv}; users add rows to all but the frames, which a row may also
 * spell out itself. One instance serves all threads. Work is linear in the tokens.
 *
 * <p>Known weaknesses: a subject that is left out over a paragraph's end is not found; a speech told in two scenes is two.
 */
public final class EventAssembler {
    private final EventWords words;

    /**
     * Registers and reads this room's words.
     *
     * @throws org.sukien.lexicon.LexiconException if a row is malformed, with file, line and reason
     */
    public EventAssembler(Lexicon.Builder words) {
        this.words = new EventWords(words);
    }

    /** The triggers as rules: those that come with the library and those of added tables. */
    public List<EventRule> rules(List<TsvTable> added) {
        return words.rules(added);
    }

    /**
     * The events of an article.
     *
     * @param draft the article
     * @param kept the mentions' tokens, in text order, one for each of {@code entities.mentions()}
     * @param entities who and what the mentions name
     */
    public List<Event> assemble(Draft draft, List<Proposal> kept, Entities entities) {
        Reading reading = new Reading(draft, words, kept, entities);
        SentenceReader reader = new SentenceReader(reading);
        for (int s = 0; s < draft.tokens().sentences(); s++) {
            reader.read(s);
        }
        List<Found> events = EventMerger.merge(reading, reader.found());
        Scenes.handOn(reading, events, entities, reader.days());
        Deeds.settle(reading, events, reader.days());
        Dateline.settle(reading, events);
        MainEvent.choose(reading, events, reader);
        return EventRecords.of(reading, events);
    }
}
