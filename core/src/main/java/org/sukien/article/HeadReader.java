package org.sukien.article;

import java.util.Optional;

/**
 * Reads a text's first lines: header dates, counters, the headline, an early by-line, and the agency tag that opens the
 * lead. A headline is a line of its own, of no more than 180 characters, without a full stop, before running text; a text
 * that begins with an agency tag has none.
 */
final class HeadReader {
    private static final int MOST_LINES = 6;
    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_NAME = 40;
    private static final int PARAGRAPH = 80;
    private static final int TAG_REACH = 260;
    private static final int LONGEST_TAG = 40;

    private final Draft draft;
    private final Lines lines;
    private final String text;

    private HeadReader(Draft draft) {
        this.draft = draft;
        this.lines = draft.lines;
        this.text = lines.text();
    }

    /** Reads the head and returns the first line of the body, or the number of lines where there is none. */
    static int read(Draft draft) {
        return new HeadReader(draft).read();
    }

    /** Takes the outlet from the agency tag that opens a line. */
    static void readTag(Draft draft, int line) {
        draft.outlet(new HeadReader(draft).tag(line));
    }

    private int read() {
        int line = 0;
        while (line < Math.min(MOST_LINES, lines.count()) && isHead(line)) {
            line++;
        }
        if (line < lines.count()) {
            draft.outlet(tag(line));
        }
        return line;
    }

    private boolean isHead(int line) {
        int start = lines.start(line);
        int mark = Dateline.markEnd(text, start, lines.end(line));
        if (mark > start && mark < lines.end(line)) {
            draft.published(Dateline.marked(text, start, mark));
            draft.splitHead(line, mark, BlockRole.DATELINE);
            return false;
        }
        Optional<PublicationDate> date =
                mark > start ? Dateline.marked(text, start, mark) : Dateline.read(text, start, lines.end(line));
        if (date.isPresent()) {
            draft.published(date);
            draft.set(line, BlockRole.DATELINE);
            return true;
        }
        if (Boilerplate.of(lines, line) != Boilerplate.NONE) {
            draft.set(line, BlockRole.BOILERPLATE);
            return true;
        }
        if (!draft.hasTitle() && isTitle(line)) {
            draft.set(line, BlockRole.TITLE);
            return true;
        }
        return isByline(line);
    }

    private boolean isTitle(int line) {
        boolean address = text.startsWith("http", lines.start(line));
        if (address
                || lines.length(line) > LONGEST_TITLE
                || endsSentence(line)
                || tag(line).isPresent()) {
            return false;
        }
        for (int next = line + 1; next < Math.min(line + MOST_LINES, lines.count()); next++) {
            char last = lines.last(next);
            if (lines.length(next) >= PARAGRAPH || ".!?…”\"".indexOf(last) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A headline may ask or call out or trail off, but it has no full stop. */
    private boolean endsSentence(int line) {
        boolean trailsOff = text.startsWith("...", Math.max(lines.end(line) - 3, 0));
        return ".;:,".indexOf(lines.last(line)) >= 0 && !trailsOff;
    }

    /** After the headline: "Tác giả: Hà Vy", or "Hà Vy" beside a header date. */
    private boolean isByline(int line) {
        if (line == 0 || lines.length(line) > LONGEST_NAME) {
            return false;
        }
        String words = lines.line(line);
        boolean byDate = draft.role(line - 1) == BlockRole.DATELINE
                || (line + 1 < lines.count()
                        && Dateline.read(text, lines.start(line + 1), lines.end(line + 1))
                                .isPresent());
        Optional<Credit> credit =
                byDate || CreditReader.isLabelled(words) ? CreditReader.read(words) : Optional.empty();
        if (credit.isPresent()) {
            draft.credit(credit.get());
            draft.set(line, credit.get().role());
        }
        return credit.isPresent();
    }

    /** "(Dân trí) - …", "TPO - …", and "headline (NLĐ) - …" where the headline has no line of its own. */
    private Optional<String> tag(int line) {
        int start = lines.start(line);
        int limit = Math.min(lines.end(line), start + TAG_REACH);
        for (int open = text.indexOf('(', start); open >= 0 && open < limit; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0 || close - open > LONGEST_TAG) {
                continue;
            }
            Optional<String> outlet = Outlets.exactly(text.substring(open + 1, close));
            if (outlet.isPresent() && (open == start || isDash(close + 1, lines.end(line)))) {
                return outlet;
            }
        }
        for (int at = start + 1; at < Math.min(limit, start + LONGEST_TAG / 2); at++) {
            if (isDash(at, limit)) {
                String word = text.substring(start, at).strip();
                return Outlets.isTag(word) ? Optional.of(word) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isDash(int at, int end) {
        int to = Blanks.skip(text, at, end);
        return to < end && "-–—".indexOf(text.charAt(to)) >= 0;
    }
}
