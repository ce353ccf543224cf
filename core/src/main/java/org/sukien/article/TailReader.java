package org.sukien.article;

import java.util.Optional;

/**
 * Reads a text's last lines: the page's own lines, the source line, the by-line. A bare name is a by-line only as a line
 * of its own after a paragraph, or after the last sentence of a text that is run together ("… đã khánh thành. Hà Vy").
 */
final class TailReader {
    private static final int MOST_BOILERPLATE = 40;
    private static final int MOST_CREDITS = 4;
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_PAGE_LINE = 150;
    private static final int PARAGRAPH = 60;

    private final Draft draft;
    private final Lines lines;
    private final int first;

    private TailReader(Draft draft, int first) {
        this.draft = draft;
        this.lines = draft.lines;
        this.first = first;
    }

    /** @param first the first line of the body */
    static void read(Draft draft, int first) {
        TailReader reader = new TailReader(draft, first);
        reader.boilerplate();
        int last = reader.credits();
        if (!draft.hasAuthor() && last >= first) {
            reader.early(last);
        }
        if (!draft.hasAuthor() && last >= first) {
            reader.glued(last);
        }
    }

    /** The first line that is looked at as one of the page's own. */
    static int from(Lines lines, int first) {
        return Math.max(first + 1, lines.count() - MOST_BOILERPLATE);
    }

    private void boilerplate() {
        boolean tail = false;
        for (int line = from(lines, first); line < lines.count(); line++) {
            Boilerplate kind = Boilerplate.of(lines, line);
            tail = (tail || kind == Boilerplate.TAIL) && lines.length(line) <= LONGEST_PAGE_LINE;
            if (tail || kind != Boilerplate.NONE) {
                draft.set(line, BlockRole.BOILERPLATE);
            }
        }
    }

    /** Reads the credits at the end, the last one first, and returns the last line that is prose. */
    private int credits() {
        int line = lastOpen(lines.count() - 1);
        for (int read = 0; read < MOST_CREDITS && line > first; read++) {
            Optional<Credit> credit = creditAt(line);
            if (credit.isEmpty() || (draft.hasAuthor() && credit.get().author().isPresent())) {
                return line;
            }
            accept(line, credit.get());
            line = lastOpen(line - 1);
        }
        return line;
    }

    /** A by-line with the summary printed after it, two blank lines or more below, or a note: "* Tên đã thay đổi". */
    private void early(int last) {
        int line = lastOpen(last - 1);
        if (line > first && (lines.gap(line) >= 2 || lines.text().charAt(lines.start(last)) == '*')) {
            Optional<Credit> credit = creditAt(line);
            if (credit.isPresent()) {
                accept(line, credit.get());
            }
        }
    }

    private void glued(int last) {
        int start = GluedCredit.find(lines.text(), lines.start(last), lines.end(last));
        if (start >= 0) {
            Optional<Credit> credit = CreditReader.read(lines.text().substring(start, lines.end(last)));
            if (credit.isPresent()) {
                draft.credit(credit.get());
                draft.splitTail(last, start, credit.get().role());
            }
        }
    }

    private Optional<Credit> creditAt(int line) {
        if (lines.length(line) > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String words = lines.line(line);
        Optional<Credit> credit = CreditReader.read(words);
        boolean plain = words.indexOf(':') < 0;
        return credit.filter(found -> !plain || (followsParagraph(line) && !isInTitle(words)));
    }

    /** Below an interview stands whom it was with, and the headline names him too. */
    private boolean isInTitle(String words) {
        return first > 0 && words.length() > 3 && draft.titleText().contains(words);
    }

    /** Not so in a table or a list, where names stand one below the other. */
    private boolean followsParagraph(int line) {
        int before = line - 1;
        boolean credit = !draft.isOpen(before) || before < first;
        return credit || lines.length(before) >= PARAGRAPH || ".!?…”\"/)".indexOf(lines.last(before)) >= 0;
    }

    private void accept(int line, Credit credit) {
        draft.credit(credit);
        draft.set(line, credit.role());
    }

    private int lastOpen(int from) {
        int line = from;
        while (line >= first && !draft.isOpen(line)) {
            line--;
        }
        return line;
    }
}
