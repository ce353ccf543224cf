package org.sukien.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int NONE = NameTable.NONE;

    private final Kept kept;
    /** By word of {@link Kept#names}: the number of the unit's name, or of the beginning of one, that ends with it. */
    private final int[] headAt;
    /** By number of a name: the unit that bears it. */
    private final int[] unitNamed;
    /** By number of a name's beginning: the unit that was last named so at greater length; -1 for none yet. */
    private final int[] lastLonger;
    /** By number of a name's beginning: the mention that named it so. */
    private final int[] longerMention;
    /** By number of a name's beginning: the mention of the one longer name, or of the longest where each begins the next. */
    private final int[] onlyLonger;

    private final Map<String, List<Integer>> byInitials = new HashMap<>();
    /** By mention: its unit. */
    private final int[] unitOf;

    private int count;

    private UnitLinker(Kept kept) {
        this.kept = kept;
        unitOf = new int[kept.size()];
        Arrays.fill(unitOf, -1);
        headAt = new int[kept.start(kept.size())];
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.UNIT) {
                kept.name(i);
                numberHeads(kept.start(i), kept.words(i));
            }
        }
        unitNamed = new int[kept.names().size()];
        lastLonger = new int[unitNamed.length];
        onlyLonger = new int[unitNamed.length];
        Arrays.fill(unitNamed, NONE);
        longerMention = lastLonger.clone();
        Arrays.fill(lastLonger, NONE);
        Arrays.fill(longerMention, NONE);
        Arrays.fill(onlyLonger, NONE);
    }

    private void numberHeads(int start, int length) {
        int sum = 1;
        for (int n = 0; n < length; n++) {
            sum = kept.names().sum(sum, start + n);
            headAt[start + n] = kept.names().add(start, n + 1, sum);
        }
    }

    /** The number of the name of mention {@code i}, or of its first {@code n} words. */
    private int head(int i, int n) {
        return headAt[kept.start(i) + n - 1];
    }

    private int name(int i) {
        return kept.words(i) == 0 ? kept.name(i) : head(i, kept.words(i));
    }

    /** For each mention the number of its unit, from 0 in text order, or -1. */
    static int[] link(Kept kept) {
        return new UnitLinker(kept).assign();
    }

    private int[] assign() {
        collectLongerNames();
        for (int i = 0; i < unitOf.length; i++) {
            if (kept.type(i) == MentionType.UNIT) {
                int name = name(i);
                boolean apart = longerMention[name] != NONE && OwnPlace.differs(kept, i, longerMention[name]);
                int number = isBracketedAcronym(i) ? unitOf[i - 1] : apart ? made() : number(name, i);
                if (unitNamed[name] == NONE && lastLonger[name] == NONE) {
                    unitNamed[name] = number;
                }
                int own = ownName(i);
                if (own >= 0 && unitNamed[own] == NONE) {
                    unitNamed[own] = number;
                }
                unitOf[i] = number;
                for (int n = shortest(i); n < kept.words(i); n++) {
                    lastLonger[head(i, n)] = number;
                    longerMention[head(i, n)] = i;
                }
            }
        }
        return unitOf;
    }

    /** A short form may stand before its long one; then it must be the beginning of one name alone. */
    private void collectLongerNames() {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.UNIT) {
                for (int n = shortest(i); n < kept.words(i); n++) {
                    int head = head(i, n);
                    int known = onlyLonger[head];
                    if (known == NONE || kept.words(i) > kept.words(known) && isHead(known, i)) {
                        onlyLonger[head] = i;
                    }
                }
            }
        }
    }

    /** The number of a name without the word for what it is ("Báo", "Công ty"), if it stands somewhere by itself; or -1. */
    private int ownName(int i) {
        int kind = UnitNouns.length(kept.tokens(), kept.first(i), kept.end(i));
        int words = kept.words(i) - kind;
        int own = kind == 0 || words < 1 ? NONE : kept.names().find(kept.start(i) + kind, words);
        return own < unitNamed.length ? own : NONE;
    }

    /** The words that the shortest form of a name has: "Đảng" is none of "Đảng ủy". */
    private int shortest(int i) {
        int second = kept.first(i) + 1;
        return second < kept.end(i) && UnitNouns.closesCompound(kept.tokens(), second) ? 2 : 1;
    }

    private boolean isHead(int shorter, int longer) {
        return head(longer, kept.words(shorter)) == name(shorter);
    }

    private int number(int name, int mention) {
        if (unitNamed[name] != NONE) {
            return unitNamed[name];
        }
        if (lastLonger[name] != NONE) {
            return lastLonger[name];
        }
        int longer = onlyLonger[name] == NONE ? NONE : name(onlyLonger[name]);
        if (longer != NONE && unitNamed[longer] != NONE) {
            return unitNamed[longer];
        }
        List<Integer> alike = alike(mention);
        int number = abbreviated(mention, alike);
        int own = number < 0 ? ownName(mention) : NONE;
        if (own >= 0 && unitNamed[own] != NONE) {
            alike.add(mention);
            return unitNamed[own];
        }
        if (number < 0) {
            number = made();
            alike.add(mention);
            if (longer != NONE) {
                unitNamed[longer] = number;
            }
        }
        return number;
    }

    private int made() {
        return count++;
    }

    /** The mentions so far of other names with the same initials. */
    private List<Integer> alike(int mention) {
        return byInitials.computeIfAbsent(Initials.of(kept, mention), k -> new ArrayList<>(1));
    }

    /** The unit, of those with the same initials, that a mention abbreviates or is abbreviated by; or -1. */
    private int abbreviated(int mention, List<Integer> alike) {
        for (int other : alike) {
            if (Initials.abbreviates(kept, mention, other)) {
                return unitOf[other];
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
