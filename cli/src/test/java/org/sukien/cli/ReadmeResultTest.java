package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The result that the README shows is what its command prints; a line "…" stands for lines left out. */
class ReadmeResultTest {
    private static final Path ROOT = Path.of("..");
    private static final String PROMPT = "$ ./cli/sukien ";

    @Test
    void theReadmeShowsARealResult() throws IOException {
        List<String> shown = shown();
        String[] words = shown.get(0).substring(PROMPT.length()).split(" ");
        words[words.length - 1] = ROOT.resolve(words[words.length - 1]).toString();
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> printed = run.out().lines().toList();

        int at = 0;
        boolean gap = false;
        for (String line : shown.subList(1, shown.size())) {
            if (line.strip().equals("…")) {
                gap = true;
                continue;
            }
            int found = gap ? printed.subList(at, printed.size()).indexOf(line) + at : at;
            assertThat(printed.get(found))
                    .as("line %s of the result:%n%s", at + 1, run.out())
                    .isEqualTo(line);
            at = found + 1;
            gap = false;
        }
    }

    /** The command and what it printed, without the blank lines at the end. */
    private static List<String> shown() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        int start = 0;
        while (!lines.get(start).startsWith(PROMPT)) {
            start++;
        }
        List<String> block = new ArrayList<>(
                lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```")));
        assertThat(block).as("the block that begins with %s", PROMPT).hasSizeGreaterThan(5);
        return block;
    }
}
