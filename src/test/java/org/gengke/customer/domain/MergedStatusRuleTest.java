package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gengke.customer.domain.CustomerStatus.ABANDONED;
import static org.gengke.customer.domain.CustomerStatus.PAUSED;
import static org.gengke.customer.domain.CustomerStatus.TESTING;
import static org.gengke.customer.domain.CustomerStatus.WON;

import org.gengke.customer.domain.StatusRules.Situation;
import org.junit.jupiter.api.Test;

class MergedStatusRuleTest {

    private final StatusRules rules = new StatusRules(StatusPolicy.DEFAULT);

    @Test
    void theSurvivorTakesOverThatTheOtherRecordIsWon() {
        assertThat(rules.afterMerge(new Situation(TESTING, false), new Situation(WON, true))).contains(WON);
        assertThat(rules.afterMerge(new Situation(PAUSED, true), new Situation(WON, true))).contains(WON);
    }

    @Test
    void theSurvivorTakesOverThatOnlyTheOtherRecordEverWas() {
        assertThat(rules.afterMerge(new Situation(TESTING, false), new Situation(PAUSED, true))).contains(WON);
        assertThat(rules.afterMerge(new Situation(PAUSED, false), new Situation(ABANDONED, true))).contains(WON);
    }

    @Test
    void nothingChangesWhenTheHistorySaysItAlready() {
        assertThat(rules.afterMerge(new Situation(WON, true), new Situation(WON, true))).isEmpty();
        assertThat(rules.afterMerge(new Situation(PAUSED, true), new Situation(PAUSED, true))).isEmpty();
        assertThat(rules.afterMerge(new Situation(TESTING, false), new Situation(TESTING, false))).isEmpty();
    }
}
