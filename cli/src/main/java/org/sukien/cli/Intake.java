package org.sukien.cli;

import org.sukien.article.Article;

/** Takes what is read from files: articles, and what could not be read. */
interface Intake extends Complaints {
    /**
     * One article.
     *
     * @throws OutputFailure if its record can't be written
     */
    void take(Article article);
}
