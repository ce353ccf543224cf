package org.sukien.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code sukien}. */
@Command(name = "sukien", mixinStandardHelpOptions = true, version = "sukien 0.1.0-SNAPSHOT")
public final class Main implements Runnable {

    /** For picocli, which creates the command. */
    public Main() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
