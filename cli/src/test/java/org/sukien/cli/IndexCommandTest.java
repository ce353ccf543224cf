package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sukien.corpus.index.IndexingListener;
import org.sukien.corpus.source.SourceProgress;

class IndexCommandTest {
    private static final String ROWS =
            "{\"id\":\"1\",\"text\":\"Sáng 28/2/2023, Công an tỉnh Lào Cai tổ chức hội nghị.\"}\n"
                    + "{\"id\":\"2\",\"text\":\"Đại tá Vi Quốc Khoát, Giám đốc Công an tỉnh, phát biểu.\"}\n";

    @TempDir
    Path folder;

    private String write(String name, String text) {
        return Run.write(folder.resolve(name), text).toString();
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    @Test
    void saysWhatCameOfIt() {
        String file = write("tin.jsonl", ROWS);
        Run run = Run.of("index", file, "-o", index());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 read: 2 indexed, 0 already there, 0 skipped\n");
        Run again = Run.of("index", file, "-o", index(), "--threads", "1");
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("2 read: 0 indexed, 2 already there, 0 skipped\n");
    }

    @Test
    void readsStandardInputAndOtherNames() {
        Run run = Run.with(
                "{\"url\":\"a\",\"body\":\"Sáng nay, tỉnh họp.\"}\n",
                "index",
                "-",
                "--field",
                "text=body,id=url",
                "-o",
                index());
        assertThat(run.out()).startsWith("1 read: 1 indexed");
        assertThat(run.code()).isZero();
    }

    @Test
    void namesWhatItSkipsAndTellsByItsCode() {
        Run run = Run.of(
                "index",
                write("tin.jsonl", ROWS + "???\n"),
                folder.resolve("no.txt").toString(),
                "-o",
                index());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("4 read: 2 indexed, 0 already there, 2 skipped\n");
        assertThat(run.err()).contains("tin.jsonl:3: ", "no.txt: no such file or folder");
    }

    @Test
    void nothingReadableIsAFailure() {
        assertThat(Run.of("index", folder.resolve("no.txt").toString(), "-o", index())
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("index", write("tin.jsonl", "???\n"), "-o", index()).code())
                .isEqualTo(2);
    }

    @Test
    void wrongUseIsAFailure() throws IOException {
        String file = write("tin.jsonl", ROWS);
        assertThat(Run.of("index", file).code()).isEqualTo(2);
        assertThat(Run.of("index", file, "-o", index(), "--threads", "0").err())
                .contains("--threads: \"0\" is no number");
        write("photos/cat.jpg", "x");
        Run run = Run.of("index", file, "-o", folder.resolve("photos").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no index and not empty");
        assertThat(Files.list(folder.resolve("photos"))).hasSize(1);
    }

    @Test
    void aSummaryThatIsLostIsNoFaultOfTheIndex() {
        Run run = Run.full("", "index", write("tin.jsonl", ROWS), "-o", index());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).isEqualTo("sukien: cannot write to standard output: it takes no more\n");
    }

    @Test
    void aPipeGetsNoProgress() {
        assertThat(Run.of("index", write("tin.jsonl", ROWS), "-o", index()).out())
                .doesNotContain("\r", "left");
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOver() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                true,
                80);
        Main.run(console, "index", write("tin.jsonl", ROWS), "-o", index());
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("(?s)\r2 articles, .*\r +\r2 read: .*");
    }

    @Test
    void tellsTheTimeThatIsLeft() {
        SourceProgress half = new SourceProgress(500, 1000);
        assertThat(IndexingReport.line(new IndexingListener.Progress(12345, 50_000_000, half, 10_000_000_000L)))
                .isEqualTo("12,345 articles, 5.0 MB/s, 10 s left");
        SourceProgress unknown = new SourceProgress(500, -1);
        assertThat(IndexingReport.line(new IndexingListener.Progress(3, 1_000, unknown, 1_000_000_000L)))
                .isEqualTo("3 articles, 0.0 MB/s");
    }
}
