package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import org.sukien.event.Slot.Kind;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;

/**
 * What an event's word states nothing without, parted by when it can be told: "bắt" (to arrest) needs an agency, a suspect
 * or a number of people, and where its sentence names nobody and counts nothing, no role need be looked for. Immutable and
 * thread-safe.
 */
final class Required {
    private static final int ANYTHING = -1;

    /** What the words around the trigger tell. */
    final List<List<Need>> words;
    /** What can be told once the roles are filled. */
    final List<List<Need>> roles;
    /** What date and place tell. */
    final List<List<Need>> scene;

    /** Whether it is nothing that somebody does for another: "đoàn do ông A làm trưởng đoàn" appoints nobody. */
    final boolean active;

    /** For each of {@link #roles} the types of mentions that can meet it, as a set of {@link Draft#bits}. */
    private final int[] types;
    /** The same where the verb has no subject. */
    private final int[] typesAlone;
    /** For each of {@link #roles} whether somebody whom an earlier sentence names can meet it. */
    private final boolean[] fromAfar;

    /**
     * Parts needs, each a list of alternatives.
     *
     * @param needs what is needed
     * @param slots who fills which role
     */
    Required(List<List<Need>> needs, List<Slot> slots) {
        List<List<Need>> told = new ArrayList<>();
        List<List<Need>> filled = new ArrayList<>();
        List<List<Need>> settled = new ArrayList<>();
        active = needs.stream().anyMatch(need -> holds(need, Need.Kind.ACTIVE));
        for (List<Need> need : needs) {
            if (holds(need, Need.Kind.ACTIVE)) {
                continue;
            }
            (holds(need, Need.Kind.SCENE) ? settled : holds(need, Need.Kind.ROLE) ? filled : told).add(need);
        }
        words = List.copyOf(told);
        roles = List.copyOf(filled);
        scene = List.copyOf(settled);
        types = new int[roles.size()];
        typesAlone = new int[roles.size()];
        fromAfar = new boolean[roles.size()];
        List<Slot> others = slots.stream().filter(slot -> !slot.isOfSubject()).toList();
        for (int n = 0; n < types.length; n++) {
            for (Need need : roles.get(n)) {
                types[n] |= types(need, slots);
                typesAlone[n] |= types(need, others);
                fromAfar[n] |= slots.stream().anyMatch(slot -> slot.role().equals(need.name()) && isName(slot));
            }
        }
    }

    private static boolean holds(List<Need> alternatives, Need.Kind kind) {
        return alternatives.stream().anyMatch(need -> need.kind() == kind);
    }

    private static boolean isName(Slot slot) {
        return slot.takesNames() || slot.takes(Kind.OFFICE);
    }

    private static int types(Need need, List<Slot> slots) {
        if (need.kind() == Need.Kind.FIGURE) {
            return Draft.bits(MentionType.FIGURE);
        }
        if (need.kind() != Need.Kind.ROLE) {
            return ANYTHING;
        }
        int types = 0;
        for (Slot slot : slots) {
            if (slot.role().equals(need.name())) {
                for (Kind kind : Kind.values()) {
                    types |= slot.takes(kind) ? types(kind) : 0;
                }
            }
        }
        return types;
    }

    private static int types(Kind kind) {
        return switch (kind) {
            // an office or rank may stand for the person who bears it
            case PERSON -> Draft.bits(MentionType.PERSON, MentionType.POSITION, MentionType.RANK);
            case UNIT, SEAT -> Draft.bits(MentionType.UNIT);
            case PLACE -> Draft.bits(MentionType.PLACE);
            case OFFICE, TITLE -> Draft.bits(MentionType.POSITION);
            case RANK -> Draft.bits(MentionType.RANK);
            case DOCUMENT -> Draft.bits(MentionType.DOCUMENT);
            case THING, PHRASE -> ANYTHING;
        };
    }

    /** The types of mentions of which a sentence must hold one, whoever acts, by the first need that asks so; 0 for none. */
    int named() {
        for (int n = 0; n < types.length; n++) {
            if (types[n] != ANYTHING && !fromAfar[n]) {
                return types[n];
            }
        }
        return 0;
    }

    /**
     * Whether the mentions of a sentence can meet all that is needed; a cheap look before any role is looked for.
     *
     * @param here the types of the sentence's mentions, as a set of {@link Draft#bits}
     * @param subject whether the verb has a subject, be it one that an earlier sentence names
     */
    boolean canBeMet(int here, boolean subject) {
        for (int n = 0; n < types.length; n++) {
            int meeting = subject ? types[n] : typesAlone[n];
            if ((meeting & here) == 0 && meeting != ANYTHING && !(subject && fromAfar[n])) {
                return false;
            }
        }
        return true;
    }
}
