package org.sukien.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code sukien}: {@code sukien extract article.txt}.
 *
 * <p>Exit codes: 0, all was done; 1, some input was skipped; 2, wrong use, nothing readable, or the output failed.
 */
@Command(
        name = "sukien",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns Vietnamese news articles into structured records: who, when, where, how much, doing what.")
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int SKIPPED = 1;
    static final int FAILED = 2;

    private static final int COLUMNS = 100;

    /** For picocli, which creates the command. */
    public Main() {}

    @Override
    public void run() {
        throw new UnsupportedOperationException("a command is missing");
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // Not System.out and System.err: those write in the platform's charset, and swallow what goes wrong.
        Console console = new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("sukien.terminal"),
                columns(System.getenv("COLUMNS")));
        System.exit(run(console, args));
    }

    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand("extract", new ExtractCommand(console));
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(Math.max(console.columns(), 60), 120));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            return FAILED;
        });
        if (args.length == 0) {
            line.usage(line.getErr());
            return FAILED;
        }
        return line.execute(args);
    }

    private static int columns(String wanted) {
        try {
            return wanted == null ? COLUMNS : Math.max(40, Integer.parseInt(wanted.strip()));
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }
}
