package org.sukien.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sukien.corpus.search.Hit;
import org.sukien.corpus.search.Passage;
import org.sukien.corpus.search.SearchResult;
import org.sukien.text.Span;

/** Shows hits for people: headline, where it is from, the best passages. What was found is in colour, else in brackets. */
final class HitList {
    // around what is to be coloured until lines are broken; two signs that take no column and that nobody writes
    private static final char BEGIN = '\u206a';
    private static final char END = '\u206b';

    private final Console console;
    private final Writer out;

    HitList(Console console, Writer out) {
        this.console = console;
        this.out = out;
    }

    void write(SearchResult result) throws IOException {
        long first = (long) (result.page() - 1) * result.size() + 1;
        String which = result.hits().isEmpty()
                ? ""
                : ", " + first + " to " + (first + result.hits().size() - 1);
        out.write(Results.many(result.total(), "article") + which + "\n");
        long number = first;
        for (Hit hit : result.hits()) {
            write(number++, hit);
        }
        for (SearchResult.Facet facet : result.facets()) {
            write(facet);
        }
    }

    private void write(long number, Hit hit) throws IOException {
        boolean colour = console.terminal();
        String title = TextColumns.clean(hit.title().orElse(hit.id()));
        out.write("\n" + number + ". " + Style.TITLE.on(title, colour) + "\n");
        String about = Stream.of(
                        Optional.of(hit.id()),
                        hit.outlet(),
                        hit.published(),
                        hit.source(),
                        hit.copy().code().map(code -> code.equals("exact") ? "a copy" : "nearly a copy"))
                .flatMap(Optional::stream)
                .map(TextColumns::clean)
                .distinct()
                .collect(Collectors.joining("  "));
        out.write("   " + Style.FAINT.on(about, colour) + "\n");
        for (Passage passage : hit.passages()) {
            write(passage);
        }
    }

    private void write(Passage passage) throws IOException {
        StringBuilder text = new StringBuilder(passage.cutBefore() ? "… " : "");
        int at = passage.span().start();
        for (Span span : passage.highlights()) {
            text.append(slice(passage, at, span.start()));
            String found = slice(passage, span.start(), span.end());
            text.append(console.terminal() ? BEGIN + found + END : "[" + found + "]");
            at = span.end();
        }
        text.append(slice(passage, at, passage.span().end())).append(passage.cutAfter() ? " …" : "");
        boolean lit = false;
        for (String line : TextColumns.wrap(text.toString(), Math.max(30, console.columns() - 3))) {
            out.write("   ");
            lit = write(line, lit);
            out.write("\n");
        }
    }

    /** Colours a line; what was found may go on from the line before, and on the next one. */
    private boolean write(String line, boolean before) throws IOException {
        boolean lit = before;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == BEGIN || line.charAt(i) == END) {
                out.write(Style.MAIN.on(line.substring(from, i), lit));
                lit = i == line.length() ? lit : line.charAt(i) == BEGIN;
                from = i + 1;
            }
        }
        return lit;
    }

    /** A part of a passage on one line, its outer blanks kept. */
    private static String slice(Passage passage, int from, int to) {
        String part = passage.text()
                .substring(from - passage.span().start(), to - passage.span().start());
        String clean = TextColumns.clean(part.replace(BEGIN, ' ').replace(END, ' '));
        boolean before = !part.isEmpty() && Character.isWhitespace(part.charAt(0)) && !clean.isEmpty();
        boolean after = !part.isEmpty() && Character.isWhitespace(part.charAt(part.length() - 1));
        return (before ? " " : "") + clean + (after ? " " : "");
    }

    private void write(SearchResult.Facet facet) throws IOException {
        boolean colour = console.terminal();
        String more = facet.distinct() > facet.values().size()
                ? ", the first " + facet.values().size() + " of "
                : ", ";
        out.write("\n" + Style.LABEL.on(facet.field(), colour) + more + Results.many(facet.distinct(), "value") + "\n");
        List<String> names = facet.values().stream()
                .map(count -> TextColumns.clean(count.value()))
                .toList();
        int room = Math.max(20, console.columns() - 12);
        int width = names.stream()
                .mapToInt(TextColumns::width)
                .filter(columns -> columns <= room)
                .max()
                .orElse(0);
        for (int i = 0; i < names.size(); i++) {
            out.write("   " + TextColumns.pad(names.get(i), width) + "  "
                    + String.format(Locale.ROOT, "%6d", facet.values().get(i).articles()) + "\n");
        }
    }
}
