package org.sukien.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sukien.text.Change;
import org.sukien.text.Normalizer;
import org.sukien.text.Typing;

/** Normalises files piece by piece, and writes their text, or each change with its place in the file. */
final class Normalization implements Closeable, TextFeed.Taker {
    private static final int BUFFER = 1 << 16;

    /** What is written. */
    enum Output {
        TEXT,
        CHECK,
        REPORT
    }

    private final Normalizer normalizer;
    private final Console console;
    private final Writer out;
    private final Optional<ChangeWriter> changes;
    private String path = "";
    private long line;
    /** Offsets in the file of the next piece and of the current line. */
    private long offset;

    private long lineStart;
    private boolean changed;

    Normalization(Normalizer normalizer, Console console, Output output) throws IOException {
        this.normalizer = normalizer;
        this.console = console;
        this.out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), BUFFER);
        this.changes = switch (output) {
            case TEXT -> Optional.empty();
            case CHECK -> Optional.of(ChangeWriter.lines(out));
            case REPORT -> Optional.of(ChangeWriter.json(out));
        };
    }

    @Override
    public void begin(String name) {
        path = name;
        line = 1;
        offset = 0;
        lineStart = 0;
    }

    /** Whether a change was written. */
    boolean changed() {
        return changed;
    }

    @Override
    public void take(String piece) {
        try {
            int at = 0;
            if (changes.isPresent()) {
                if (offset == 0) {
                    sayHowTyped(piece);
                }
                at = writeChanges(piece, changes.get());
            } else {
                out.write(normalizer.normalize(piece).view());
            }
            countLines(piece, at, piece.length());
            offset += piece.length();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    private int writeChanges(String piece, ChangeWriter writer) throws IOException {
        List<Change> found = new ArrayList<>();
        normalizer.normalize(piece, List.of(), found);
        changed |= !found.isEmpty();
        int at = 0;
        for (Change change : found) {
            int start = change.span().start();
            countLines(piece, at, start);
            at = start;
            writer.write(path, line, offset + start, lineStart, change);
        }
        return at;
    }

    /** What no step puts right is told, by the beginning of the text, and neither a change nor a failure. */
    private void sayHowTyped(String piece) {
        Typing typing = Typing.of(piece);
        typing.state().ifPresent(state -> {
            String found = switch (state) {
                case MARKED -> "";
                case BARE -> "looks typed without diacritics; sukien restore puts them back";
                case TELEX -> "looks typed in the keys of Telex";
                case LOST -> "looks as if letters had become question marks";
            };
            if (!found.isEmpty()) {
                console.say(path + ": " + found + String.format(Locale.ROOT, " (%.2f)", typing.score(state)));
            }
        });
    }

    private void countLines(String piece, int from, int to) {
        for (int i = from; i < to; i++) {
            if (piece.charAt(i) == '\n') {
                line++;
                lineStart = offset + i + 1;
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
