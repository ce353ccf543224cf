package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sukien.corpus.source.SourceEncoding;
import org.sukien.corpus.source.SourceFile;
import org.sukien.restore.DiacriticRestorer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sukien restore}: Vietnamese typed without diacritics in, with diacritics out. */
final class RestoreCommand implements Callable<Integer>, Complaints {
    private final Console console;
    private CommandSpec spec;
    private boolean skipped;

    private RestoreCommand(Console console) {
        this.console = console;
    }

    /** The command's words and what they mean. */
    static CommandSpec spec(Console console) {
        RestoreCommand command = new RestoreCommand(console);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.spec = spec;
        spec.usageMessage()
                .sortOptions(false)
                .description("Puts diacritics back into Vietnamese that was typed without them: cong an, công an.")
                .footer(Words.exitCodes(""));
        spec.addPositional(Words.paths(
                        "0..*",
                        "Plain texts in UTF-8 (also .gz), folders of them, or - for standard input, which is"
                                + " read too if no path is given. Any size."))
                .addOption(Words.flag(
                        "--alternatives",
                        "Writes JSON Lines instead of text: one word a line, with its place, what was chosen,"
                                + " how sure that is, and the other readings."));
        return Main.describe(spec, "restore");
    }

    @Override
    public Integer call() {
        List<String> paths = spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        boolean alternatives = spec.commandLine().getParseResult().hasMatchedOption("--alternatives");
        List<SourceFile> files = TextFeed.find(paths.isEmpty() ? List.of("-") : paths, this);
        if (files.isEmpty()) {
            return Main.FAILED;
        }
        DiacriticRestorer restorer = DiacriticRestorer.standard();
        int read;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            read = new TextFeed(console, SourceEncoding.of("utf-8"), this)
                    .read(files, new RestorationWriter(restorer, out, alternatives));
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return read == 0 ? Main.FAILED : skipped ? Main.SKIPPED : Main.DONE;
    }

    @Override
    public void skip(String where, String reason) {
        skipped = true;
        console.say(where + ": " + reason);
    }
}
