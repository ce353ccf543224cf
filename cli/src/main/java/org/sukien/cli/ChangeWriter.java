package org.sukien.cli;

import java.io.IOException;
import java.io.Writer;
import org.sukien.text.Change;

/** Writes what a normaliser changed, a line a change. */
interface ChangeWriter {
    /**
     * One change.
     *
     * @param path the file
     * @param line its line, from 1
     * @param start offset in the file, in UTF-16 code units
     * @param lineStart the line's offset
     */
    void write(String path, long line, long start, long lineStart, Change change) throws IOException;

    /** For people and editors: {@code tin.txt:3:12: d-stroke: "Ð" becomes "Đ"}, with what is invisible as {@code \u00a0}. */
    static ChangeWriter lines(Writer out) {
        return (path, line, start, lineStart, change) -> out.append(path)
                .append(':' + Long.toString(line) + ':' + (start - lineStart + 1) + ": ")
                .append(change.step().code())
                .append(": \"" + visible(change.before()) + "\" becomes \"" + visible(change.after()) + "\"\n");
    }

    /** One JSON object a line. */
    static ChangeWriter json(Writer out) throws IOException {
        JsonLines lines = new JsonLines(out);
        return (path, line, start, lineStart, change) -> {
            lines.write(json -> {
                json.writeStringField("path", path);
                json.writeNumberField("line", line);
                json.writeNumberField("column", start - lineStart + 1);
                json.writeNumberField("start", start);
                json.writeNumberField("end", start + change.span().length());
                json.writeStringField("step", change.step().code());
                json.writeStringField("before", change.before());
                json.writeStringField("after", change.after());
            });
            lines.flush(); // into the buffer of all output
        };
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || isVisible(c)) {
                visible.append(c);
            } else {
                visible.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return visible.toString();
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }
}
