package org.sukien.recognize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.sukien.article.Article;
import org.sukien.article.Block;
import org.sukien.article.BlockRole;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * An article while it is being read: its tokens, the lexicon's hits, and what has been proposed so far. After the
 * recogniser of ranks has run over "Thiếu tướng Tạ Hoài Vân", {@code endOf(RANK, 0)} is 2, so a name may begin there.
 *
 * <p>Used by one thread for one article.
 */
public final class Draft {
    private static final int NONE = -1;
    private static final BlockRole[] ROLES = BlockRole.values();

    private final Article article;
    private final Tokens tokens;
    private final Hits hits;
    private final byte[] roles;
    private final List<Proposal> proposals = new ArrayList<>();
    /** For each type: by token, the number of the longest proposal that begins there, plus 1. */
    private final int[][] starting = new int[MentionType.values().length][];
    /** For each type: by token, the number of a proposal that covers it, plus 1. */
    private final int[][] covering = new int[MentionType.values().length][];

    /** A draft without proposals. */
    public Draft(Article article, Tokens tokens, Hits hits) {
        this.article = article;
        this.tokens = tokens;
        this.hits = hits;
        roles = roles(article, tokens);
    }

    private static byte[] roles(Article article, Tokens tokens) {
        byte[] roles = new byte[tokens.size()];
        Arrays.fill(roles, (byte) BlockRole.BODY.ordinal());
        NormalizedText text = tokens.source();
        int at = 0;
        for (Block block : article.blocks()) {
            Span view = text.toView(block.span());
            while (at < roles.length && tokens.end(at) <= view.start()) {
                at++;
            }
            while (at < roles.length && tokens.start(at) < view.end()) {
                roles[at++] = (byte) block.role().ordinal();
            }
        }
        return roles;
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** Its tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** Where words of the lexicon stand. */
    public Hits hits() {
        return hits;
    }

    /** What the block is for in which a token stands. */
    public BlockRole role(int token) {
        return ROLES[roles[token]];
    }

    /** Adds a proposal. */
    public void propose(Mention mention, int first, int end, int weight) {
        proposals.add(new Proposal(mention, first, end, weight));
        int number = proposals.size();
        int type = mention.type().ordinal();
        if (starting[type] == null) {
            starting[type] = new int[tokens.size()];
            covering[type] = new int[tokens.size()];
        }
        int known = starting[type][first];
        if (known == 0 || proposals.get(known - 1).end() < end) {
            starting[type][first] = number;
        }
        Arrays.fill(covering[type], first, end, number);
    }

    /** All proposals so far, in the order in which they were made. */
    public List<Proposal> proposals() {
        return Collections.unmodifiableList(proposals);
    }

    /** The token after the longest proposal of a type that begins at a token, or -1. */
    public int endOf(MentionType type, int token) {
        int number = number(starting, type, token);
        return number == 0 ? NONE : proposals.get(number - 1).end();
    }

    /** The longest proposal of a type that begins at a token, or null. */
    public Proposal startingAt(MentionType type, int token) {
        int number = number(starting, type, token);
        return number == 0 ? null : proposals.get(number - 1);
    }

    /** The latest proposal of a type that covers a token, or null. */
    public Proposal covering(MentionType type, int token) {
        int number = number(covering, type, token);
        return number == 0 ? null : proposals.get(number - 1);
    }

    /** Whether a proposal of a type covers a token. */
    public boolean isCovered(MentionType type, int token) {
        return number(covering, type, token) != 0;
    }

    private static int number(int[][] table, MentionType type, int token) {
        int[] row = table[type.ordinal()];
        return row == null || token < 0 || token >= row.length ? 0 : row[token];
    }
}
