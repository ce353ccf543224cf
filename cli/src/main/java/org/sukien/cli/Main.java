package org.sukien.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command {@code sukien}: {@code sukien extract article.txt}.
 *
 * <p>Exit codes: 0, all was done; 1, some input was skipped; 2, wrong use, nothing readable, or the output failed.
 *
 * <p>Commands are described by calls and not by annotations, whose reading would take a third of the start.
 */
public final class Main {
    static final int DONE = 0;
    static final int SKIPPED = 1;
    static final int FAILED = 2;

    private static final int COLUMNS = 100;

    private Main() {}

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
        CommandSpec spec = describe(CommandSpec.create(), "sukien");
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .description(
                        "Turns Vietnamese news articles into structured records: who, when, where, how much, doing what.");
        spec.addSubcommand("extract", ExtractCommand.spec(console));
        spec.addSubcommand("index", IndexCommand.spec(console));
        spec.addSubcommand("explain", ExplainCommand.spec(console));
        spec.addSubcommand("rules", RulesCommand.spec(console));
        spec.addSubcommand("evaluate", EvaluateCommand.spec(console));
        spec.addSubcommand("train", TrainCommand.spec(console));
        spec.addSubcommand("restore", RestoreCommand.spec(console));
        spec.addSubcommand("normalize", NormalizeCommand.spec(console));
        spec.addSubcommand("search", SearchCommand.spec(console));
        spec.addSubcommand("kwic", KwicCommand.spec(console));
        spec.addSubcommand("stats", StatsCommand.spec(console));
        spec.addSubcommand("timeline", TimelineCommand.spec(console));
        spec.addSubcommand("network", NetworkCommand.spec(console));
        spec.addSubcommand("keywords", KeywordsCommand.spec(console));
        spec.addSubcommand("collocates", CollocatesCommand.spec(console));
        spec.addSubcommand("careers", CareersCommand.spec(console));
        spec.addSubcommand("export", ExportCommand.spec(console));
        CommandLine line = new CommandLine(spec);
        line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(Math.max(console.columns(), 60), 120));
        line.setExecutionExceptionHandler((fault, command, result) -> {
            console.say("a fault of this program: " + fault);
            if (Boolean.getBoolean("sukien.trace")) {
                fault.printStackTrace();
            }
            return FAILED;
        });
        if (args.length == 0) {
            line.usage(line.getErr());
            return FAILED;
        }
        return line.execute(args);
    }

    /** What all commands have: a name, {@code --help} and {@code --version}. */
    static CommandSpec describe(CommandSpec spec, String name) {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return spec.name(name)
                .version("sukien " + version)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this help and ends.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version and ends.")
                        .build());
    }

    private static int columns(String wanted) {
        try {
            return wanted == null ? COLUMNS : Math.max(40, Integer.parseInt(wanted.strip()));
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }
}
