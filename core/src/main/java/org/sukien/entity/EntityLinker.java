package org.sukien.entity;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.PositionMention;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.ForceWords;
import org.sukien.recognize.Proposal;

/**
 * Finds which mentions name the same person, unit or place, and who holds which post. Of "Thiếu tướng Tạ Hoài Vân, Giám
 * đốc Công an tỉnh" and, further down, "bà Vân", it makes one person with a rank and a post.
 *
 * <p>One instance serves all threads. Known weakness: two people of one full name are one.
 */
public final class EntityLinker {
    private final WordList<String> bridges;
    private final WordList<String> postVerbs;
    private final WordList<String> issuingVerbs;
    private final LifeWords life;
    private final ForceWords forces;

    /** Registers and reads this room's words. */
    public EntityLinker(Lexicon.Builder words, ForceWords forces) {
        this.forces = forces;
        bridges = words.list("bridge", row -> row.get("form"));
        postVerbs = words.list("postverb", row -> row.get("form"));
        issuingVerbs = words.list("issueverb", row -> row.require("role"));
        life = new LifeWords(words);
        words.read(TsvTable.resource(EntityLinker.class, "bridges.tsv"));
        words.read(TsvTable.resource(EntityLinker.class, "issuing-verbs.tsv"));
        words.read(TsvTable.resource(EntityLinker.class, "post-verbs.tsv"));
    }

    /**
     * Links the mentions that the resolver kept.
     *
     * @param draft the article
     * @param proposals the mentions with their tokens, in text order
     */
    public Entities link(Draft draft, List<Proposal> proposals) {
        Kept kept = new Kept(draft, proposals);
        int[] personOf = PersonLinker.link(kept);
        int[] unitOf = UnitLinker.link(kept);
        int[] placeOf = PlaceLinker.link(kept);
        PostLinker.Posts posts = PostLinker.link(kept, bridges, postVerbs);
        Careers.read(kept, posts, personOf, postVerbs, life);
        for (int i = 0; i < kept.size(); i++) {
            if (posts.bearer()[i] >= 0) {
                personOf[i] = personOf[posts.bearer()[i]];
            }
        }
        RoleHolders.find(kept, new Chains(kept, bridges), posts, personOf, unitOf, life);
        EntityRecords records = new EntityRecords(kept, personOf, unitOf, placeOf, posts);
        Rank.Force[] forceOf = RankForces.find(kept, posts, personOf, forces);
        int[] issuerOf = DocumentIssuers.find(kept, unitOf, issuingVerbs);
        return new Entities(
                linked(kept, records, personOf, unitOf, placeOf, forceOf, issuerOf),
                records.people(),
                records.units(),
                records.places());
    }

    private static List<Mention> linked(
            Kept kept,
            EntityRecords records,
            int[] personOf,
            int[] unitOf,
            int[] placeOf,
            Rank.Force[] forceOf,
            int[] issuerOf) {
        List<Mention> mentions = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Mention mention = kept.mention(i);
            if (forceOf[i] != null && mention instanceof RankMention m) {
                mention = m.in(forceOf[i]);
            }
            if (issuerOf[i] >= 0 && mention instanceof DocumentMention m) {
                mention = m.withIssuer(records.unit(issuerOf[i]));
            } else if (personOf[i] >= 0) {
                mention = linked(mention, records.person(personOf[i]));
            } else if (unitOf[i] >= 0 && mention instanceof UnitMention m) {
                mention = m.withRef(records.unit(unitOf[i]));
            } else if (placeOf[i] >= 0 && mention instanceof PlaceMention m) {
                mention = m.withRef(records.place(placeOf[i]));
            }
            mentions.add(mention);
        }
        return mentions;
    }

    private static Mention linked(Mention mention, String person) {
        if (mention instanceof PersonMention m) {
            return m.withRef(person);
        }
        if (mention instanceof RankMention m) {
            return m.withRef(person);
        }
        return mention instanceof PositionMention m ? m.withRef(person) : mention;
    }
}
