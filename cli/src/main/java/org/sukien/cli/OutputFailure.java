package org.sukien.cli;

import java.io.IOException;

/** The output took no more: the disk is full, or the reader of a pipe has gone. Reading on is pointless. */
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
