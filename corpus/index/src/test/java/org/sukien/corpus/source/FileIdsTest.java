package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileIdsTest {
    @Test
    void namesRepeatedFilesWithTheirFolders() {
        assertThat(FileIds.of(List.of("x/a/1.txt", "x/b/1.txt", "x/2.txt.gz", "-"))
                        .toString())
                .isEqualTo("[Optional[a/1], Optional[b/1], Optional[2], Optional.empty]");
        assertThat(FileIds.of(List.of("1.txt", "a/1.txt", "b/a/1.txt")).toString())
                .isEqualTo("[Optional[1], Optional[a/1], Optional[b/a/1]]");
        assertThat(FileIds.of(List.of("a/1.txt", "a/1.html", "a/2.tin.txt")).toString())
                .isEqualTo("[Optional[1.txt], Optional[1.html], Optional[2.tin]]");
    }
}
