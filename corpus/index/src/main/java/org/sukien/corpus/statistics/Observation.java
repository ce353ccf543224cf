package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One of what is counted, an article, a mention, an event or a figure, asked for its values. */
interface Observation {
    /** Its values in a dimension; empty where none is known. A value may come several times. */
    List<String> values(Dimension dimension) throws IOException;

    /** By what the same one is known in other articles, where it is. */
    default Optional<String> identity() {
        return Optional.empty();
    }

    /** As how many it counts. */
    default int times() {
        return 1;
    }
}
