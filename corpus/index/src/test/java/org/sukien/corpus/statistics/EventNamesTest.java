package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sukien.corpus.statistics.TinyIndex.event;
import static org.sukien.corpus.statistics.TinyIndex.unit;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EventNamesTest {
    @Test
    void namesTypesKindsAndRoles() throws IOException {
        EventNames names = EventNames.of(new TinyIndex()
                .article("1")
                .events(event("meeting.conference", "2023-02-27", unit("organizer", "Công an tỉnh Phú Yên")))
                .article("2")
                .events(event("statement", "2023-02-28"))
                .searcher(1));
        assertThat(names.types()).containsExactly("meeting", "statement");
        assertThat(names.kinds()).containsExactly("conference", "meeting", "meeting.conference", "statement");
        assertThat(names.roles()).containsExactly("organizer");
    }

    @Test
    void hasNoneOfAnIndexWithoutEvents() throws IOException {
        EventNames names = EventNames.of(new TinyIndex().article("1").searcher(1));
        assertThat(names.types()).isEmpty();
        assertThat(names.kinds()).isEmpty();
        assertThat(names.roles()).isEmpty();
    }
}
