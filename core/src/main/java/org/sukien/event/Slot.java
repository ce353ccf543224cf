package org.sukien.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sukien.lexicon.TsvTable;

/**
 * One place of a frame and what fills it: {@code object=recipient:unit|person} says that the first unit or person after
 * the trigger is the recipient, {@code for=recipient:unit} that a unit after a link of class "for" (cho, "for") is.
 *
 * <p>Known places: {@code subject}, {@code object}, {@code patient} (the subject of a passive verb), {@code here} (anywhere in the clause), and every class of
 * the list {@code eventlink}. Immutable and thread-safe.
 *
 * @param place where the filler stands
 * @param role the role that it fills
 * @param kinds what may fill it
 * @param thing a class of the list {@code eventthing}, for a filler of kind {@code thing}
 */
record Slot(String place, String role, Set<Kind> kinds, String thing) {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String HERE = "here";
    static final String PATIENT = "patient";

    Slot {
        // few places, compared for each trigger: one object each; kinds are asked for as often: a set of bits
        place = place.intern();
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
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
        PHRASE
    }

    /** Whether people, units or places may fill it. */
    boolean takesNames() {
        return kinds.contains(Kind.PERSON) || kinds.contains(Kind.UNIT) || kinds.contains(Kind.PLACE);
    }

    /** Whether the verb's subject fills it. */
    boolean isSubject() {
        return place.equals(SUBJECT);
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
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            String thing = "";
            for (String kind : part.substring(colon + 1).split("\\|")) {
                if (kind.startsWith("thing.")) {
                    thing = kind.substring("thing.".length());
                    kinds.add(Kind.THING);
                } else {
                    kinds.add(kind(row, kind));
                }
            }
            slots.add(new Slot(part.substring(0, equals), part.substring(equals + 1, colon), kinds, thing));
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
