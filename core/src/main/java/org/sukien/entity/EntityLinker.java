package org.sukien.entity;

import java.util.List;
import org.sukien.lexicon.Lexicon;
import org.sukien.mention.Mention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;

/**
 * Finds which mentions name the same person, unit or place. One instance serves all threads.
 */
public final class EntityLinker {
    /** Registers and reads this room's words. */
    public EntityLinker(Lexicon.Builder words) {}

    /**
     * Links the mentions that the resolver kept.
     *
     * @param draft the article
     * @param kept in text order
     */
    public Entities link(Draft draft, List<Proposal> kept) {
        List<Mention> mentions = kept.stream().map(Proposal::mention).toList();
        return new Entities(mentions, List.of(), List.of(), List.of());
    }
}
