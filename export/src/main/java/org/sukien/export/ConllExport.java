package org.sukien.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.text.NormalizedText;
import org.sukien.text.Span;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/**
 * Writes records as the shared task of CoNLL-2003 had its files: a token a line with its part of speech, its chunk and its
 * name tag, a blank line after each sentence, {@code -DOCSTART-} before each article.
 *
 * <pre>{@code
 * -DOCSTART- -X- -X- O
 *
 * Công _ _ B-ORG
 * an _ _ I-ORG
 * tỉnh _ _ I-ORG
 * Lào _ _ I-ORG
 * Cai _ _ I-ORG
 * họp _ _ O
 * }</pre>
 *
 * <p>Tags are IOB2: {@code B-} begins every mention. People are {@code PER}, units {@code ORG}, places {@code LOC}, as in
 * 2003; ranks, positions, dates, figures and documents, which it would have called nothing or {@code MISC}, are {@code
 * RANK}, {@code POS}, {@code DATE}, {@code FIG}, {@code DOC}. Parts of speech and chunks aren't known and are {@code _}.
 * Of mentions that overlap, as a document and its issuer, the longest stands. A token is a syllable, a number, a code or a
 * mark, written as the article has it; white space and control characters within one, which would end the column, are
 * {@code _}. Ids have no place in this format: articles come in the order in which they were written.
 *
 * <p>UTF-8, line feeds. Nothing is kept between records. Not thread-safe.
 */
public final class ConllExport implements RecordExport {
    private final Writer out;
    private final Tokenizer tokenizer = Tokenizer.plain();

    /** Begins the file. Closing the export closes the stream. */
    public ConllExport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        out.write("-DOCSTART- -X- -X- O\n\n");
        Tokens tokens = tokenizer.tokenize(NormalizedText.of(record.text()));
        List<Mention> mentions = outermost(record.mentions());
        int next = 0;
        int begun = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.span(i, i + 1);
            while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
                next++;
            }
            out.write(column(span.of(record.text())));
            out.write(" _ _ ");
            if (next < mentions.size() && mentions.get(next).span().start() < span.end()) {
                out.write(begun == next ? "I-" : "B-");
                out.write(tag(mentions.get(next).type()));
                begun = next;
            } else {
                out.write('O');
            }
            out.write('\n');
            if (i + 1 == tokens.size() || tokens.sentence(i + 1) != tokens.sentence(i)) {
                out.write('\n');
            }
        }
    }

    private static List<Mention> outermost(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span, Comparator.comparingInt(Span::start))
                .thenComparing(Mention::span, Comparator.comparingInt(Span::end).reversed()));
        List<Mention> kept = new ArrayList<>(sorted.size());
        int end = -1;
        for (Mention mention : sorted) {
            if (mention.span().start() >= end) {
                kept.add(mention);
                end = mention.span().end();
            }
        }
        return kept;
    }

    private static String column(String token) {
        StringBuilder column = new StringBuilder(WellFormed.of(token));
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                column.setCharAt(i, '_');
            }
        }
        return column.toString();
    }

    private static String tag(MentionType type) {
        return switch (type) {
            case PERSON -> "PER";
            case UNIT -> "ORG";
            case PLACE -> "LOC";
            case RANK -> "RANK";
            case POSITION -> "POS";
            case DATE -> "DATE";
            case FIGURE -> "FIG";
            case DOCUMENT -> "DOC";
        };
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
