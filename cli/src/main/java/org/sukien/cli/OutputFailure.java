package org.sukien.cli;

import java.io.IOException;

/** The output took no more: the disk is full, or the reader of a pipe has gone. Reading on is pointless. */
final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String output;

    /** Of standard output. */
    OutputFailure(IOException cause) {
        this("standard output", cause);
    }

    /** @param output what messages call it */
    OutputFailure(String output, IOException cause) {
        super(cause.getMessage(), cause);
        this.output = output;
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Something that writes, and what comes of it. */
    @FunctionalInterface
    interface Answering<T> {
        T run() throws IOException;
    }

    /** Writes to standard output; tells what goes wrong from what goes wrong with reading. */
    static void by(Writing writing) {
        by(() -> {
            writing.run();
            return null;
        });
    }

    /** The same, and gives back what comes of it. */
    static <T> T by(Answering<T> writing) {
        try {
            return writing.run();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    /** What messages call the output. */
    String output() {
        return output;
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
