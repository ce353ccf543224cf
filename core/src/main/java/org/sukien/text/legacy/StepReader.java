package org.sukien.text.legacy;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Reads characters through a chain of steps, in constant memory. */
final class StepReader extends Reader {
    private static final int CHUNK = 8192;

    private final Reader source;
    private final List<CharStep> steps;
    private final char[] chunk = new char[CHUNK];
    private StringBuilder ready = new StringBuilder();
    private StringBuilder spare = new StringBuilder();
    private int taken;
    private boolean ended;

    StepReader(Reader source, List<CharStep> steps) {
        this.source = source;
        this.steps = steps;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == ready.length()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, ready.length() - taken);
        ready.getChars(taken, taken + n, buffer, offset);
        taken += n;
        return n;
    }

    private void fill() throws IOException {
        int n = source.read(chunk, 0, CHUNK);
        ended = n < 0;
        ready.setLength(0);
        taken = 0;
        ready.append(chunk, 0, Math.max(n, 0));
        for (CharStep step : steps) {
            spare.setLength(0);
            for (int i = 0; i < ready.length(); i++) {
                step.push(ready.charAt(i), spare);
            }
            if (ended) {
                step.finish(spare);
            }
            StringBuilder done = spare;
            spare = ready;
            ready = done;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
