package org.sukien.event;

import java.util.List;

/**
 * Who acts and who undergoes. Of "ông A được Bộ Công an bổ nhiệm", the ministry acts and A undergoes.
 *
 * @param acting the groups before an active verb, or after "được", "bị", "do"
 * @param undergoing the groups before a passive verb
 * @param shared whether it was taken over from an earlier verb
 * @param gap how many words stand between it and the verb
 * @param passive whether the verb is passive
 */
record Subject(List<Group> acting, List<Group> undergoing, boolean shared, int gap, boolean passive) {
    static final Subject NONE = new Subject(List.of(), List.of(), false, 0, false);

    Subject asShared() {
        return new Subject(acting, undergoing, true, gap, passive);
    }

    boolean isEmpty() {
        return acting.isEmpty() && undergoing.isEmpty();
    }
}
