package org.sukien.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sukien.mention.Mention;
import org.sukien.mention.PersonMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.text.Span;

class OverlapResolverTest {
    private static Proposal person(int first, int end, int weight) {
        Mention mention =
                new PersonMention(new Span(first, end), "x", "person.toy", Optional.empty(), Optional.empty());
        return new Proposal(mention, first, end, weight);
    }

    private static Proposal unit(int first, int end, int weight) {
        Mention mention = new UnitMention(new Span(first, end), "x", "unit.toy", UnitKind.OTHER, Optional.empty());
        return new Proposal(mention, first, end, weight);
    }

    private static List<Proposal> resolve(Proposal... proposals) {
        return OverlapResolver.resolve(List.of(proposals), 20);
    }

    @Test
    void keepsAllThatDoNotOverlapInTextOrder() {
        assertThat(resolve(unit(5, 8, 50), person(0, 3, 30))).containsExactly(person(0, 3, 30), unit(5, 8, 50));
    }

    @Test
    void theHeavierStaysThoughItIsShorter() {
        assertThat(resolve(unit(0, 8, 50), person(2, 4, 70))).containsExactly(person(2, 4, 70));
    }

    @Test
    void ofEqualWeightTheLongerStays() {
        assertThat(resolve(person(2, 4, 50), unit(0, 8, 50))).containsExactly(unit(0, 8, 50));
    }

    @Test
    void ofEqualLengthTheTypeDecides() {
        assertThat(resolve(unit(0, 3, 50), person(0, 3, 50))).containsExactly(person(0, 3, 50));
    }

    @Test
    void aRefusedOneLostToTheFirstOfThoseKept() {
        Proposal refused = unit(2, 8, 50);
        List<Proposal> kept = resolve(person(0, 3, 60), refused, person(4, 5, 90), person(7, 9, 70));
        assertThat(kept).hasSize(3);
        assertThat(OverlapResolver.winner(refused, kept)).isEqualTo(person(4, 5, 90));
    }

    @Test
    void theFirstDifferenceDecides() {
        assertThat(OverlapResolver.decisive(person(0, 3, 60), unit(0, 8, 50))).isEqualTo(Criterion.WEIGHT);
        assertThat(OverlapResolver.decisive(unit(0, 8, 50), person(0, 3, 50))).isEqualTo(Criterion.LENGTH);
        assertThat(OverlapResolver.decisive(person(2, 4, 50), unit(0, 2, 50))).isEqualTo(Criterion.TYPE);
        assertThat(OverlapResolver.decisive(unit(0, 3, 50), unit(1, 4, 50))).isEqualTo(Criterion.START);
        assertThat(OverlapResolver.decisive(unit(0, 3, 50), unit(0, 3, 50))).isEqualTo(Criterion.TURN);
    }

    @Test
    void aLoserMakesRoomForOthers() {
        assertThat(resolve(unit(0, 6, 90), unit(4, 9, 70), person(7, 9, 50)))
                .containsExactly(unit(0, 6, 90), person(7, 9, 50));
    }
}
