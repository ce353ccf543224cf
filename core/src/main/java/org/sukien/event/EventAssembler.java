package org.sukien.event;

import java.util.List;
import org.sukien.entity.Entities;
import org.sukien.lexicon.Lexicon;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.record.Event;

/**
 * Assembles an article's events out of its triggers and mentions. One instance serves all threads.
 */
public final class EventAssembler {
    /** Registers and reads this room's words. */
    public EventAssembler(Lexicon.Builder words) {}

    /**
     * The events of an article.
     *
     * @param draft the article
     * @param kept the mentions' tokens, in text order, one for each of {@code entities.mentions()}
     * @param entities who and what the mentions name
     */
    public List<Event> assemble(Draft draft, List<Proposal> kept, Entities entities) {
        return List.of();
    }
}
