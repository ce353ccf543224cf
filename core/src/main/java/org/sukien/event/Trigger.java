package org.sukien.event;

import java.util.List;

/**
 * A trigger in the text.
 *
 * @param word what it states
 * @param first its first token, that of the verb that carries it included
 * @param end the token after its last
 * @param verb the first token of the verb whose subject is asked for: first, or the verb of "được tổ chức" after a noun
 * @param carried slots of the verb that carries a noun, none for others
 * @param states false where the words only refer to an event: "tại hội nghị"
 * @param opens false where they tell of somebody's part in an event: "dự hội nghị"
 */
record Trigger(EventWord word, int first, int end, int verb, List<Slot> carried, boolean states, boolean opens) {}
