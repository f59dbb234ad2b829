package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gengke.keyaccount.domain.WhiteSpace.Peers;
import org.gengke.keyaccount.domain.WhiteSpace.Potential;
import org.junit.jupiter.api.Test;

/** Section 9, white space: what they buy from us, from whom else, and the potential. */
class WhiteSpaceRulesTest {

    private static final Peers FIVE = new Peers(new BigDecimal("30000"), 5);

    private static WhiteSpace space(int ours, int theirs, boolean before, boolean trying, Integer need) {
        return new WhiteSpace(BigDecimal.valueOf(ours), BigDecimal.valueOf(theirs), before, trying, need == null ? null : BigDecimal.valueOf(need));
    }

    private static Potential worth(int amount, PotentialBasis basis) {
        return new Potential(BigDecimal.valueOf(amount), basis);
    }

    @Test
    void whatIsBoughtSaysHowItStands() {
        assertThat(space(100, 0, true, true, 0).standing()).isEqualTo(ProductStanding.OURS);
        assertThat(space(100, 1, false, false, null).standing()).isEqualTo(ProductStanding.SHARED);
        assertThat(space(0, 1, true, true, 0).standing()).isEqualTo(ProductStanding.THEIRS);
    }

    @Test
    void whereNothingIsBoughtATrialComesFirst() {
        assertThat(space(0, 0, true, true, 0).standing()).isEqualTo(ProductStanding.TRYING);
        assertThat(space(0, 0, true, false, 0).standing()).isEqualTo(ProductStanding.NOT_NEEDED);
        assertThat(space(0, 0, true, false, 500).standing()).isEqualTo(ProductStanding.LAPSED);
        assertThat(space(0, 0, false, false, 500).standing()).isEqualTo(ProductStanding.OPEN);
        assertThat(space(0, 0, false, false, null).standing()).isEqualTo(ProductStanding.OPEN);
    }

    @Test
    void aStatedNeedGoesBeforeEverything() {
        assertThat(space(40_000, 25_000, true, false, 100_000).potential(FIVE, 3)).isEqualTo(worth(60_000, PotentialBasis.STATED));
        assertThat(space(40_000, 0, true, false, 30_000).potential(FIVE, 3)).isEqualTo(worth(0, PotentialBasis.STATED));
        assertThat(space(0, 0, true, false, 0).potential(FIVE, 3)).isEqualTo(worth(0, PotentialBasis.STATED));
    }

    @Test
    void whatIsBoughtElsewhereCouldBeOurs() {
        assertThat(space(40_000, 25_000, true, false, null).potential(FIVE, 3)).isEqualTo(worth(25_000, PotentialBasis.ELSEWHERE));
        assertThat(space(0, 25_000, false, false, null).potential(FIVE, 3)).isEqualTo(worth(25_000, PotentialBasis.ELSEWHERE));
    }

    @Test
    void enoughPeersSayWhatAnotherMightBuy() {
        assertThat(space(0, 0, false, false, null).potential(FIVE, 5)).isEqualTo(worth(30_000, PotentialBasis.PEERS));
        assertThat(space(0, 0, false, false, null).potential(FIVE, 6)).isNull();
        assertThat(space(0, 0, false, false, null).potential(null, 1)).isNull();
        // Who buys it from us may need no more.
        assertThat(space(40_000, 0, true, false, null).potential(FIVE, 3)).isNull();
    }
}
