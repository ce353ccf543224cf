package org.sukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NormalizeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void readsStandardInputAndFiles() {
        assertThat(Run.with("Ðà Nẵng\n", "normalize")).isEqualTo(new Run(Main.DONE, "Đà Nẵng\n", ""));
        assertThat(Run.with("Ðà Nẵng", "normalize", "-").out()).isEqualTo("Đà Nẵng");
        Path one = Run.write(folder.resolve("một.txt"), "Hue\u0302\u0301\n");
        Path two = Run.write(folder.resolve("hai.txt.gz"), Run.gzip("Ha\u0300&nbsp;Nội\n"));
        assertThat(Run.of("normalize", one.toString(), two.toString()).out()).isEqualTo("Huế\nHà Nội\n");
        assertThat(Run.with("", "normalize")).isEqualTo(new Run(Main.DONE, "", ""));
    }

    @Test
    void placesTonesOnlyWhenAsked() {
        String text = "Hòa, Thuý, quý, “khoẻ”";
        assertThat(Run.with(text, "normalize").out()).isEqualTo(text);
        assertThat(Run.with(text, "normalize", "--tone", "keep").out()).isEqualTo(text);
        assertThat(Run.with(text, "normalize", "--tone=new").out()).isEqualTo("Hoà, Thuý, quý, “khoẻ”");
        assertThat(Run.with(text, "normalize", "--tone=old").out()).isEqualTo("Hòa, Thúy, quý, “khỏe”");
    }

    @Test
    void doesTheStepsThatAreNamed() {
        String text = "“Ðà&nbsp;Nẵng” Ha\u0300";
        assertThat(Run.with(text, "normalize", "--step", "d-stroke").out()).isEqualTo("“Đà&nbsp;Nẵng” Ha\u0300");
        assertThat(Run.with(text, "normalize", "--step", "nfc,entities").out()).isEqualTo("“Ðà\u00a0Nẵng” Hà");
        assertThat(Run.with(text, "normalize", "--step=+quotes", "--step=no-nfc")
                        .out())
                .isEqualTo("\"Đà Nẵng\" Hà");
        assertThat(Run.with(text, "normalize", "--step=no-nfc,no-marks").out()).isEqualTo("“Đà Nẵng” Ha\u0300");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String[] wrong : new String[][] {
            {"--tone", "mới"},
            {"--step", "tones"},
            {"--step", "quote"},
            {"--from", "utf-9"},
            {"--check", "--report"},
            {"--nfc"}
        }) {
            List<String> words = new ArrayList<>(List.of("normalize"));
            words.addAll(List.of(wrong));
            Run run = Run.with("x", words.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(wrong[wrong.length - 1]);
        }
    }

    @Test
    void checksForEditors() {
        Path file = Run.write(folder.resolve("tin.txt"), "Hà Nội\nỞ Ðà\u00a0Nẵng\nHue\u0302\u0301");
        Run run = Run.of("normalize", "--check", file.toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.out().replace(file.toString(), "tin"))
                .isEqualTo("tin:2:3: d-stroke: \"Ð\" becomes \"Đ\"\n"
                        + "tin:2:5: spaces: \"\\u00a0\" becomes \" \"\n"
                        + "tin:3:3: nfc: \"e\\u0302\\u0301\" becomes \"ế\"\n");
        assertThat(Run.with("Hà Nội", "normalize", "--check")).isEqualTo(new Run(Main.DONE, "", ""));
        assertThat(Run.with("Hòa", "normalize", "--check", "--tone=new").code()).isEqualTo(Main.SKIPPED);
    }

    @Test
    void reportsAsJsonLines() {
        Run run = Run.with("Hà Nội\nỞ Ðà&quot;\n", "normalize", "--report");
        assertThat(run.code()).isEqualTo(Main.DONE);
        assertThat(run.out())
                .isEqualTo("{\"path\":\"-\",\"line\":2,\"column\":3,\"start\":9,\"end\":10,\"step\":\"d-stroke\","
                        + "\"before\":\"Ð\",\"after\":\"Đ\"}\n"
                        + "{\"path\":\"-\",\"line\":2,\"column\":5,\"start\":11,\"end\":17,\"step\":\"entities\","
                        + "\"before\":\"&quot;\",\"after\":\"\\\"\"}\n");
        assertThat(Run.with("Hà Nội", "normalize", "--report").out()).isEmpty();
    }

    @Test
    void countsPlacesAcrossPieces() {
        String lines = "Hà Nội, một dòng.\n".repeat(20_000);
        assertThat(Run.with(lines + "Ðà", "normalize", "--check").out()).startsWith("-:20001:1: d-stroke");
        String words = "Hà Nội ".repeat(50_000);
        assertThat(Run.with(words + "Ðà", "normalize", "--check").out()).startsWith("-:1:350001: d-stroke");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String text = "Thời tiết ở Hà Nội và Đà Nẵng hôm nay rất đẹp, người dân đổ ra đường đi chơi từ sáng sớm.\n";
        byte[] viscii = text.getBytes(Charset.forName("VISCII"));
        Path file = Run.write(folder.resolve("a.txt"), viscii);
        for (String from : new String[] {"viscii", "auto"}) {
            assertThat(Run.of("normalize", "--from", from, file.toString()).out())
                    .isEqualTo(text);
        }
        assertThat(Run.with(text, "normalize", "--from", "auto").out()).isEqualTo(text);
    }

    /** In VPS the byte 0xCF is nothing; under "auto" a text of good UTF-8 has one bad byte. */
    @Test
    void bytesWithoutAMeaningAreRefusedInEveryEncoding() {
        byte[] vps = {'H', 'o', 'a', '\n', 'L', (byte) 0xDF, 'n'};
        Path file = Run.write(folder.resolve("vps.txt"), vps);
        Run run = Run.of("normalize", "--from", "vps", file.toString());
        assertThat(run.err()).contains("vps.txt: is no x-viet-vps: byte 0xdf at offset 5");
        assertThat(run.code()).isEqualTo(Main.FAILED);
        byte[] mixed = ("Hà Nội có nắng. ".repeat(40) + "\u00ff").getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 1] = 'x';
        Run standard = Run.to(OutputStream.nullOutputStream(), mixed, "normalize", "--from", "auto", "-");
        assertThat(standard.err()).contains("-: is no UTF-8: byte 0xc3 at offset " + (mixed.length - 2));
        assertThat(standard.code()).isEqualTo(Main.FAILED);
    }

    @Test
    void saysHowATextWasTyped() {
        Run bare = Run.with("cong an tinh Thanh Hoa\n", "normalize", "--check");
        assertThat(bare.err()).contains("-: looks typed without diacritics; sukien restore puts them back (0.");
        assertThat(bare.code()).isEqualTo(Main.DONE);
        assertThat(bare.out()).isEmpty();
        assertThat(Run.with("Tieesng Vieejt laf ngoon nguwx giauf", "normalize", "--report")
                        .err())
                .contains("-: looks typed in the keys of Telex (0.");
        assertThat(Run.with("Sáng nay, ch? n?i h?p s?m h?n m?i ngày", "normalize", "--check")
                        .err())
                .contains("question marks");
        assertThat(Run.with("Công an tỉnh Thanh Hóa", "normalize", "--check").err())
                .isEmpty();
        assertThat(Run.with("cong an tinh Thanh Hoa", "normalize").err()).isEmpty();
    }

    @Test
    @Timeout(20)
    void checksLinesThatAreWrongEverywhere() {
        String wrong = "Ð".concat("à ").repeat(200_000);
        assertThat(Run.with(wrong, "normalize", "--check").code()).isEqualTo(Main.SKIPPED);
    }

    @Test
    void namesWhatItCannotRead() {
        byte[] wrong = "Một\nhai \u00ff\n".getBytes(StandardCharsets.ISO_8859_1);
        Path bad = Run.write(folder.resolve("a.txt"), wrong);
        Path good = Run.write(folder.resolve("b.txt"), "Ðà");
        Run run = Run.of("normalize", bad.toString(), good.toString());
        assertThat(run.code()).isEqualTo(Main.SKIPPED);
        assertThat(run.err()).contains("a.txt: is no UTF-8");
        assertThat(run.out()).endsWith("Đà");
        assertThat(Run.of("normalize", folder.resolve("c.txt").toString()).code())
                .isEqualTo(Main.FAILED);
        Run failed = Run.full("Hà", "normalize");
        assertThat(failed.code()).isEqualTo(Main.FAILED);
        assertThat(failed.err()).contains("No space left on device");
    }

    /** Eighty megabytes through a process of sixteen, as lines and as one line. */
    @Test
    @Timeout(180)
    void streamsInConstantMemory() throws IOException, InterruptedException {
        for (String unit : new String[] {"Ðà Na\u0306\u0303ng&nbsp;đẹp.\n", "Ðà Na\u0306\u0303ng&nbsp;đẹp. "}) {
            Path out = folder.resolve("out");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx16m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.sukien.cli.Main",
                            "normalize")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(out.toFile())
                    .start();
            byte[] block = unit.repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
            try (OutputStream in = process.getOutputStream()) {
                for (long sent = 0; sent < 40_000_000; sent += block.length) {
                    in.write(block);
                }
            }
            assertThat(process.waitFor()).isEqualTo(Main.DONE);
            assertThat(out).isEmptyFile();
        }
    }
}
