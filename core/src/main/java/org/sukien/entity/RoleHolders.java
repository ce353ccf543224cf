package org.sukien.entity;

import java.util.Arrays;
import org.sukien.entity.LifeWords.Role;
import org.sukien.mention.MentionType;
import org.sukien.mention.PositionMention;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whom an office without a name stands for: in an article that names "Bí thư Tỉnh ủy Lục Văn Khoát", "Bí thư Tỉnh ủy yêu cầu…" is he.
 * Only if one person of the article holds such a post now, in the same unit or country where both name one; a former or
 * acting holder's successor may stand for the office just as well. "Các Bí thư", "mỗi Bí thư" and "giữ chức Bí thư" name nobody.
 * Work is linear in the posts, times the few whose title is the same.
 */
final class RoleHolders {
    private static final int NONE = -1;
    /** So many posts of one title are looked at; an article with more has no single holder. */
    private static final int MOST = 40;

    private final Kept kept;
    private final Chains chains;
    private final PostLinker.Posts posts;
    private final int[] personOf;
    private final int[] unitOf;
    private final LifeWords life;
    /** By number of a title: the last post of that title whose holder is known; by post: the one before. */
    private final int[] last;

    private final int[] before;

    private RoleHolders(
            Kept kept, Chains chains, PostLinker.Posts posts, int[] personOf, int[] unitOf, LifeWords life) {
        this.kept = kept;
        this.chains = chains;
        this.posts = posts;
        this.personOf = personOf;
        this.unitOf = unitOf;
        this.life = life;
        before = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.POSITION) {
                kept.name(i);
            }
        }
        last = new int[kept.names().size()];
        Arrays.fill(last, NONE);
    }

    /** Gives each post without a bearer its holder's number in {@code personOf}. */
    static void find(Kept kept, Chains chains, PostLinker.Posts posts, int[] personOf, int[] unitOf, LifeWords life) {
        boolean borne = false;
        boolean open = false;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.POSITION) {
                borne |= personOf[i] >= 0;
                open |= personOf[i] < 0;
            }
        }
        if (borne && open) {
            new RoleHolders(kept, chains, posts, personOf, unitOf, life).run();
        }
    }

    private void run() {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.POSITION && personOf[i] >= 0) {
                int title = kept.name(i);
                before[i] = last[title];
                last[title] = i;
            }
        }
        int[] holders = new int[kept.size()];
        Arrays.fill(holders, NONE);
        for (int i = 0; i < holders.length; i++) {
            if (kept.type(i) == MentionType.POSITION && personOf[i] < 0 && posts.bearer()[i] < 0 && isOffice(i)) {
                holders[i] = holder(i);
            }
        }
        for (int i = 0; i < holders.length; i++) {
            personOf[i] = holders[i] >= 0 ? holders[i] : personOf[i];
        }
    }

    private int holder(int office) {
        int holder = NONE;
        int seen = 0;
        for (int post = last[kept.name(office)]; post >= 0; post = before[post]) {
            if (++seen > MOST) {
                return NONE;
            }
            if (posts.former()[post] || !fits(office, post)) {
                continue;
            }
            if (holder >= 0 && holder != personOf[post]) {
                return NONE;
            }
            holder = personOf[post];
        }
        return holder;
    }

    /** Whether a holder's post can be the office: its unit and country are the same where the office has one. */
    private boolean fits(int office, int post) {
        int unit = posts.unit()[office];
        int country = chains.country(office);
        int other = posts.unit()[post];
        if (unit >= 0) {
            return other >= 0 && unitOf[unit] == unitOf[other];
        }
        if (country >= 0) {
            int theirs = chains.country(post);
            return theirs >= 0 && kept.name(country) == kept.name(theirs);
        }
        return kept.tokens().isCapital(kept.first(office)) == kept.tokens().isCapital(kept.first(post));
    }

    /** Whether one office is meant that somebody holds, and not offices of a kind or a title that is given. */
    private boolean isOffice(int i) {
        PositionMention mention = (PositionMention) kept.mention(i);
        Tokens tokens = kept.tokens();
        int at = kept.first(i) - 1;
        boolean given = at >= 0 && !tokens.breakBefore(at + 1) && is(at, Role.GIVEN);
        return !mention.former() && !mention.acting() && !mention.concurrent() && !given && endsThere(i);
    }

    private boolean is(int token, Role role) {
        return life.is(kept.draft().hits(), token, role);
    }

    /** Neither a name nor a unit that wasn't read goes on after the office. */
    private boolean endsThere(int i) {
        Tokens tokens = kept.tokens();
        int unit = posts.unit()[i];
        int country = chains.country(i);
        int end = kept.end(unit >= 0 ? unit : country >= 0 ? country : i);
        return end >= tokens.size()
                || tokens.breakBefore(end)
                || tokens.kind(end) == TokenKind.PUNCTUATION
                || (!tokens.isCapital(end) && !(unit < 0 && is(end, Role.UNREAD)));
    }
}
