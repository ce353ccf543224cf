package org.sukien.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sukien.text.Span;

/** Reads spec files; a malformed one fails with file and line. */
final class SpecReader {
    private final Path file;
    private final List<SpecBlock> blocks = new ArrayList<>();

    private SpecReader(Path file) {
        this.file = file;
    }

    static List<SpecBlock> read(Path file) {
        try {
            return new SpecReader(file).blocks(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SpecBlock> blocks(List<String> lines) {
        int header = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean begins = i < lines.size() && lines.get(i).startsWith("## ");
            if ((begins || i == lines.size()) && header >= 0) {
                blocks.add(block(
                        header,
                        lines.get(header),
                        String.join("\n", lines.subList(header + 1, i)).strip()));
            }
            header = begins ? i : header;
        }
        return blocks;
    }

    private SpecBlock block(int line, String header, String drawn) {
        String at = file + ":" + (line + 1);
        Map<String, String> flags = new TreeMap<>();
        StringBuilder name = new StringBuilder();
        for (String part : header.substring(3).strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                flags.put(part.substring(0, equals), part.substring(equals + 1));
            } else {
                name.append(name.length() == 0 ? "" : " ").append(part);
            }
        }
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException(at + ": a block without text");
        }
        StringBuilder text = new StringBuilder();
        List<SpecBlock.Expected> expected = new ArrayList<>();
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            if (c == '\\' && i + 1 < drawn.length()) {
                text.append(drawn.charAt(++i));
            } else if (c == '[') {
                int close = drawn.indexOf(']', i);
                if (close < 0) {
                    throw new IllegalArgumentException(at + ": \"[\" without \"]\"");
                }
                String inner = drawn.substring(i + 1, close);
                int bar = inner.indexOf('|');
                int start = text.length();
                text.append(bar < 0 ? inner : inner.substring(0, bar));
                expected.add(new SpecBlock.Expected(
                        new Span(start, text.length()),
                        bar < 0 ? "" : inner.substring(bar + 1).strip()));
                i = close;
            } else {
                text.append(c);
            }
        }
        return new SpecBlock(at, name.toString(), flags, text.toString(), expected);
    }
}
