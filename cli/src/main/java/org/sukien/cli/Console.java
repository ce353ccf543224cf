package org.sukien.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes; tests give it their own streams.
 *
 * @param in standard input
 * @param out standard output, for data alone
 * @param err standard error, in UTF-8
 * @param terminal whether a person sees standard output as it comes, so that colour makes sense
 * @param columns how many columns a table may take
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal, int columns) {
    /** One line for the person who runs the command. */
    void say(String line) {
        err.println("sukien: " + line);
    }
}
