package org.sukien.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sukien.mention.MentionType;

/**
 * Says which mentions of units are one unit. "Công an tỉnh Thanh Hoá" and, after it, "Công an tỉnh" are one; so are "HĐND
 * tỉnh Thanh Hoá" and "Hội đồng nhân dân tỉnh Thanh Hoá", or "Tổng công ty Cảng biển Bình Sơn (BSP)" and "BSP".
 *
 * <p>Equal names are one unit; so are a name and its abbreviation, word by word; an acronym in brackets right after a name
 * stands for it; and a name that is the beginning of exactly one longer name is its short form, of several longer names
 * the one named last. Work is linear in the mentions, times the length of a name.
 */
final class UnitLinker {
    private final Kept kept;
    private final Map<NameKey, Integer> byName = new HashMap<>();
    private final Map<String, List<Integer>> byInitials = new HashMap<>();
    private final List<Integer> firstMention = new ArrayList<>();
    /** For the beginning of a longer name: the unit that was last named so; -1 for none yet. */
    private final Map<NameKey, Integer> lastLonger = new HashMap<>();

    private final Map<NameKey, NameKey> onlyLonger = new HashMap<>();

    private UnitLinker(Kept kept) {
        this.kept = kept;
    }

    /** For each mention the number of its unit, from 0 in text order, or -1. */
    static int[] link(Kept kept) {
        return new UnitLinker(kept).assign();
    }

    private int[] assign() {
        collectLongerNames();
        int[] unitOf = new int[kept.size()];
        Arrays.fill(unitOf, -1);
        for (int i = 0; i < unitOf.length; i++) {
            if (kept.type(i) == MentionType.UNIT) {
                NameKey name = kept.key(i);
                int number = isBracketedAcronym(i) ? unitOf[i - 1] : number(name, i);
                byName.putIfAbsent(name, number);
                unitOf[i] = number;
                for (int n = 1; n < name.length(); n++) {
                    lastLonger.put(name.head(n), number);
                }
            }
        }
        return unitOf;
    }

    /** A short form may stand before its long one; then it must be the beginning of one name alone. */
    private void collectLongerNames() {
        Set<NameKey> names = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.UNIT) {
                NameKey name = kept.key(i);
                boolean again = !names.add(name);
                for (int n = 1; n < name.length() && !again; n++) {
                    NameKey known = onlyLonger.putIfAbsent(name.head(n), name);
                    if (known != null && !known.equals(name)) {
                        onlyLonger.put(
                                name.head(n), name.length() > known.length() && isHead(known, name) ? name : known);
                    }
                }
            }
        }
    }

    private static boolean isHead(NameKey shorter, NameKey longer) {
        return longer.head(shorter.length()).equals(shorter);
    }

    private int number(NameKey name, int mention) {
        Integer known = byName.get(name);
        if (known != null) {
            return known;
        }
        known = lastLonger.get(name);
        if (known != null) {
            return known;
        }
        NameKey longer = onlyLonger.get(name);
        known = longer == null ? null : byName.get(longer);
        if (known != null) {
            return known;
        }
        List<Integer> alike = byInitials.computeIfAbsent(Initials.of(kept, mention), k -> new ArrayList<>(1));
        int number = abbreviated(mention, alike);
        if (number < 0) {
            number = firstMention.size();
            firstMention.add(mention);
            alike.add(number);
            if (longer != null) {
                byName.put(longer, number);
            }
        }
        return number;
    }

    /** The unit, of those with the same initials, that a mention abbreviates or is abbreviated by; or -1. */
    private int abbreviated(int mention, List<Integer> alike) {
        for (int number : alike) {
            if (Initials.abbreviates(kept, mention, firstMention.get(number))) {
                return number;
            }
        }
        return -1;
    }

    /** "Tổng công ty Cảng biển Bình Sơn (BSP)": one word in brackets right after a unit. */
    private boolean isBracketedAcronym(int i) {
        return i > 0
                && kept.type(i - 1) == MentionType.UNIT
                && kept.end(i) - kept.first(i) == 1
                && kept.tokens().isAllCaps(kept.first(i))
                && kept.first(i) == kept.end(i - 1) + 1
                && kept.tokens().is(kept.end(i - 1), '(')
                && kept.end(i) < kept.tokens().size()
                && kept.tokens().is(kept.end(i), ')')
                && Initials.mayStandFor(kept, i, i - 1);
    }
}
