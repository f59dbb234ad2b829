package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Section 9: the other 80 % stay looked after. */
class EffortShareTest {

    @Test
    void theShareIsOfAllContacts() {
        EffortShare share = new EffortShare(30, 10, 50, false);
        assertThat(share.othersPercent()).isEqualByComparingTo("25.0");
        assertThat(share.belowFloor()).isTrue();
        assertThat(new EffortShare(1, 1, 50, false).belowFloor()).isFalse();
    }

    @Test
    void whatRoundsUpToTheFloorHasNotReachedIt() {
        assertThat(new EffortShare(10_004, 9_996, 50, false).othersPercent()).isEqualByComparingTo("50.0");
        assertThat(new EffortShare(10_004, 9_996, 50, false).belowFloor()).isTrue();
    }

    @Test
    void withoutAnyContactNobodyWasPreferred() {
        assertThat(new EffortShare(0, 0, 50, false).othersPercent()).isNull();
        assertThat(new EffortShare(0, 0, 50, false).belowFloor()).isFalse();
    }

    @Test
    void whoSeesKeyAccountsOnlyIsToldNothingOfTheRest() {
        assertThat(new EffortShare(30, 0, 50, true).othersPercent()).isNull();
        assertThat(new EffortShare(30, 0, 50, true).belowFloor()).isFalse();
    }
}
