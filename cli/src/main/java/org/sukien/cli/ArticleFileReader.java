package org.sukien.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sukien.article.Article;
import org.sukien.article.ArticleReader;
import org.sukien.article.HtmlReader;
import org.sukien.article.PublicationDate;
import org.sukien.article.UnreadableArticleException;

/**
 * Reads the articles of files: a text or a page holds one, JSON Lines any number, read row by row. What is wrong with a
 * file or a row is told to the {@link Intake}, and the rest is read all the same. Not thread-safe.
 */
final class ArticleFileReader {
    /** As many bytes are looked at to find out what a nameless stream holds. */
    private static final int FIRST = 4096;

    private final InputStream standardInput;
    private final Optional<PublicationDate> published;
    private final Intake intake;
    private final RowReader rows = new RowReader();

    /** @param published when the articles came out that don't say so by themselves */
    ArticleFileReader(InputStream standardInput, Optional<PublicationDate> published, Intake intake) {
        this.standardInput = standardInput;
        this.published = published;
        this.intake = intake;
    }

    void read(InputFile file) {
        try (InputStream in = file.open(standardInput)) {
            switch (file.kind()) {
                case TEXT -> text(file, in);
                case PAGE -> page(file, in);
                case ROWS -> rows(file, in);
                case UNKNOWN -> sniffed(file, in);
            }
        } catch (UnreadableArticleException e) {
            intake.skip(file.name(), e.reason());
        } catch (IOException e) {
            intake.skip(file.name(), Reasons.of(e));
        } catch (OutOfMemoryError e) {
            intake.skip(file.name(), Reasons.TOO_LARGE);
        }
    }

    private void sniffed(InputFile file, InputStream raw) throws IOException, UnreadableArticleException {
        BufferedInputStream in = new BufferedInputStream(raw, 2 * FIRST);
        in.mark(FIRST);
        String first = new String(in.readNBytes(FIRST), StandardCharsets.UTF_8).replace("\uFEFF", "");
        in.reset();
        if (first.stripLeading().startsWith("{")) {
            rows(file, in);
        } else if (ArticleReader.isHtml(first)) {
            page(file, in);
        } else {
            text(file, in);
        }
    }

    private void text(InputFile file, InputStream in) throws IOException, UnreadableArticleException {
        only(file, Article.of(ArticleReader.decode(in.readAllBytes(), file.name())));
    }

    private void page(InputFile file, InputStream in) throws IOException, UnreadableArticleException {
        only(file, HtmlReader.read(ArticleReader.decodePage(in.readAllBytes(), Optional.empty(), file.name())));
    }

    private void only(InputFile file, Article read) {
        Article article = read.withSource(file.name());
        if (file.id().isPresent()) {
            article = article.withId(file.id().get());
        }
        intake.take(published.isPresent() ? article.withPublished(published.get()) : article);
    }

    private void rows(InputFile file, InputStream in) throws IOException {
        try (ByteLines lines = new ByteLines(in)) {
            int number = 0;
            int articles = 0;
            while (lines.next()) {
                number++;
                try {
                    String line = StrictUtf8.decode(lines.bytes(), lines.length());
                    if (!line.isBlank()) {
                        articles++;
                        intake.take(row(file, rows.read(line, published), articles));
                    }
                } catch (CharacterCodingException | IllegalArgumentException e) {
                    intake.skip(file.name() + ":" + number, e.getMessage());
                }
            }
            if (articles == 0) {
                throw new IOException("is empty");
            }
        }
    }

    private static Article row(InputFile file, Article article, int number) {
        Article named = article.withSource(file.name() + "#" + number);
        return named.id().isPresent() || file.id().isEmpty()
                ? named
                : named.withId(file.id().get() + "#" + number);
    }
}
