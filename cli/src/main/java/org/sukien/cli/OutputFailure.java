package org.sukien.cli;

import java.io.IOException;

/** The output took no more: the disk is full, or the reader of a pipe has gone. Reading on is pointless. */
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Writes; tells what goes wrong from what goes wrong with reading. */
    static void by(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
