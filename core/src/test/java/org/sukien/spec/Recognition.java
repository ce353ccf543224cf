package org.sukien.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.sukien.Sukien;
import org.sukien.article.Article;
import org.sukien.explain.Rule;
import org.sukien.mention.DocumentMention;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.record.ArticleRecord;
import org.sukien.text.Span;

/** The one helper of all recogniser tests: it reads a text and checks what must always hold. */
final class Recognition {
    private static final int THREADS = 4;
    private static final Sukien SUKIEN = Sukien.standard();
    private static final Set<String> RULES =
            SUKIEN.rules().stream().map(Rule::id).collect(Collectors.toSet());

    private Recognition() {}

    /** The mentions of one type, after the checks that hold for any text. */
    static List<Mention> of(Article article, MentionType type) {
        return checked(article).mentions().stream()
                .filter(m -> m.type() == type)
                .toList();
    }

    /** The record, after the checks that hold for any text: bounds, slices, order, no overlap, and the same twice. */
    static ArticleRecord checked(Article article) {
        ArticleRecord record = SUKIEN.extract(article);
        String text = article.text();
        Mention last = null;
        for (Mention mention : record.mentions()) {
            Span span = mention.span();
            assertThat(span.end()).as("end of %s", mention).isLessThanOrEqualTo(text.length());
            assertThat(mention.text()).as("slice %s", span).isEqualTo(text.substring(span.start(), span.end()));
            assertThat(mention.text())
                    .as("edges")
                    .isEqualTo(mention.text().strip())
                    .isNotEmpty();
            assertThat(RULES.contains(mention.rule()))
                    .as("a rules.tsv has %s", mention.rule())
                    .isTrue();
            if (last != null) {
                assertThat(span.start())
                        .as("order of %s, %s", last, mention)
                        .isGreaterThanOrEqualTo(last.span().start());
                if (!(last instanceof DocumentMention)) {
                    assertThat(last.span().overlaps(span))
                            .as("overlap of %s, %s", last, mention)
                            .isFalse();
                }
            }
            last = mention;
        }
        assertThat(SUKIEN.extract(article)).as("the same again").isEqualTo(record);
        return record;
    }

    /** Reads the article in four threads at once; all must agree. */
    static void sameFromFourThreads(Article article) throws InterruptedException, ExecutionException {
        ArticleRecord expected = SUKIEN.extract(article);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<ArticleRecord>> readers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                readers.add(() -> SUKIEN.extract(article));
            }
            for (Future<ArticleRecord> answer : pool.invokeAll(readers)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
