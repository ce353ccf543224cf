package org.sukien.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The example is worked by hand: 10 of 1,000 inside, 5 of 4,000 outside, 3 and 12 expected. */
class AssociationTest {
    @Test
    void logLikelihoodOfTheExample() {
        // ln 10/3 = 1.2039728043, ln 5/12 = -0.8754687374; 2 (12.039728043 - 4.377343687)
        assertThat(Association.logLikelihood(10, 1000, 5, 4000)).isCloseTo(15.324768712, within(1e-8));
    }

    @Test
    void logLikelihoodOfFourCells() {
        // The other words: 990 where 997 were expected, 3995 where 3988 were.
        double others = 990 * Math.log(990 / 997.0) + 3995 * Math.log(3995 / 3988.0);
        assertThat(Association.logLikelihoodOfTable(10, 1000, 5, 4000))
                .isCloseTo(15.324768712 + 2 * others, within(1e-8));
    }

    @Test
    void asOftenIsNothing() {
        assertThat(Association.logLikelihood(10, 1000, 40, 4000)).isCloseTo(0, within(1e-12));
        assertThat(Association.logLikelihoodOfTable(10, 1000, 40, 4000)).isCloseTo(0, within(1e-9));
        assertThat(Association.logRatio(10, 1000, 40, 4000)).isCloseTo(0, within(1e-12));
        assertThat(Association.difference(10, 1000, 40, 4000)).isCloseTo(0, within(1e-12));
        assertThat(Association.mutualInformation(10, 1000, 40, 4000)).isCloseTo(0, within(1e-12));
    }

    @Test
    void effectsOfTheExample() {
        assertThat(Association.logRatio(10, 1000, 5, 4000)).isCloseTo(3, within(1e-12));
        assertThat(Association.logRatio(5, 4000, 10, 1000)).isCloseTo(-3, within(1e-12));
        assertThat(Association.difference(10, 1000, 5, 4000)).isCloseTo(700, within(1e-9));
        assertThat(Association.mutualInformation(10, 1000, 5, 4000)).isCloseTo(1.7369655942, within(1e-9));
    }

    @Test
    void whatIsNowhereElseHasFiniteRatio() {
        assertThat(Association.logRatio(8, 1000, 0, 1000)).isCloseTo(4, within(1e-12));
        assertThat(Association.difference(8, 1000, 0, 1000)).isInfinite();
        // 2 · 8 ln 2
        assertThat(Association.logLikelihood(8, 1000, 0, 1000)).isCloseTo(11.0903548890, within(1e-9));
    }

    @Test
    void logDiceHasFourteenAtMost() {
        assertThat(Association.logDice(50, 50, 50)).isCloseTo(14, within(1e-12));
        // 2 · 10 / (40 + 120) = 1/8
        assertThat(Association.logDice(10, 40, 120)).isCloseTo(11, within(1e-12));
        assertThat(Association.logDice(0, 40, 120)).isNegative().isInfinite();
    }

    @Test
    void nothingToCompareIsNothing() {
        assertThat(Association.logLikelihood(0, 0, 5, 10)).isZero();
        assertThat(Association.logLikelihood(5, 10, 0, 0)).isZero();
        assertThat(Association.logRatio(5, 10, 0, 0)).isZero();
        assertThat(Association.difference(0, 10, 0, 10)).isZero();
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatThrownBy(() -> Association.logLikelihood(11, 10, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Association.logRatio(1, 10, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Association.logDice(-1, 10, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
