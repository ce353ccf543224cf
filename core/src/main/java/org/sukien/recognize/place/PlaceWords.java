package org.sukien.recognize.place;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.RoleWords;

/** The word lists of this room. Immutable and thread-safe. */
final class PlaceWords {
    /** What a word beside a name tells about it. */
    enum Role {
        /** A place is to be expected after it: tại, ở, từ. */
        CUE,
        /** A place is to be expected after it more than anything else: tại, ở, ngụ. */
        LOCATIVE,
        /** It says where something is, not whose it is: tại, gần, đến. */
        SITE,
        /** It takes hardly anything but places: ở, sống tại. */
        DWELLING,
        /** Hardly anything but a country's name follows: nước, người, Tổng thống. */
        STATE,
        /** What a country has many of, so that its name is not the site's: căn cứ, sân bay. */
        INSTALLATION,
        /** It opens the name of a body or stands in that of a tournament, which no place's name does: Trường, Cup. */
        NO_PLACE,
        /** A person is to be expected after it: ông, bà, ca sĩ. */
        PERSON,
        /** A person is to be expected after it, whatever follows: ông, bà. */
        HONORIFIC,
        /** A language or dish follows, not a country: tiếng Anh. */
        LANGUAGE,
        /** What squares, parks and halls are called after, with its second syllable written small: Thống nhất. */
        IDEAL,
        /** Several places follow: các, hai. */
        PLURAL,
        /** It opens a list: như, gồm. */
        AS,
        /** It joins two names: và, hoặc. */
        AND
    }

    final WordList<PlaceName> names;
    final WordList<PlaceHead> heads;
    /** Words that only look as if they held a head or began with a name: chính phủ, Ý kiến. */
    final WordList<Void> lookalikes;

    final RoleWords<Role> context;

    /** The lists at whose words the walk has to stop; those of the words beside a name, far more common, are not among them. */
    final long openings;

    final NameParts people;

    PlaceWords(Lexicon.Builder words, NameParts people) {
        this.people = people;
        names = words.list("place", PlaceName::of);
        heads = words.list("placehead", PlaceHead::of);
        lookalikes = words.list("placeskip", row -> null);
        context = new RoleWords<>(words, "placeword", Role.class);
        openings = WordList.bits(names, heads, lookalikes);
        words.read(TsvTable.resource(PlaceWords.class, "places.tsv"));
        words.read(TsvTable.resource(PlaceWords.class, "heads.tsv"));
        words.read(TsvTable.resource(PlaceWords.class, "context.tsv"));
        words.read(TsvTable.resource(PlaceWords.class, "lookalikes.tsv"));
    }
}
