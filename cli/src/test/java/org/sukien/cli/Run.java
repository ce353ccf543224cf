package org.sukien.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * One run of the command with streams of its own.
 *
 * @param code the exit code
 * @param out standard output, as UTF-8
 * @param err standard error, as UTF-8
 */
record Run(int code, String out, String err) {
    static Run of(String... words) {
        return with("", words);
    }

    /** A run that finds a text on standard input. */
    static Run with(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = to(out, input.getBytes(StandardCharsets.UTF_8), words);
        return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** A run that writes to a given stream; its record's {@code out} is empty. */
    static Run to(OutputStream out, byte[] input, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(new Console(new ByteArrayInputStream(input), out, complaints, false, 80), words);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A run whose output is a full disk. */
    static Run full(String input, String... words) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return to(full, input.getBytes(StandardCharsets.UTF_8), words);
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
