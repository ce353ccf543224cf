package org.sukien.corpus.search;

import java.io.IOException;

/** Is shown articles one after the other, by one thread. */
@FunctionalInterface
public interface ArticleVisitor {
    /**
     * Looks at an article.
     *
     * @param article good until this method returns
     * @return whether to go on
     */
    boolean visit(IndexedArticle article) throws IOException;
}
