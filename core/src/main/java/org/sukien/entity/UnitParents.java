package org.sukien.entity;

import java.util.Arrays;
import java.util.List;
import org.sukien.mention.MentionType;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.token.Tokens;

/**
 * Of what a unit is a part: of the one whose name ends its own ("Phòng Cảnh sát hình sự Công an tỉnh Lạng Sơn"), of the one in
 * brackets or after "thuộc" behind it, or of the next greater one after a comma ("Đội 3, Phòng Cảnh sát hình sự, Công an tỉnh
 * Lạng Sơn") if it is of the same kind.
 *
 * <p>Known weakness: the greatness of a unit is read off its first word, so a "Trung tâm" (centre) is taken for smaller than a
 * "Cục" (department).
 */
final class UnitParents {
    private static final int WHOLE = 9;
    /** So many units of one level may stand before the one that they are parts of: "Cục A, Cục B, Bộ Công an". */
    private static final int SIBLINGS = 6;

    private final Kept kept;
    private final List<List<Integer>> units;
    private final int[] unitOf;
    /** For each name the first unit that bears it; made when asked for. */
    private int[] unitNamed;

    /** The parents of the units, each of which has mentions; {@code unitOf} says of each mention which unit it is. */
    UnitParents(Kept kept, List<List<Integer>> units, int[] unitOf) {
        this.kept = kept;
        this.units = units;
        this.unitOf = unitOf;
    }

    /** The number of a unit's parent, or -1; {@code fullest} is the mention of its longest name. */
    int of(int unit, int fullest) {
        int parent = -1;
        for (int i : units.get(unit)) {
            parent = parent >= 0 ? parent : behind(i, unit);
        }
        return parent >= 0 ? parent : within(fullest, unit);
    }

    /** The unit in brackets, after "thuộc" or "của", or after a comma behind a mention. */
    private int behind(int i, int unit) {
        Tokens tokens = kept.tokens();
        int j = i + 1;
        if (j >= kept.size() || kept.type(j) != MentionType.UNIT || kept.first(j) != kept.end(i) + 1) {
            return -1;
        }
        int gap = kept.end(i);
        if (tokens.is(gap, '(')) {
            return unitOf[j] == unit ? -1 : unitOf[j];
        }
        int level = level(i);
        if (level == WHOLE) {
            return -1;
        }
        if (tokens.is(gap, "thuộc") || tokens.is(gap, "của")) {
            return unitOf[j] == unit || level(j) <= level ? -1 : unitOf[j];
        }
        for (int last = j + SIBLINGS; j < last && isNext(j); j++) {
            if (level(j) > level) {
                return unitOf[j] != unit && isOfKind(i, j) ? unitOf[j] : -1;
            }
            if (level(j) < level) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a unit stands right after a unit before it, with only a comma or dash between. */
    private boolean isNext(int j) {
        if (j >= kept.size() || kept.type(j) != MentionType.UNIT || kept.type(j - 1) != MentionType.UNIT) {
            return false;
        }
        Tokens tokens = kept.tokens();
        int gap = kept.end(j - 1);
        boolean mark = tokens.is(gap, ',') || tokens.is(gap, '-') || tokens.is(gap, '–');
        return mark && kept.first(j) == gap + 1 && !tokens.breakBefore(gap) && !tokens.breakBefore(gap + 1);
    }

    private boolean isOfKind(int part, int whole) {
        UnitKind kind = ((UnitMention) kept.mention(part)).kind();
        return (kind == UnitKind.OTHER && level(part) == 1) || kind == ((UnitMention) kept.mention(whole)).kind();
    }

    /** How great a unit is by its first word. */
    private int level(int i) {
        Tokens tokens = kept.tokens();
        int at = kept.first(i);
        if (tokens.is(at, "đội") || tokens.is(at, "tổ") || tokens.is(at, "trạm")) {
            return 1;
        }
        if (tokens.is(at, "phòng") || tokens.is(at, "khoa")) {
            return 2;
        }
        boolean two = at + 1 < kept.end(i);
        if (two
                && ((tokens.is(at, "chi") && tokens.is(at + 1, "cục"))
                        || (tokens.is(at, "trung") && tokens.is(at + 1, "tâm")))) {
            return 3;
        }
        if (tokens.is(at, "cục") || tokens.is(at, "vụ")) {
            return 4;
        }
        return two && tokens.is(at, "tổng") && tokens.is(at + 1, "cục") ? 5 : WHOLE;
    }

    /** The unit whose whole name ends a longer one, of two words at least. */
    private int within(int name, int unit) {
        int last = kept.end(name) - 1;
        if (kept.tokens().is(last, "nước") && kept.tokens().is(last - 1, "nhà")) {
            return -1; // "Kiểm toán Nhà nước" is no part of "Nhà nước"
        }
        for (int n = kept.words(name) - 1; n >= 2; n--) {
            int tail = kept.names().find(kept.start(name) + kept.words(name) - n, n);
            int parent = tail < 0 || tail >= unitNamed().length ? NameTable.NONE : unitNamed()[tail];
            if (parent != NameTable.NONE && parent != unit) {
                return parent;
            }
        }
        return -1;
    }

    private int[] unitNamed() {
        if (unitNamed == null) {
            unitNamed = new int[kept.names().size()];
            Arrays.fill(unitNamed, NameTable.NONE);
            for (int u = 0; u < units.size(); u++) {
                for (int i : units.get(u)) {
                    int name = kept.name(i);
                    unitNamed[name] = unitNamed[name] == NameTable.NONE ? u : unitNamed[name];
                }
            }
        }
        return unitNamed;
    }
}
