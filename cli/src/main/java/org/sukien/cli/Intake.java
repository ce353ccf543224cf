package org.sukien.cli;

import org.sukien.article.Article;

/** Takes what is read from files: articles, and what could not be read. */
interface Intake {
    /**
     * One article.
     *
     * @throws OutputFailure if its record can't be written
     */
    void take(Article article);

    /**
     * A file, or a line of one, that is no article.
     *
     * @param where path, or {@code path:line}
     * @param reason what is wrong with it
     */
    void skip(String where, String reason);
}
