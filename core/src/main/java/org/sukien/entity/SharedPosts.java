package org.sukien.entity;

import java.util.ArrayList;
import java.util.List;
import org.sukien.mention.MentionType;
import org.sukien.token.Tokens;

/**
 * A post after the names of several people: "các đồng chí Lục Văn Khoát, Ma Thị Dẻ - Phó Giám đốc Công an tỉnh". Only where a word
 * of number ("các", "hai") before the names says that they are several.
 */
final class SharedPosts {
    private final Kept kept;
    private final List<int[]> pairs = new ArrayList<>(0);

    SharedPosts(Kept kept) {
        this.kept = kept;
    }

    /** A position's index and that of a further person who holds it, besides the nearest one. */
    List<int[]> pairs() {
        return pairs;
    }

    /** Reads a chain of ranks, posts, units and names. */
    void read(int[] chain, int length) {
        for (int k = 1; k < length; k++) {
            if (kept.type(chain[k]) == MentionType.POSITION && kept.type(chain[k - 1]) == MentionType.PERSON) {
                shareBefore(chain, k);
            }
        }
    }

    private void shareBefore(int[] chain, int position) {
        int first = position - 1;
        int k = first - 1;
        while (k >= 0 && isName(chain[k])) {
            first = k--;
        }
        boolean own = kept.parted(chain[position - 1], chain[position], "(");
        boolean mixed = own || (k >= 0 && kept.type(chain[k]) != MentionType.UNIT);
        if (mixed || !isAddressOfSeveral(kept.first(chain[first]) - 1)) {
            return;
        }
        for (int n = first; n < position - 1; n++) {
            if (kept.type(chain[n]) == MentionType.PERSON) {
                pairs.add(new int[] {chain[position], chain[n]});
            }
        }
    }

    private boolean isName(int i) {
        return kept.type(i) == MentionType.PERSON || kept.type(i) == MentionType.RANK;
    }

    /** "các đồng chí", "hai ông". */
    private boolean isAddressOfSeveral(int last) {
        Tokens tokens = kept.tokens();
        int at = last;
        if (at >= 0 && tokens.is(at, ':')) {
            at--;
        }
        if (at < 1) {
            return false;
        }
        if (tokens.is(at, "chí") && tokens.is(at - 1, "đồng")) {
            return isSeveral(at - 2);
        }
        boolean address = tokens.is(at, "ông") || tokens.is(at, "bà") || tokens.is(at, "anh") || tokens.is(at, "chị");
        return address && isSeveral(at - 1);
    }

    private boolean isSeveral(int at) {
        Tokens tokens = kept.tokens();
        return at >= 0 && (tokens.is(at, "các") || tokens.is(at, "hai") || tokens.is(at, "ba") || tokens.is(at, "bốn"));
    }
}
