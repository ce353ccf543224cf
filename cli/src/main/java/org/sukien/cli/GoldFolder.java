package org.sukien.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.sukien.corpus.source.Reasons;
import org.sukien.evaluate.GoldArticle;
import org.sukien.evaluate.GoldReader;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The folder of marked articles that a command is given. */
final class GoldFolder {
    private GoldFolder() {}

    /** The word GOLD. */
    static PositionalParamSpec describe() {
        return PositionalParamSpec.builder()
                .paramLabel("GOLD")
                .arity("1")
                .type(String.class)
                .description("A folder of gold articles: NAME.xml, the text with inline tags, beside NAME.json.")
                .build();
    }

    /**
     * Its articles.
     *
     * @throws IllegalArgumentException if it is missing or malformed, with file and reason
     */
    static List<GoldArticle> read(String folder) {
        try {
            return GoldReader.folder(Path.of(folder));
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + ": " + Reasons.of(e), e);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(folder + ": " + e.getReason(), e);
        }
    }
}
