package org.sukien.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.article.PublicationDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sukien extract}: articles in, records out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads articles and tells who, when, where, how much and what happened.")
final class ExtractCommand implements Callable<Integer>, Intake {
    private final Console console;
    private Sukien sukien;
    private RecordSink sink;
    private int taken;
    private int skipped;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people, the default), json (one array) or jsonl (one record a line).")
    private Format format = Format.TABLE;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles came out: 2024, 2024-01 or 2024-01-12. A row's own date wins.")
    private String published;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Adds the words of a tab-separated file; may be given several times.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(names = "--text", description = "Writes each article's text into its record.")
    private boolean text;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .html, .htm, .jsonl, each also .gz), folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PublicationDate date = date();
        sukien = extractor();
        List<InputFile> files = InputFiles.find(paths, this);
        try (RecordSink to = format.to(console, text)) {
            sink = to;
            ArticleFileReader reader = new ArticleFileReader(console.in(), date, this);
            files.forEach(reader::read);
        } catch (IOException | OutputFailure e) {
            console.say("cannot write to standard output: " + e.getMessage());
            return Main.FAILED;
        }
        return taken == 0 ? Main.FAILED : skipped > 0 ? Main.SKIPPED : Main.DONE;
    }

    private PublicationDate date() {
        try {
            return published == null ? null : PublicationDate.parse(published);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--published: " + e.getMessage(), e);
        }
    }

    private Sukien extractor() {
        Sukien.Builder builder = Sukien.builder();
        for (Path lexicon : lexicons) {
            try {
                builder.lexicon(lexicon);
            } catch (IOException e) {
                throw new ParameterException(spec.commandLine(), "--lexicon: " + lexicon + ": " + Reasons.of(e), e);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--lexicon: " + e.getMessage(), e);
            }
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--lexicon: " + e.getMessage(), e);
        }
    }

    @Override
    public void take(Article article) {
        taken++;
        try {
            sink.write(sukien.extract(article));
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    @Override
    public void skip(String where, String reason) {
        skipped++;
        console.say(where + ": " + reason);
    }
}
