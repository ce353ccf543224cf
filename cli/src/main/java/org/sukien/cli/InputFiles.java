package org.sukien.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files that the words of a command line mean: files themselves, and all articles in folders and their
 * subfolders, sorted by path. In folders only {@code .txt}, {@code .html}, {@code .htm} and {@code .jsonl} count, each also
 * with {@code .gz}; files that are hidden by a leading dot don't. A file that is named twice is read once.
 */
final class InputFiles {
    private final Complaints complaints;
    private final Set<String> names = new LinkedHashSet<>();

    private InputFiles(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The files, in the order given; what can't be read is told to {@code complaints}. */
    static List<InputFile> find(List<String> words, Complaints complaints) {
        InputFiles files = new InputFiles(complaints);
        words.forEach(files::add);
        List<String> found = List.copyOf(files.names);
        List<Optional<String>> ids = FileIds.of(found);
        List<InputFile> inputs = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            String name = found.get(i);
            inputs.add(
                    name.equals("-")
                            ? InputFile.STANDARD_INPUT
                            : new InputFile(Optional.of(Path.of(name)), name, ids.get(i)));
        }
        return inputs;
    }

    private void add(String word) {
        if (word.equals("-")) {
            names.add(word);
            return;
        }
        Path path;
        try {
            path = Path.of(word);
        } catch (InvalidPathException e) {
            complaints.skip(word, "is no path: " + e.getReason());
            return;
        }
        if (!Files.exists(path)) {
            complaints.skip(word, "no such file or folder");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            names.add(name(path));
        }
    }

    private void addFolder(Path folder) {
        List<String> found = new ArrayList<>();
        Walk walk = new Walk(found);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            complaints.skip(name(folder), Reasons.of(e));
            return;
        }
        if (found.isEmpty() && !walk.failed) {
            complaints.skip(name(folder), "holds no .txt, .html, .htm or .jsonl file");
        }
        found.sort(Comparator.naturalOrder());
        names.addAll(found);
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/').equals(path.toString())
                ? path.toString()
                : path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Gathers the articles of a folder. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<String> found;
        private boolean failed;

        private Walk(List<String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String last = file.getFileName().toString();
            if (InputFile.kindOf(last) != InputFile.Kind.UNKNOWN
                    && !last.startsWith(".")
                    && !attributes.isDirectory()) {
                found.add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            if (!(reason instanceof FileSystemLoopException)) {
                failed = true;
                complaints.skip(name(file), Reasons.of(reason));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException reason) {
            if (reason != null) {
                failed = true;
                complaints.skip(name(directory), Reasons.of(reason));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
