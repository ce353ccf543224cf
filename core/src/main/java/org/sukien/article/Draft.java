package org.sukien.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sukien.text.Span;

/** A plain text's reading while it is made; lives inside one call of {@link PlainTextReader#read}. */
final class Draft {
    final Lines lines;
    private final BlockRole[] roles;
    private Optional<Span> title = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<PublicationDate> published = Optional.empty();
    private Block before;
    private int beforeLine = -1;
    private Block after;
    private int afterLine = -1;

    Draft(Lines lines) {
        this.lines = lines;
        this.roles = new BlockRole[lines.count()];
    }

    BlockRole role(int line) {
        return roles[line];
    }

    boolean isOpen(int line) {
        return roles[line] == null;
    }

    void set(int line, BlockRole role) {
        roles[line] = role;
        if (role == BlockRole.TITLE) {
            title = Optional.of(new Span(lines.start(line), lines.end(line)));
        }
    }

    /** What an earlier place said stays. */
    void published(Optional<PublicationDate> date) {
        published = published.isPresent() ? published : date;
    }

    void outlet(Optional<String> name) {
        outlet = outlet.isPresent() ? outlet : name;
    }

    void credit(Credit credit) {
        author = author.isPresent() ? author : credit.author();
        outlet(credit.outlet());
    }

    boolean hasTitle() {
        return title.isPresent();
    }

    String titleText() {
        return title.map(span -> lines.text().substring(span.start(), span.end()))
                .orElse("");
    }

    boolean hasAuthor() {
        return author.isPresent();
    }

    boolean hasOutlet() {
        return outlet.isPresent();
    }

    /** Makes a block of a line's beginning; the rest stays the line. */
    void splitHead(int line, int end, BlockRole role) {
        before = new Block(new Span(lines.start(line), end), role);
        beforeLine = line;
        lines.cutHead(line, end);
    }

    /** Makes a block of a line's end; what comes before stays the line. */
    void splitTail(int line, int start, BlockRole role) {
        after = new Block(new Span(start, lines.end(line)), role);
        afterLine = line;
        lines.cutTail(line, start);
    }

    /** Whether a line's end was made a block of its own. */
    boolean isCut(int line) {
        return line == afterLine;
    }

    Reading reading() {
        return new Reading(lines.text(), false, title, author, outlet, published, blocks());
    }

    /** The reading of a page's text: a by-line below the text wins over the page's data, otherwise the data wins. */
    Reading pageReading(PageFacts facts) {
        return new Reading(
                lines.text(),
                true,
                title,
                author.or(facts::author),
                facts.outlet().or(() -> outlet),
                facts.published().or(() -> published),
                blocks());
    }

    private List<Block> blocks() {
        int lead = lead();
        List<Block> blocks = new ArrayList<>(lines.count() + 2);
        for (int i = 0; i < lines.count(); i++) {
            if (i == beforeLine) {
                blocks.add(before);
            }
            BlockRole role = roles[i] != null ? roles[i] : i == lead ? BlockRole.LEAD : BlockRole.BODY;
            blocks.add(new Block(new Span(lines.start(i), lines.end(i)), role));
            if (i == afterLine) {
                blocks.add(after);
            }
        }
        return blocks;
    }

    /** The first paragraph, if another one follows. */
    private int lead() {
        int first = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && first >= 0) {
                return first;
            }
            first = roles[i] == null ? i : first;
        }
        return -1;
    }
}
