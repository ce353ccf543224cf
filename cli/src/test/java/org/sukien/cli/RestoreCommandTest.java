package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RestoreCommandTest {
    private static final String BARE = "Cong an tinh Thanh Hoa hop bao.\r\nBa con nong dan.\n";
    private static final String MARKED = "Công an tỉnh Thanh Hóa họp báo.\r\nBà con nông dân.\n";

    @TempDir
    private Path folder;

    @Test
    void readsStandardInputAndFiles() {
        assertThat(Run.with(BARE, "restore").out()).isEqualTo(MARKED);
        String plain = Run.write(folder.resolve("a.txt"), BARE).toString();
        String packed =
                Run.write(folder.resolve("b.txt.gz"), Run.gzip("Ha Noi")).toString();
        Run run = Run.with(BARE, "restore", plain, "-", packed);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out()).isEqualTo(MARKED + MARKED + "Hà Nội");
    }

    @Test
    void tellsAlternativesWithTheirPlaces() {
        Run run = Run.with(BARE, "restore", "--alternatives");
        assertThat(run.out().lines()).hasSize(11);
        assertThat(run.out()).endsWith("}\n").doesNotContain("\n\n");
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith(
                        "{\"source\":\"-\",\"start\":0,\"end\":4,\"given\":\"Cong\",\"chosen\":\"Công\",\"confidence\":");
        assertThat(run.out())
                .contains("\"start\":33,\"end\":35,\"given\":\"Ba\",\"chosen\":\"Bà\"", "\"probability\":0.");
    }

    @Test
    void linesOfAnyLengthPassThrough() {
        String line = "cong an ".repeat(40_000);
        // words beside a cut know fewer neighbours: cống, ăn
        assertThat(Run.with(line, "restore").out().replace("cống", "công").replace("ăn", "an"))
                .isEqualTo("công an ".repeat(40_000));
        String word = "x\u0323".repeat(100_000) + "\uD83D\uDE00".repeat(70_001);
        assertThat(Run.with(word, "restore").out()).isEqualTo(word);
        assertThat(Run.with("", "restore").out()).isEmpty();
        assertThat(Run.with("", "restore").code()).isEqualTo(Main.DONE);
    }

    @Test
    void standardInputStreamsInConstantMemory() {
        byte[] bytes = BARE.getBytes(StandardCharsets.UTF_8);
        long[] left = {3_000_000};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return left[0] == 0 ? -1 : bytes[(int) (left[0]-- % bytes.length)];
            }
        };
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                written[0] += length;
                assertThat(length).isLessThan(1 << 20);
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(new Console(endless, counting, err, false, 80), "restore", "-"))
                .isEqualTo(Main.DONE);
        assertThat(written[0]).isGreaterThanOrEqualTo(3_000_000);
    }

    @Test
    void badInputIsNamedAndTheRestIsRead() {
        byte[] latin = "Ha Noi\nng\u00e0y".getBytes(StandardCharsets.ISO_8859_1);
        String wrong = Run.write(folder.resolve("latin.txt"), latin).toString();
        String right = Run.write(folder.resolve("a.txt"), "Ha Noi").toString();
        Run run = Run.of("restore", wrong, right);
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).contains("latin.txt: is no UTF-8: byte 0xe0 at offset 9");
        assertThat(run.out()).endsWith("Hà Nội");
        assertThat(Run.of("restore", wrong).code()).isEqualTo(Main.FAILED);
        assertThat(Run.of("restore", folder.resolve("none.txt").toString()).code())
                .isEqualTo(Main.FAILED);
    }

    @Test
    void outputThatFailsEndsWithTwo() {
        Run run = Run.full(BARE, "restore");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.err()).startsWith("sukien: cannot write to standard output: No space left on device");
    }
}
