package org.sukien.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

/** That the profile for another Lucene tests that Lucene. */
class LuceneVersionTest {
    @Test
    void isTheOneThatIsAskedFor() {
        String asked = System.getProperty("lucene.version");
        assumeTrue(asked != null, "-Dlucene.version names none");
        assertThat(Version.LATEST).hasToString(asked);
    }
}
