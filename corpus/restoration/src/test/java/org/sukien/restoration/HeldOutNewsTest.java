package org.sukien.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sukien.restore.DiacriticRestorer;

/**
 * How well the shipped model does on the held-out tenth of the articles in the folder that {@code -Dsukien.news} names;
 * without it the test skips itself. {@link HeldOut} says how tokens are counted.
 *
 * <pre>mvn -pl core,corpus/restoration test -Dtest=HeldOutNewsTest -Dsurefire.failIfNoSpecifiedTests=false -Dsukien.news=FOLDER</pre>
 */
@EnabledIfSystemProperty(named = "sukien.news", matches = ".+")
class HeldOutNewsTest {
    private static final double BAR = 0.965;

    @Test
    void putsBackMostOfWhatWasStripped() throws IOException {
        HeldOut heldOut = new HeldOut(Path.of(System.getProperty("sukien.news")));
        heldOut.measure(DiacriticRestorer.standard());
        System.out.printf(
                Locale.ROOT,
                "%d held-out articles: %d tokens, %.3f %% right; %d ambiguous ones, %.3f %% right%n",
                heldOut.articles().size(),
                heldOut.tokens,
                100.0 * heldOut.right / heldOut.tokens,
                heldOut.ambiguous,
                100.0 * heldOut.ambiguousRight / heldOut.ambiguous);
        assertThat((double) heldOut.right / heldOut.tokens).isGreaterThanOrEqualTo(BAR);
    }
}
