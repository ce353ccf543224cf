package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.lexicon.TsvTable;

/**
 * One place of a frame and what fills it: {@code object=recipient:unit|person} says that the first unit or person after
 * the trigger is the recipient, {@code for=recipient:unit} that a unit after a link of class "for" (cho, "for") is.
 *
 * <p>Known places: {@code subject}, {@code object}, {@code patient} (the subject of a passive verb), {@code here} (anywhere in the clause), and every class of
 * the list {@code eventlink}. Immutable and thread-safe.
 *
 * @param where where the filler stands
 * @param place the same as it is written: for one after a link the link's class
 * @param role the role that it fills
 * @param kinds what may fill it, a bit for each {@link Kind}: asked for so often that a set would tell in the time
 * @param thing a class of the list {@code eventthing}, for a filler of kind {@code thing}
 */
record Slot(Where where, String place, String role, int kinds, String thing) {
    Slot {
        // few places and roles, compared for each trigger: one object each
        place = place.intern();
        role = role.intern();
    }

    /** Where a filler stands. */
    enum Where {
        SUBJECT,
        OBJECT,
        PATIENT,
        HERE,
        /** After a link of the place's class. */
        LINKED;

        private static Where of(String place) {
            return switch (place) {
                case "subject" -> SUBJECT;
                case "object" -> OBJECT;
                case "patient" -> PATIENT;
                case "here" -> HERE;
                default -> LINKED;
            };
        }
    }

    /** What a filler may be. */
    enum Kind {
        PERSON,
        UNIT,
        PLACE,
        /** An office whose holder the article doesn't name, with its unit. */
        OFFICE,
        /** The title of a post alone. */
        TITLE,
        /** The unit of a post, after its title. */
        SEAT,
        /** A rank. */
        RANK,
        /** A cited document. */
        DOCUMENT,
        /** A word of the list {@code eventthing} and what belongs to it. */
        THING,
        /** The words up to the end of the phrase. */
        PHRASE;

        private final int bit = 1 << ordinal();
    }

    private static final int NAMES = Kind.PERSON.bit | Kind.UNIT.bit | Kind.PLACE.bit;
    private static final int TITLES = Kind.TITLE.bit | Kind.RANK.bit | Kind.SEAT.bit;

    /** Whether such a filler may fill it. */
    boolean takes(Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** Whether people, units or places may fill it. */
    boolean takesNames() {
        return (kinds & NAMES) != 0;
    }

    /** Whether titles, ranks or the units of titles may fill it. */
    boolean takesTitles() {
        return (kinds & TITLES) != 0;
    }

    /** Whether the verb's subject fills it. */
    boolean isSubject() {
        return where == Where.SUBJECT;
    }

    /** Whether the verb's subject fills it, be the verb active or passive, and nobody else. */
    boolean isOfSubject() {
        return isSubject() || where == Where.PATIENT;
    }

    /** Reads a frame's places, parted by spaces. */
    static List<Slot> parse(TsvTable.Row row, String frame) {
        List<Slot> slots = new ArrayList<>();
        for (String part : frame.strip().split(" +")) {
            int equals = part.indexOf('=');
            int colon = part.indexOf(':', equals);
            if (equals < 1 || colon < equals + 2) {
                throw row.fault("frame part \"" + part + "\" is not PLACE=ROLE:KIND|KIND");
            }
            int kinds = 0;
            String thing = "";
            for (String kind : part.substring(colon + 1).split("\\|")) {
                if (kind.startsWith("thing.")) {
                    thing = kind.substring("thing.".length());
                    kinds |= Kind.THING.bit;
                } else {
                    kinds |= kind(row, kind).bit;
                }
            }
            String place = part.substring(0, equals);
            slots.add(new Slot(Where.of(place), place, part.substring(equals + 1, colon), kinds, thing));
        }
        return List.copyOf(slots);
    }

    private static Kind kind(TsvTable.Row row, String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(name) && kind != Kind.THING) {
                return kind;
            }
        }
        throw row.fault("unknown kind of filler \"" + name + "\"");
    }
}
