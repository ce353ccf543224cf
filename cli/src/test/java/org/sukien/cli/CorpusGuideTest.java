package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the researcher's guide is run, and prints the lines that the guide shows under it; a line "…" stands for those that follow. Written anew,
 * each with as many lines as before, by {@code -Dsukien.guide=write}.
 */
class CorpusGuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("corpus").resolve("README.md");
    private static final String PROMPT = "    $ ";
    private static final String SHOWN = "    ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern PIPE = Pattern.compile("printf '(.*)' \\| (.*)");
    /** What the commands write, in the folder in which they are run. */
    private static final Set<String> WRITTEN = Set.of(
            "my-index",
            "other-index",
            "events.csv",
            "timeline.svg",
            "network.gexf",
            "awards.jsonl",
            "awards.xml",
            "tables");

    @TempDir
    Path folder;

    @Test
    void everyCommandPrintsWhatTheGuideShows() throws IOException {
        List<String> guide = Files.readAllLines(GUIDE);
        List<String> printed = new ArrayList<>();
        int commands = 0;
        for (int i = 0; i < guide.size(); i++) {
            printed.add(guide.get(i));
            if (guide.get(i).startsWith(PROMPT)) {
                commands++;
                int end = i + 1;
                while (end < guide.size()
                        && guide.get(end).startsWith(SHOWN)
                        && !guide.get(end).startsWith(PROMPT)) {
                    end++;
                }
                Run run = run(guide.get(i).substring(PROMPT.length()));
                assertThat(run.code()).as("%s%n%s", guide.get(i), run.err()).isZero();
                shown(run, end - i - 1).forEach(printed::add);
                i = end - 1;
            }
        }
        assertThat(commands).isGreaterThan(15);
        for (String file : WRITTEN) {
            assertThat(folder.resolve(file)).exists();
        }
        Path picture = GUIDE.resolveSibling("timeline.svg");
        if ("write".equals(System.getProperty("sukien.guide"))) {
            Files.write(GUIDE, printed);
            Files.writeString(picture, Files.readString(folder.resolve("timeline.svg")));
        }
        assertThat(String.join("\n", guide)).isEqualTo(String.join("\n", printed));
        assertThat(picture).hasSameTextualContentAs(folder.resolve("timeline.svg"));
    }

    /** As many of the printed lines as the guide shows, the last one "…" if there are more. */
    private static List<String> shown(Run run, int count) {
        List<String> lines = new ArrayList<>();
        List<String> all = run.out().replace(ROOT + "/", "").lines().toList();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            boolean more = i == count - 1 && all.size() > count;
            lines.add((SHOWN + (more ? "…" : all.get(i))).stripTrailing());
        }
        return lines;
    }

    private Run run(String command) {
        Matcher pipe = PIPE.matcher(command);
        boolean piped = pipe.matches();
        String input = piped ? pipe.group(1).replace("\\n", "\n") : "";
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(piped ? pipe.group(2) : command);
        while (word.find()) {
            words.add(here(
                    word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3)));
        }
        assertThat(words.remove(0)).isEqualTo("./cli/sukien");
        return Run.with(input, words.toArray(String[]::new));
    }

    private String here(String word) {
        if (WRITTEN.contains(word)) {
            return folder.resolve(word).toString();
        }
        return word.startsWith("corpus/") ? ROOT.resolve(word).toString() : word;
    }
}
