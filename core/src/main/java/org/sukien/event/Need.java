package org.sukien.event;

/**
 * Something that an event's word states nothing without: "lật" (to overturn) needs a thing of class "vehicle" around it,
 * written {@code ~vehicle}. Immutable and thread-safe.
 *
 * @param kind what is needed
 * @param name the class of the thing, or the role; empty for other kinds
 */
record Need(Kind kind, String name) {

    /** What may be needed. */
    enum Kind {
        /** {@code @CLASS}: a thing of the class at or after the trigger. */
        THING,
        /** {@code ~CLASS}: a thing of the class before or after it. */
        AROUND,
        /** That the event is told in the headline. */
        HEADLINE,
        /** That it is told in the headline or the lead. */
        LEAD,
        /** A figure after the trigger. */
        FIGURE,
        /** A figure right after it. */
        COUNTED,
        /** A sum of money after it. */
        MONEY,
        /** That somebody is quoted: quotation marks before the trigger, a colon or "rằng" (that) after it. */
        QUOTE,
        /** A date or a place. */
        SCENE,
        /** That the trigger begins its clause. */
        OPENING,
        /** That it ends its clause. */
        CLOSING,
        /** That nobody is said to do it for another: not "đoàn do ông A làm trưởng đoàn". */
        ACTIVE,
        /** A filler of the role. */
        ROLE
    }

    /** Reads one need of a row's cell. */
    static Need parse(String need) {
        if (need.startsWith("@")) {
            return new Need(Kind.THING, need.substring(1));
        }
        if (need.startsWith("~")) {
            return new Need(Kind.AROUND, need.substring(1));
        }
        return switch (need) {
            case "headline" -> new Need(Kind.HEADLINE, "");
            case "lead" -> new Need(Kind.LEAD, "");
            case "figure" -> new Need(Kind.FIGURE, "");
            case "counted" -> new Need(Kind.COUNTED, "");
            case "money" -> new Need(Kind.MONEY, "");
            case "quote" -> new Need(Kind.QUOTE, "");
            case "scene" -> new Need(Kind.SCENE, "");
            case "opening" -> new Need(Kind.OPENING, "");
            case "closing" -> new Need(Kind.CLOSING, "");
            case "active" -> new Need(Kind.ACTIVE, "");
            default -> new Need(Kind.ROLE, need.intern());
        };
    }
}
