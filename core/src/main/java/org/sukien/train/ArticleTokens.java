package org.sukien.train;

import org.sukien.article.Article;
import org.sukien.lexicon.SyllableTable;
import org.sukien.text.NormalizedText;
import org.sukien.token.Tokenizer;
import org.sukien.token.Tokens;

/** An article's tokens, cut as the extractor cuts them. */
final class ArticleTokens {
    private static final Tokenizer TOKENIZER = new Tokenizer(new SyllableTable());

    private ArticleTokens() {}

    static Tokens of(Article article) {
        int[] blockStarts = article.blocks().stream()
                .mapToInt(block -> block.span().start())
                .toArray();
        return TOKENIZER.tokenize(NormalizedText.of(article.text()), blockStarts);
    }
}
