package org.sukien.recognize;

import java.util.Arrays;
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
    private final Coverage coverage;

    /** A draft without proposals. */
    public Draft(Article article, Tokens tokens, Hits hits) {
        this.article = article;
        this.tokens = tokens;
        this.hits = hits;
        roles = roles(article, tokens);
        coverage = new Coverage(tokens.size());
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
        coverage.add(new Proposal(mention, first, end, weight));
    }

    /** All proposals so far, in the order in which they were made. */
    public List<Proposal> proposals() {
        return coverage.proposals();
    }

    /** The token after the longest proposal of a type that begins at a token, or -1. */
    public int endOf(MentionType type, int token) {
        Proposal proposal = coverage.startingAt(type, token);
        return proposal == null ? NONE : proposal.end();
    }

    /** The longest proposal of a type that begins at a token, or null. */
    public Proposal startingAt(MentionType type, int token) {
        return coverage.startingAt(type, token);
    }

    /** The latest proposal of a type that covers a token, or null. */
    public Proposal covering(MentionType type, int token) {
        return coverage.covering(type, token);
    }

    /** Whether a proposal of a type covers a token. */
    public boolean isCovered(MentionType type, int token) {
        return coverage.any(token, Coverage.bit(type));
    }

    /** Whether a proposal of one of several types covers a token, in one look; {@code types} are those of {@link #bits}. */
    public boolean isCoveredByAny(int token, int types) {
        return coverage.any(token, types);
    }

    /** The set of several types, one bit each, to ask for all of them at once. */
    public static int bits(MentionType... types) {
        int bits = 0;
        for (MentionType type : types) {
            bits |= Coverage.bit(type);
        }
        return bits;
    }
}
