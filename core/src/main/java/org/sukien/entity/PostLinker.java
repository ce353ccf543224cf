package org.sukien.entity;

import java.util.Arrays;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;

/**
 * Says who bears a rank or holds a post, and in which unit. In "Đại tá Lê Hải Đăng, Bí thư Đảng uỷ, Giám đốc Sở
 * Y tế" the rank and both posts are his.
 *
 * <p>Ranks, posts, units and names that stand side by side, with nothing but commas, dashes, brackets and words of address
 * between them, are a chain. In a chain a post belongs to the name that follows it without a comma ("Giám đốc Lê Hải Đăng"),
 * else to the name before it, else to the next one after it. Outside a chain, a post after a verb such as "giữ chức"
 * belongs to the name before the verb. Known weakness: in "A, Giám đốc Sở Y tế B" the post goes to B.
 */
final class PostLinker {
    private static final int NOBODY = -1;
    private static final String MARKS = ",-–—():";
    private static final String PARTING = ",;:";

    private final Kept kept;
    private final WordList<String> bridges;
    private final WordList<String> verbs;
    /** For each mention the index of the person's mention that it belongs to, or -1; for ranks and positions. */
    private final int[] bearer;
    /** For each position the index of the mention of its unit, or -1. */
    private final int[] unit;

    private PostLinker(Kept kept, WordList<String> bridges, WordList<String> verbs) {
        this.kept = kept;
        this.bridges = bridges;
        this.verbs = verbs;
        bearer = new int[kept.size()];
        unit = new int[kept.size()];
        Arrays.fill(bearer, NOBODY);
        Arrays.fill(unit, NOBODY);
    }

    /**
     * Who bears what.
     *
     * @param bearer for each rank and position the index of the person's mention, or -1
     * @param unit for each position the index of its unit's mention, or -1
     */
    record Posts(int[] bearer, int[] unit) {}

    static Posts link(Kept kept, WordList<String> bridges, WordList<String> verbs) {
        PostLinker linker = new PostLinker(kept, bridges, verbs);
        int start = 0;
        while (start < kept.size()) {
            int end = linker.chainEnd(start);
            linker.linkUnits(start, end);
            linker.linkChain(start, end);
            start = end;
        }
        linker.linkVerbs();
        return new Posts(linker.bearer, linker.unit);
    }

    private int chainEnd(int start) {
        int end = start + 1;
        while (isLink(start) && end < kept.size() && isLink(end) && kept.bridged(end - 1, end, bridges, MARKS)) {
            end++;
        }
        return end;
    }

    private boolean isLink(int i) {
        return switch (kept.type(i)) {
            case RANK, PERSON, POSITION, UNIT -> true;
            default -> false;
        };
    }

    /** Gives each position the unit right after it, or the one that it shares with the positions after it. */
    private void linkUnits(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (kept.type(i) == MentionType.POSITION && i + 1 < end) {
                if (kept.type(i + 1) == MentionType.UNIT && !kept.parted(i, i + 1, PARTING)) {
                    unit[i] = i + 1;
                } else if (kept.type(i + 1) == MentionType.POSITION) {
                    unit[i] = unit[i + 1];
                }
            }
        }
    }

    private void linkChain(int start, int end) {
        int before = NOBODY;
        for (int i = start; i < end; i++) {
            switch (kept.type(i)) {
                case PERSON -> before = i;
                case RANK -> bearer[i] = rankBearer(i, before, end);
                case POSITION -> {
                    int direct = following(i, end, true);
                    bearer[i] = direct != NOBODY ? direct : before != NOBODY ? before : following(i, end, false);
                }
                default -> {}
            }
        }
    }

    private int rankBearer(int i, int before, int end) {
        int direct = following(i, end, true);
        if (direct != NOBODY) {
            return direct;
        }
        boolean bracketed = before == i - 1 && before != NOBODY && kept.parted(before, i, "(");
        return bracketed ? before : following(i, end, false);
    }

    /**
     * The next person in the chain after a rank or post.
     *
     * @param direct only if no comma stands on the way, a rank's or further title's own comma aside
     */
    private int following(int i, int end, boolean direct) {
        for (int j = i + 1; j < end; j++) {
            if (direct && kept.parted(j - 1, j, PARTING) && kept.type(j - 1) != MentionType.RANK) {
                return NOBODY;
            }
            if (kept.type(j) == MentionType.PERSON) {
                return j;
            }
            if (direct && kept.type(j) == MentionType.POSITION) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    /** "… A được bổ nhiệm giữ chức Giám đốc Sở Y tế": the post after the verb is that of the name before it. */
    private void linkVerbs() {
        int person = NOBODY;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.PERSON) {
                person = i;
            } else if (kept.type(i) == MentionType.POSITION
                    && bearer[i] == NOBODY
                    && person != NOBODY
                    && kept.sentence(person) == kept.sentence(i)) {
                boolean goesOn = i > 0 && kept.type(i - 1) == MentionType.POSITION && bearer[i - 1] == person;
                boolean afterUnit = i > 1
                        && kept.type(i - 1) == MentionType.UNIT
                        && bearer[i - 2] == person
                        && kept.bridged(i - 1, i, bridges, MARKS);
                if (followsVerb(person, i) || (goesOn && kept.bridged(i - 1, i, bridges, MARKS)) || afterUnit) {
                    bearer[i] = person;
                }
            }
        }
    }

    private boolean followsVerb(int person, int position) {
        int target = kept.first(position);
        for (int at = Math.max(kept.end(person), target - 5); at < target; at++) {
            int hit = kept.draft().hits().find(at, verbs);
            if (hit >= 0 && kept.draft().hits().end(hit) == target) {
                return true;
            }
        }
        return false;
    }
}
