package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sukien.article.Article;
import org.sukien.restore.DiacriticRestorer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code sukien restore}: Vietnamese typed without diacritics in, with diacritics out. */
final class RestoreCommand implements Callable<Integer>, Intake {
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
                .footer(
                        "",
                        "Exit codes: 0 all was read; 1 some input was skipped, each named on standard error; 2 wrong use,"
                                + " nothing readable, or the output failed.");
        spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Plain texts in UTF-8 (also .gz), folders of them, or - for standard input, which is"
                                        + " read too if no path is given. Any size.")
                        .build())
                .addOption(OptionSpec.builder("--alternatives")
                        .description(
                                "Writes JSON Lines instead of text: one word a line, with its place, what was chosen,"
                                        + " how sure that is, and the other readings.")
                        .build());
        return Main.describe(spec, "restore");
    }

    @Override
    public Integer call() {
        List<String> paths = spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
        boolean alternatives = spec.commandLine().getParseResult().hasMatchedOption("--alternatives");
        List<InputFile> files = InputFiles.find(paths.isEmpty() ? List.of("-") : paths, this);
        if (files.isEmpty()) {
            return Main.FAILED;
        }
        DiacriticRestorer restorer = DiacriticRestorer.standard();
        int read = 0;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            RestorationWriter writer = new RestorationWriter(restorer, out, alternatives);
            for (InputFile file : files) {
                read += restore(file, writer) ? 1 : 0;
            }
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return read == 0 ? Main.FAILED : skipped ? Main.SKIPPED : Main.DONE;
    }

    /** Whether the file could be read to its end. */
    private boolean restore(InputFile file, RestorationWriter writer) {
        try (TextPieces pieces = new TextPieces(file.open(console.in()))) {
            writer.begin(file.name());
            for (String piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
                writer.write(piece);
            }
            return true;
        } catch (IOException e) {
            skip(file.name(), Reasons.of(e));
            return false;
        }
    }

    @Override
    public void take(Article article) {
        throw new IllegalStateException("files are read as they are");
    }

    @Override
    public void skip(String where, String reason) {
        skipped = true;
        console.say(where + ": " + reason);
    }
}
