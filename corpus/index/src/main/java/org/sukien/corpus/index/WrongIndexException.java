package org.sukien.corpus.index;

import java.io.IOException;

/**
 * What was named as an index is none, or one that this version doesn't read, or one that another process is writing to. The
 * message says which, and what to do.
 */
public final class WrongIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    WrongIndexException(String message) {
        super(message);
    }

    WrongIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
