package org.sukien.corpus.index;

/** An article can't be extracted or indexed; the message says why. The others can. */
public final class RefusedArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedArticleException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
