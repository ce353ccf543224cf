package org.sukien.recognize.place;

import org.sukien.lexicon.TsvTable;
import org.sukien.mention.PlaceLevel;

/**
 * A word that says what kind of place follows: huyện ("district"), đường ("street").
 *
 * @param level the kind of place
 * @param city whether it is thành phố, which may be of the first or the second level
 * @param takes what may name the place besides a capitalised name
 */
record PlaceHead(PlaceLevel level, boolean city, Takes takes) {
    private static final PlaceHead CITY = new PlaceHead(PlaceLevel.DISTRICT, true, Takes.NAME);
    private static final PlaceHead DISTRICT = new PlaceHead(PlaceLevel.DISTRICT, false, Takes.NUMBER);
    private static final PlaceHead COMMUNE = new PlaceHead(PlaceLevel.COMMUNE, false, Takes.NUMBER);
    private static final PlaceHead STREET = new PlaceHead(PlaceLevel.STREET, false, Takes.NUMBER);
    private static final PlaceHead GROUP = new PlaceHead(PlaceLevel.OTHER, false, Takes.NUMBER);

    /** What may follow a head. */
    enum Takes {
        /** A capitalised name alone. */
        NAME,
        /** A name or a number: quận 7, quốc lộ 1A. */
        NUMBER,
        /** A name that may end in a number or letter: khu công nghiệp Mỹ Xuân B1. */
        CODE,
        /** A name, or a person's with what the person is called by: đền thờ Tiến sĩ Lê Văn Khải. */
        PERSON,
        /** A name, a day, or "số" and a number: đường 3/2, đường số 7. */
        DATE
    }

    static PlaceHead of(TsvTable.Row row) {
        boolean city = row.get("level").equals("city");
        return new PlaceHead(
                city ? PlaceLevel.DISTRICT : row.oneOf("level", PlaceLevel.class),
                city,
                row.oneOf("takes", Takes.class));
    }

    /** Whether the head is an administrative one. */
    boolean isAdministrative() {
        return level == PlaceLevel.PROVINCE || level == PlaceLevel.DISTRICT || level == PlaceLevel.COMMUNE;
    }

    /** The head that an abbreviation stands for ("TP.", "Q.", "P."), or null. */
    static PlaceHead abbreviated(String text) {
        return switch (text) {
            case "TP.", "Tp.", "tp.", "T.P", "T.P.", "t.p.", "T.p." -> CITY;
            case "Q.", "q.", "H.", "h.", "TX.", "Tx.", "tx." -> DISTRICT;
            case "P.", "p.", "X.", "TT.", "Tt." -> COMMUNE;
            case "QL.", "TL.", "Đ." -> STREET;
            case "KP.", "TDP.", "Kp." -> GROUP;
            default -> null;
        };
    }
}
