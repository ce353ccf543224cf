package org.sukien.recognize.unit;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.RoleWords;

/** The word lists of this room. Immutable and thread-safe. */
final class UnitWords {
    /** What a word beside a head tells. */
    enum Role {
        /** An administrative word: tỉnh, huyện, Trung ương. */
        AREA,
        /** A member's title: ủy viên. */
        MEMBER,
        /** A chief's title: chánh. */
        CHIEF,
        /** A leader's title, after which even a short form is a body: bí thư. */
        LEAD,
        /** An organisation is to be expected after it: theo, báo, hãng. */
        CUE,
        /** After a body's name it makes the name of a contest: AFF Cup. */
        EVENT,
        /** A small word of grammar, after which no name goes on: đã, của. */
        GRAMMAR,
        /** Several of a kind come after it, or each of them: các, mỗi. */
        MANY,
        /** An acronym of people, goods, techniques or measures: GDP, HLV, SUV. */
        THING,
        /** A site or land with bodies of its own, whose name goes on theirs: cửa khẩu, bang. */
        SITE,
        /** What a body does, after its name: công bố, ra mắt. */
        AGENT
    }

    /** How a field of work may stand. */
    enum Stands {
        /** Anywhere. */
        NOUN,
        /** A verb as well: counts capitalised, or beside another field. */
        VERB,
        /** Only after another word of the name: nhân dân. */
        TAIL,
        /** Capitalised alone, for small it is as often no part of a name: chiến tranh. */
        WORD
    }

    /** What a word is that only looks as if it began with a head. */
    enum Lookalike {
        /** A common word; with two capitals it may be a name after all: hội nghị. */
        WORD,
        /** A name of something else: Trường Sơn, Hội An. */
        NAME
    }

    final WordList<UnitHead> heads;
    final WordList<Stands> subjects;
    /** Words that only look as if they began with a head: hội nghị. */
    final WordList<Lookalike> lookalikes;
    /** Titles that swallowed their head: trưởng phòng, bộ trưởng. */
    final WordList<Void> titles;

    final RoleWords<Role> context;
    /** The lists at whose words the walk has to stop; those of the words beside a head, far more common, are not among them. */
    final long openings;

    final NameParts people;

    UnitWords(Lexicon.Builder words, NameParts people) {
        this.people = people;
        heads = words.list("unit", UnitHead::of);
        subjects = words.list("unitsubject", row -> row.oneOf("stands", Stands.class));
        lookalikes = words.list("unitskip", row -> row.oneOf("stands", Lookalike.class));
        titles = words.list("unittitle", row -> null);
        context = new RoleWords<>(words, "unitword", Role.class);
        openings = WordList.bits(heads, lookalikes, titles);
        words.read(TsvTable.resource(UnitWords.class, "units.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "subjects.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "context.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "lookalikes.tsv"));
        words.read(TsvTable.resource(UnitWords.class, "titles.tsv"));
    }
}
