package org.sukien.entity;

import java.util.Arrays;
import java.util.List;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.mention.PositionMention;
import org.sukien.token.Tokens;

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
    private static final String PARTING = ",;:";

    private final Kept kept;
    private final Chains chains;
    private final Superiors superiors;
    private final WordList<String> bridges;
    private final WordList<String> verbs;
    /** For each mention the index of the person's mention that it belongs to, or -1; for ranks and positions. */
    private final int[] bearer;
    /** For each position the index of the mention of its unit, or -1. */
    private final int[] unit;

    /** For each position whether it has been left, as the mention or the one before it says. */
    private final boolean[] former;

    private final SharedPosts shared;
    /** The chain being read: its mentions, in text order. */
    private final int[] chain;

    private PostLinker(Kept kept, WordList<String> bridges, WordList<String> verbs) {
        this.kept = kept;
        this.bridges = bridges;
        this.verbs = verbs;
        chains = new Chains(kept, bridges);
        superiors = new Superiors(kept);
        shared = new SharedPosts(kept);
        bearer = new int[kept.size()];
        unit = new int[kept.size()];
        chain = new int[kept.size()];
        former = new boolean[kept.size()];
        Arrays.fill(bearer, NOBODY);
        Arrays.fill(unit, NOBODY);
    }

    /**
     * Who bears what.
     *
     * @param bearer for each rank and position the index of the person's mention, or -1
     * @param unit for each position the index of its unit's mention, or -1
     * @param former for each position whether it has been left
     * @param shared positions with the further people who bear them, in pairs: a position's index, a person's
     */
    record Posts(int[] bearer, int[] unit, boolean[] former, List<int[]> shared) {}

    static Posts link(Kept kept, WordList<String> bridges, WordList<String> verbs) {
        PostLinker linker = new PostLinker(kept, bridges, verbs);
        boolean[] read = new boolean[kept.size()];
        for (int start = 0; start < read.length; start++) {
            if (!read[start] && linker.chains.isLink(start)) {
                int length = 0;
                for (int i = start; i >= 0; i = linker.chains.next(i)) {
                    linker.chain[length++] = i;
                    read[i] = true;
                }
                if (length > 1 || linker.isBorne(start)) {
                    linker.linkUnits(length);
                    linker.linkChain(length);
                    linker.shared.read(linker.chain, length);
                }
            }
        }
        new PluralPosts(kept, bridges, linker.bearer, linker.unit, linker.shared.pairs()).read();
        linker.linkVerbs();
        return new Posts(linker.bearer, linker.unit, linker.former, linker.shared.pairs());
    }

    private boolean isBorne(int i) {
        return kept.type(i) == MentionType.POSITION || kept.type(i) == MentionType.RANK;
    }

    private MentionType type(int k) {
        return kept.type(chain[k]);
    }

    /** Gives each position the unit right after it, or the one that it shares with the positions after it. */
    private void linkUnits(int length) {
        for (int k = length - 2; k >= 0; k--) {
            if (type(k) == MentionType.POSITION) {
                int i = chain[k];
                int next = chain[k + 1];
                if (type(k + 1) == MentionType.UNIT && !kept.parted(i, next, PARTING)) {
                    unit[i] = next;
                } else if (type(k + 1) == MentionType.POSITION
                        && !namesPart(i, unit[next])
                        && !superiors.isMasterOf(i, next)) {
                    unit[i] = unit[next];
                }
            }
        }
    }

    /** "Trưởng phòng" before "Trưởng Công an huyện": the title says in what, and that is no "Công an huyện". */
    private boolean namesPart(int position, int unit) {
        Tokens tokens = kept.tokens();
        int last = kept.end(position) - 1;
        boolean office = tokens.is(last, "phòng") && tokens.is(last - 1, "văn");
        boolean part = (tokens.is(last, "phòng") && !office) || tokens.is(last, "khoa") || tokens.is(last, "đội");
        return part && unit != NOBODY && tokens.key(last) != tokens.key(kept.first(unit));
    }

    private void linkChain(int length) {
        int before = NOBODY;
        boolean left = false;
        for (int k = 0; k < length; k++) {
            switch (type(k)) {
                case PERSON -> {
                    before = k;
                    left = false;
                }
                case RANK -> bearer[chain[k]] = rankBearer(k, before, length);
                case POSITION -> {
                    int i = chain[k];
                    bearer[i] = postBearer(k, before, length);
                    left = isLeft(i) || (left && before != NOBODY && bearer[i] == chain[before] && !isPresent(k));
                    former[i] = left;
                }
                default -> {}
            }
        }
    }

    private boolean isLeft(int i) {
        return ((PositionMention) kept.mention(i)).former();
    }

    /** "…, nguyên Giám đốc Sở Y tế, hiện là Chủ tịch Hội": after a colon, semicolon or "là" a post stands for itself. */
    private boolean isPresent(int k) {
        for (int at = kept.end(chain[k - 1]); at < kept.first(chain[k]); at++) {
            if (kept.tokens().is(at, "là") || kept.tokens().is(at, ':')) {
                return true;
            }
        }
        return false;
    }

    private int postBearer(int k, int before, int length) {
        int direct = following(k, length, true);
        if (direct != NOBODY) {
            return direct;
        }
        if (k > 0 && superiors.isMasterOf(chain[k - 1], chain[k])) {
            return secondPostBearer(k, length);
        }
        if (superiors.isRepresented(chain[k])) {
            return NOBODY;
        }
        boolean another = before == k - 1 && before != NOBODY && isJoined(chain[before], chain[k]);
        if (before != NOBODY && !another) {
            return chain[before];
        }
        int given = k == 0 ? givenTo(chain[0]) : NOBODY;
        return given != NOBODY ? given : following(k, length, false);
    }

    /** "Trợ lý Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Ma Thị Dẻ": the master is who is named after his second post. */
    private int secondPostBearer(int k, int length) {
        int second = k + 1 < length && type(k + 1) == MentionType.UNIT ? k + 2 : k + 1;
        boolean has = second < length && type(second) == MentionType.POSITION;
        return has ? following(second, length, true) : NOBODY;
    }

    /** "… A giữ chức Giám đốc Sở Y tế và Bí thư B": the post after the verb is that of the name before it, if there is one. */
    private int givenTo(int position) {
        for (int i = position - 1; i >= 0 && i >= position - 8 && kept.sentence(i) == kept.sentence(position); i--) {
            if (kept.type(i) == MentionType.PERSON) {
                return followsVerb(i, position) ? i : NOBODY;
            }
        }
        return NOBODY;
    }

    private int rankBearer(int k, int before, int length) {
        int direct = following(k, length, true);
        if (direct != NOBODY) {
            return direct;
        }
        boolean bracketed = before == k - 1 && before != NOBODY && kept.parted(chain[before], chain[k], "(");
        return bracketed ? chain[before] : following(k, length, false);
    }

    /** "Giám đốc Sở Y tế và bà Ma Thị Dẻ" are two. */
    private boolean isJoined(int i, int j) {
        Tokens tokens = kept.tokens();
        int at = kept.end(i);
        return at < kept.first(j) && (tokens.is(at, "và") || tokens.is(at, "cùng"));
    }

    /**
     * The next person in the chain after a rank or post.
     *
     * @param direct only if no comma stands on the way, a rank's or further title's own comma aside
     */
    private int following(int k, int length, boolean direct) {
        for (int j = k + 1; j < length; j++) {
            if (isJoined(chain[j - 1], chain[j]) || leavesBracket(chain[k], chain[j])) {
                return NOBODY;
            }
            if (direct && kept.parted(chain[j - 1], chain[j], PARTING) && type(j - 1) != MentionType.RANK) {
                return NOBODY;
            }
            if (type(j) == MentionType.PERSON) {
                return chain[j];
            }
            if (direct && type(j) == MentionType.POSITION) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    /** "Lục Văn Khoát (cựu giám đốc Công ty Sao Khuê) và Ma Thị Dẻ": what stands in the bracket is not hers. */
    private boolean leavesBracket(int post, int j) {
        int open = 0;
        for (int at = kept.end(post); at < kept.first(j); at++) {
            if (kept.tokens().is(at, '(')) {
                open++;
            } else if (kept.tokens().is(at, ')') && --open < 0) {
                return true;
            }
        }
        return false;
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
                boolean goesOn = i > 0
                        && kept.type(i - 1) == MentionType.POSITION
                        && bearer[i - 1] == person
                        && !superiors.isMasterOf(i - 1, i);
                boolean afterUnit = i > 1
                        && kept.type(i - 1) == MentionType.UNIT
                        && bearer[i - 2] == person
                        && kept.bridged(i - 1, i, bridges, Chains.MARKS);
                if (goesOn || afterUnit) {
                    former[i] |= former[goesOn ? i - 1 : i - 2];
                }
                if (followsVerb(person, i) || (goesOn && kept.bridged(i - 1, i, bridges, Chains.MARKS)) || afterUnit) {
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
