package org.sukien.recognize.position;

import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;

/** The word lists of this package, asked by token. Immutable and thread-safe. */
final class TitleWords {
    private final WordList<Title> titles;
    private final WordList<Void> deputies;
    private final WordList<TitleWord> words;
    private final long openings;

    TitleWords(Lexicon.Builder builder) {
        titles = builder.list("title", row -> row.oneOf("kind", Title.class));
        words = builder.list("titleword", row -> row.oneOf("role", TitleWord.class));
        deputies = builder.list("titledeputy", row -> null);
        openings = WordList.bits(titles, deputies);
        builder.read(TsvTable.resource(TitleWords.class, "titles.tsv"));
        builder.read(TsvTable.resource(TitleWords.class, "title-words.tsv"));
    }

    /** The first token from one on at which a title may begin; behind the last if there is none. */
    int next(Draft draft, int from) {
        return draft.hits().next(from, draft.tokens().size(), openings);
    }

    /** Where a word ends that makes a deputy of who bears the title after it, or -1. */
    int deputyEnd(Draft draft, int token) {
        int hit = draft.hits().find(token, deputies);
        return hit < 0 ? -1 : draft.hits().end(hit);
    }

    /** The number of the longest title at a token, or -1. */
    int title(Draft draft, int token) {
        return token < draft.tokens().size() ? draft.hits().find(token, titles) : -1;
    }

    /** The number of the next shorter title where a title was found, at a token or after a deputy's word there; or -1. */
    int shorter(Draft draft, int first, int hit) {
        int deputy = deputyEnd(draft, first);
        int own = draft.hits().shorter(first, hit, titles);
        boolean afterDeputy = deputy > 0 && deputy < draft.tokens().size() && isAt(draft, deputy, hit);
        return afterDeputy ? draft.hits().shorter(deputy, hit, titles) : own;
    }

    private boolean isAt(Draft draft, int token, int hit) {
        int found = title(draft, token);
        while (found >= 0 && found != hit) {
            found = draft.hits().shorter(token, found, titles);
        }
        return found >= 0;
    }

    Title kind(Draft draft, int hit) {
        return draft.hits().value(hit, titles);
    }

    /** Where a word of this role ends that begins at a token, or -1. */
    int end(Draft draft, int token, TitleWord role) {
        if (token >= draft.tokens().size()) {
            return -1;
        }
        Hits hits = draft.hits();
        for (int hit = hits.find(token, words); hit >= 0; hit = hits.shorter(token, hit, words)) {
            if (hits.value(hit, words) == role) {
                return hits.end(hit);
            }
        }
        return -1;
    }

    /** The first token of the shortest word of this role that ends right before a token, or -1. */
    int firstBefore(Draft draft, int token, TitleWord role) {
        Hits hits = draft.hits();
        if (!hits.ends(token, words)) {
            return role == TitleWord.ACTING && isAfterQ(draft, token) ? token - 1 : -1;
        }
        int first = -1;
        for (int hit = hits.findBefore(token, words); hit >= 0; hit = hits.shorterBefore(token, hit, words)) {
            first = hits.value(hit, words) == role ? hits.start(hit) : first;
        }
        return first;
    }

    /** "Q. Giám đốc", "Q.Chủ tịch": a full stop that no form of a list may end in. */
    boolean isAfterQ(Draft draft, int token) {
        return token > 0 && !draft.tokens().breakBefore(token) && draft.tokens().is(token - 1, "Q.");
    }

    /** The first token of the words before a title that say how it is held: of "hiện là quyền" before "Giám đốc". */
    int firstOfHold(Draft draft, int first) {
        int at = first;
        for (int word = holdBefore(draft, at); word >= 0 && word < at; word = holdBefore(draft, at)) {
            at = word;
        }
        return at;
    }

    private int holdBefore(Draft draft, int at) {
        if (draft.tokens().breakBefore(at)) {
            return -1;
        }
        int former = firstBefore(draft, at, TitleWord.FORMER);
        int acting = former >= 0 ? former : firstBefore(draft, at, TitleWord.ACTING);
        return acting >= 0 ? acting : firstBefore(draft, at, TitleWord.CONCURRENT);
    }
}
