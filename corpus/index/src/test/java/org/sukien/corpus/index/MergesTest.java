package org.sukien.corpus.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MergesTest {
    @Test
    void tellsTheFirstThatWentWrong() {
        Merges merges = new Merges();
        assertThatCode(merges::check).doesNotThrowAnyException();
        merges.handleMergeException(new IOException("No space left on device"));
        merges.handleMergeException(new IOException("another"));
        assertThatThrownBy(merges::check).isInstanceOf(IOException.class).hasMessage("No space left on device");
    }

    @Test
    void tellsOfTheDiskAndNotThatTheWriterIsClosed() {
        Merges merges = new Merges();
        IOException disk = new IOException("No space left on device");
        merges.handleMergeException(new IllegalStateException("this writer hit an unrecoverable error", disk));
        assertThatThrownBy(merges::check).isSameAs(disk);
    }

    @Test
    void keepsWhatIsNoMatterOfFiles() {
        Merges merges = new Merges();
        merges.handleMergeException(new IllegalStateException("broken"));
        assertThatThrownBy(merges::check).hasRootCauseMessage("broken").hasMessageContaining("IllegalStateException");
    }
}
