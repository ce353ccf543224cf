package org.sukien.event;

import java.util.List;
import java.util.Optional;

/**
 * A trigger: a word that states an event, and its frame. "khen thưởng" (to reward) is a verb of type award, whose subject
 * gives and whose object receives. Immutable and thread-safe.
 *
 * @param rule the rule id of events found by it: {@code award.reward}
 * @param type the event's type
 * @param subtype what follows of the type, empty for none
 * @param kind what part of the sentence the word is
 * @param slots who fills which role
 * @param needs what the word states nothing of this type without
 * @param named the types of mentions of which its sentence must hold one, as a set of {@link
 *     org.sukien.recognize.Draft#bits}; 0 for none
 * @param otherwise what the word states where a need isn't met
 * @param promoted subtypes that a filled role brings
 * @param scene whether later events of the article take its date and place, or it theirs
 * @param score how sure the word alone makes an event, 0 to 1
 */
record EventWord(
        String rule,
        String type,
        String subtype,
        Kind kind,
        List<Slot> slots,
        Required needs,
        int named,
        Optional<EventWord> otherwise,
        List<Promotion> promoted,
        Scene scene,
        double score) {

    /**
     * A subtype that a filled role brings; rows write {@code role=subtype}.
     *
     * @param role the role
     * @param subtype the subtype
     */
    record Promotion(String role, String subtype) {}

    /** The part that a trigger plays in its sentence. */
    enum Kind {
        /** A verb with a subject. */
        VERB,
        /** A noun that states an event where a verb of the list {@code eventsupport} carries it: "tổ chức hội nghị". */
        NOUN,
        /** Such a noun that is a verb too: "Bộ Y tế họp báo". */
        ACT,
        /** A noun that states an event by itself: "vụ cháy". */
        OCCURRENCE,
        /** A verb of measure, which needs a figure after it: "đạt 230 triệu USD". */
        MEASURE,
        /** A verb of saying. */
        SPEECH,
        /** States nothing; keeps a trigger inside it from being read: "nghiên cứu" (research) holds "cứu" (to rescue). */
        NONE
    }

    /** How an event shares its date and place with others. */
    enum Scene {
        /** Others take them from it. */
        OPENS,
        /** It takes them from the scene that it stands in. */
        TAKES,
        /** It takes the date alone. */
        DATED,
        /** It takes them from an event of its own type: a sentence from its trial. */
        SAME,
        /** It has its own or none. */
        ALONE
    }

    /** Whether it is a noun that needs a verb, or can have one. */
    boolean isNoun() {
        return kind == Kind.NOUN || kind == Kind.ACT;
    }

    /** Whether a role is that of the subject of the passive verb. */
    boolean hasPatient() {
        for (int s = 0; s < slots.size(); s++) {
            if (slots.get(s).where() == Slot.Where.PATIENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether who holds what a noun names is no organizer: a court that holds a trial is its agency. */
    boolean isHeldByAnother() {
        if (isNoun()) {
            for (int s = 0; s < slots.size(); s++) {
                if (slots.get(s).isSubject() && !slots.get(s).role().equals("organizer")) {
                    return true;
                }
            }
        }
        return false;
    }
}
