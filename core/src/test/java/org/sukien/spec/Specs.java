package org.sukien.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;

/** The spec files of each recogniser, and how a block is held against what was found. */
final class Specs {
    private Specs() {}

    static List<SpecBlock> of(MentionType type) {
        URL folder = Specs.class.getResource("/org/sukien/recognize/" + type.code());
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            return files.filter(f -> f.toString().endsWith(".spec"))
                    .sorted()
                    .flatMap(f -> SpecReader.read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What differs between a block and the mentions found in {@code text}, drawn in it; empty if nothing does. */
    static String difference(SpecBlock block, String text, List<Place> expected, List<Mention> found) {
        StringBuilder faults = new StringBuilder();
        int f = 0;
        for (Place e : expected) {
            while (f < found.size() && found.get(f).span().start() < e.start()) {
                faults.append("\n  not drawn: ").append(drawn(found.get(f++)));
            }
            boolean same = f < found.size()
                    && found.get(f).span().start() == e.start()
                    && found.get(f).span().end() == e.end();
            if (same && Described.of(found.get(f)).fits(e.values())) {
                f++;
            } else {
                faults.append("\n  missed: [")
                        .append(text, e.start(), e.end())
                        .append('|')
                        .append(e.values())
                        .append(']');
            }
        }
        while (f < found.size()) {
            faults.append("\n  not drawn: ").append(drawn(found.get(f++)));
        }
        return faults.length() == 0 ? "" : block.at() + " " + block.name() + "\n  in: " + text + faults;
    }

    private static String drawn(Mention mention) {
        return "[" + mention.text() + "|" + Described.of(mention) + "] by " + mention.rule();
    }

    /**
     * Where a mention is expected in a rewritten text.
     *
     * @param start first code unit
     * @param end after the last one
     * @param values as drawn
     */
    record Place(int start, int end, String values) {}
}
