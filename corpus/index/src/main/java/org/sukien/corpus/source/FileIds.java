package org.sukien.corpus.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names articles after their files: the file's name without its ending, with as many of its folders as tell it from the
 * others. {@code a/000.txt} and {@code b/000.txt} are {@code a/000} and {@code b/000}; {@code a/1.txt} beside {@code
 * a/1.html} keep their endings.
 */
final class FileIds {
    private FileIds() {}

    /** The ids of files, in their order; none for standard input. */
    static List<Optional<String>> of(List<String> names) {
        Map<String, Integer> bare = new HashMap<>();
        names.forEach(name -> bare.merge(withoutEnding(name), 1, Integer::sum));
        List<String> paths = new ArrayList<>();
        for (String name : names) {
            String path = withoutEnding(name);
            paths.add(bare.get(path) == 1 ? path : name);
        }
        String[] ids = new String[paths.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            open.add(i);
        }
        for (int folders = 0; !open.isEmpty(); folders++) {
            open = shorten(paths, ids, open, folders);
        }
        List<Optional<String>> found = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            found.add(names.get(i).equals("-") ? Optional.empty() : Optional.of(ids[i]));
        }
        return found;
    }

    /** Gives an id to each open path that is told from the others by so many of its folders; the rest stay open. */
    private static List<Integer> shorten(List<String> paths, String[] ids, List<Integer> open, int folders) {
        Map<String, Integer> seen = new HashMap<>();
        open.forEach(i -> seen.merge(tail(paths.get(i), folders), 1, Integer::sum));
        List<Integer> still = new ArrayList<>();
        for (int i : open) {
            String tail = tail(paths.get(i), folders);
            if (seen.get(tail) == 1 || tail.equals(paths.get(i))) {
                ids[i] = tail;
            } else {
                still.add(i);
            }
        }
        return still;
    }

    private static String tail(String path, int folders) {
        int at = path.length();
        for (int i = 0; i <= folders && at >= 0; i++) {
            at = path.lastIndexOf('/', at - 1);
        }
        return path.substring(at + 1);
    }

    private static String withoutEnding(String name) {
        String plain = SourceKind.withoutEnding(name);
        return plain.isEmpty() || plain.endsWith("/") ? name : plain;
    }
}
