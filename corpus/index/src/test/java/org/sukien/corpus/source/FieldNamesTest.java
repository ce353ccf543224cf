package org.sukien.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void whatIsNotNamedKeepsItsName() {
        assertThat(FieldNames.parse("text=body"))
                .isEqualTo(new FieldNames("body", "id", Optional.of("published"), Optional.empty()));
        assertThat(FieldNames.parse(" id = url , title = headline,published="))
                .isEqualTo(new FieldNames("text", "url", Optional.empty(), Optional.of("headline")));
    }

    @Test
    void twoPartsMayChangeNames() {
        assertThat(FieldNames.parse("text=t,id=text").id()).isEqualTo("text");
    }

    @Test
    void namesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> FieldNames.parse("body"))
                .hasMessageStartingWith("\"body\" is not of the form text=NAME");
        assertThatThrownBy(() -> FieldNames.parse("body=text"))
                .hasMessage("\"body\" is none of text, id, published, title");
        assertThatThrownBy(() -> FieldNames.parse("text=")).hasMessage("text and id need a name");
        assertThatThrownBy(() -> FieldNames.parse("text=a,id=a")).hasMessage("the field \"a\" cannot be two things");
    }
}
