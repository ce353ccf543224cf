package org.sukien.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command writes: the file or folder of {@code -o}, or standard output.
 *
 * @param path the file or folder; empty for standard output
 * @param standard standard output
 */
record Output(Optional<Path> path, OutputStream standard) {
    private static final String OPTION = "--output";

    /** Adds {@code -o}. */
    static void describe(CommandSpec spec) {
        spec.addOption(CommandLine.Model.OptionSpec.builder("-o", OPTION)
                .paramLabel("PATH")
                .type(String.class)
                .description(
                        "Writes there and not to standard output: to a file, for brat and csv to a folder, which must be"
                                + " named.")
                .build());
    }

    /**
     * The output that the words of the command line ask for.
     *
     * @throws ParameterException if a folder is needed and none is named, or what is named is no path or is read
     */
    static Output of(CommandLine line, Format format, ArticleInput input, Console console) {
        Output output = of(line, FormatName.name(format), format.isFolder(), console);
        if (output.path.isPresent() && input.reads(output.path.get())) {
            throw new ParameterException(line, "-o: " + output.name() + " is one of the files to be read");
        }
        return output;
    }

    /**
     * The output of a command that reads no files.
     *
     * @param format what {@code --format} calls it
     * @param folder whether it is a folder of several files
     * @throws ParameterException if a folder is needed and none is named, or what is named is no path
     */
    static Output of(CommandLine line, String format, boolean folder, Console console) {
        String word = line.getParseResult().matchedOptionValue(OPTION, null);
        if (word == null) {
            if (folder) {
                throw new ParameterException(line, "--format " + format + " writes a folder of files: name it with -o");
            }
            return new Output(Optional.empty(), console.out());
        }
        try {
            return new Output(Optional.of(Path.of(word)), console.out());
        } catch (InvalidPathException e) {
            throw new ParameterException(line, "-o: " + word + " is no path: " + e.getReason(), e);
        }
    }

    boolean isFile() {
        return path.isPresent();
    }

    /** What messages call it. */
    String name() {
        return path.map(Path::toString).orElse("standard output");
    }

    /** The stream to write to; a file is begun anew. */
    OutputStream stream() throws IOException {
        if (path.isEmpty()) {
            return standard;
        }
        if (Files.isDirectory(path.get())) {
            throw new IOException("is a folder");
        }
        return Files.newOutputStream(path.get());
    }

    /** The folder to write to. */
    Path folder() throws IOException {
        Path folder = path.orElseThrow();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("is no folder");
        }
        return folder;
    }
}
