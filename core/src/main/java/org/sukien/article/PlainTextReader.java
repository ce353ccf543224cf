package org.sukien.article;

import java.util.Optional;

/**
 * Reads plain text in one pass over its lines, with a closer look at the first and the last of them and at short ones
 * between. Work grows with the text's length; no line longer than a few hundred characters is looked into, but for its
 * two ends.
 */
final class PlainTextReader {
    private static final String[] REPORTERS = {"óng viên ", "PV ", "P.V "};
    private static final int MOST_REPORTERS = 20;
    private static final int LONGEST_OUTLET = 60;

    private PlainTextReader() {}

    static Reading read(String text) {
        Draft draft = new Draft(Lines.of(text));
        int first = HeadReader.read(draft);
        if (first < draft.lines.count()) {
            readBody(draft, first);
            if (!draft.hasOutlet()) {
                draft.outlet(reporter(text));
            }
        }
        return draft.reading();
    }

    /** Reads the lines from {@code first} on whose role is still open. */
    static void readBody(Draft draft, int first) {
        TailReader.read(draft, first);
        captions(draft, first);
    }

    private static void captions(Draft draft, int first) {
        Lines lines = draft.lines;
        int tail = TailReader.from(lines, first);
        for (int line = first + 1; line < lines.count(); line++) {
            if (!draft.isOpen(line)) {
                continue;
            }
            boolean unread = line < tail || draft.isCut(line); // of the others those that are open are no boilerplate
            if (unread && Boilerplate.of(lines, line) == Boilerplate.LINE) {
                draft.set(line, BlockRole.BOILERPLATE);
            } else if (CaptionRule.isCaption(lines.text(), lines.start(line), lines.end(line))) {
                draft.set(line, BlockRole.CAPTION);
            }
        }
    }

    /**
     * "Trao đổi với phóng viên VietNamNet, ông …": the paper whose reporter asks is the article's own. Not so in "ông …,
     * phóng viên Báo …, cho rằng", where a comma makes the reporter the one who speaks.
     */
    private static Optional<String> reporter(String text) {
        for (String word : REPORTERS) {
            int looked = 0;
            for (int at = text.indexOf(word);
                    at >= 0 && looked < MOST_REPORTERS;
                    at = text.indexOf(word, at + 1), looked++) {
                int start = word.charAt(0) == 'ó' ? Math.max(at - 2, 0) : at;
                int before = Blanks.skipBack(text, 0, start);
                boolean wordStart = start == 0 || before < start || ".”\"(".indexOf(text.charAt(start - 1)) >= 0;
                boolean apposed = before > 0 && ",-–".indexOf(text.charAt(before - 1)) >= 0;
                if (wordStart && !apposed) {
                    int from = Blanks.skip(text, at + word.length(), text.length());
                    from += text.startsWith("báo ", from) ? 4 : 0;
                    Optional<String> outlet = Outlets.at(text, from, Math.min(text.length(), from + LONGEST_OUTLET));
                    if (outlet.isPresent()) {
                        return outlet;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
