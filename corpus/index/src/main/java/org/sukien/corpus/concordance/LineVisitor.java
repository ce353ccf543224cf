package org.sukien.corpus.concordance;

import java.io.IOException;

/** Is shown the lines of a concordance, in their order, by one thread. */
@FunctionalInterface
public interface LineVisitor {
    /**
     * Looks at a line.
     *
     * @return whether to go on
     */
    boolean visit(ConcordanceLine line) throws IOException;
}
