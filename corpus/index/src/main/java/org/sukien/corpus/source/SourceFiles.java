package org.sukien.corpus.source;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that words of a command line mean: files themselves, and all articles in folders and their subfolders, sorted
 * by path. In folders only files of the wanted kinds count, each also with {@code .gz}; files that are hidden by a leading
 * dot don't. A file that is named twice is read once, and {@code -} is standard input.
 *
 * <pre>{@code
 * SourceFiles found = SourceFiles.find(List.of("tin.txt", "kho/", "missing.txt"));
 * found.files();     // tin.txt, kho/a.jsonl, kho/b/hai.txt.gz
 * found.skipped();   // [missing.txt: no such file or folder]
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class SourceFiles {
    private final List<SourceFile> files;
    private final List<Skipped> skipped;

    private SourceFiles(List<SourceFile> files, List<Skipped> skipped) {
        this.files = List.copyOf(files);
        this.skipped = List.copyOf(skipped);
    }

    /** Finds files of all kinds. */
    public static SourceFiles find(List<String> words) {
        return find(words, SourceKind.known());
    }

    /** @param kinds what counts in folders; a file that is named by itself counts whatever it is */
    public static SourceFiles find(List<String> words, Set<SourceKind> kinds) {
        Search search = new Search(kinds);
        words.forEach(search::add);
        List<String> found = List.copyOf(search.names);
        List<Optional<String>> ids = FileIds.of(found);
        List<SourceFile> files = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            String name = found.get(i);
            files.add(
                    name.equals("-")
                            ? SourceFile.STANDARD_INPUT
                            : new SourceFile(Optional.of(Path.of(name)), name, ids.get(i)));
        }
        return new SourceFiles(files, search.skipped);
    }

    /** What there is to be read, in the order given. */
    public List<SourceFile> files() {
        return files;
    }

    /** What could not be found or looked into. */
    public List<Skipped> skipped() {
        return skipped;
    }

    /** The search for files while it lasts. */
    private static final class Search {
        private final Set<SourceKind> kinds;
        private final Set<String> names = new LinkedHashSet<>();
        private final List<Skipped> skipped = new ArrayList<>();

        private Search(Set<SourceKind> kinds) {
            this.kinds = kinds;
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
                skip(word, "is no path: " + e.getReason());
                return;
            }
            if (!Files.exists(path)) {
                skip(word, "no such file or folder");
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
                skip(name(folder), Reasons.of(e));
                return;
            }
            if (found.isEmpty() && !walk.failed) {
                skip(name(folder), "holds no " + endings() + " file");
            }
            found.sort(Comparator.naturalOrder());
            names.addAll(found);
        }

        private void skip(String where, String reason) {
            skipped.add(new Skipped(where, reason));
        }

        /** The endings that count: {@code .txt, .html, .htm or .jsonl}. */
        private String endings() {
            List<String> all = Arrays.stream(SourceKind.values())
                    .filter(kinds::contains)
                    .flatMap(kind -> kind.endings().stream())
                    .toList();
            int last = all.size() - 1;
            return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
        }

        private static String name(Path path) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
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
                if (kinds.contains(SourceKind.of(last)) && !last.startsWith(".") && !attributes.isDirectory()) {
                    found.add(name(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                if (!(reason instanceof FileSystemLoopException)) {
                    failed = true;
                    skip(name(file), Reasons.of(reason));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException reason) {
                if (reason != null) {
                    failed = true;
                    skip(name(directory), Reasons.of(reason));
                }
                return FileVisitResult.CONTINUE;
            }
        }
    }
}
