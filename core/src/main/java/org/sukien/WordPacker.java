package org.sukien;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sukien.lexicon.PackedWords;

/**
 * Packs all word lists into one resource; run by the build after the classes are compiled, with the file to be written as
 * its argument. A class path without that resource works as well, only starts more slowly.
 */
final class WordPacker {
    private static final String RESOURCE = "words.bin";

    private WordPacker() {}

    /** The packed words of this class path. */
    static Optional<PackedWords> packed() {
        try (InputStream in = WordPacker.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(PackedWords.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words, read afresh from their lists and packed. */
    static byte[] pack() {
        return new Pipeline(Optional.empty(), List.of(), List.of()).packedWords();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Files.write(folder.resolve(RESOURCE), pack());
    }
}
