package org.gengke.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadencePolicyTest {
    private final CadencePolicy policy = CadencePolicy.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "WON,KEY,false,,7", "WON,GENERAL,true,,7", "WON,GENERAL,false,,30", "WON,,false,,30", "WON,MINOR,false,,60",
        "TESTING,,false,,3", "HELD_BY_COMPETITOR,,false,,14", "CONTACTED_REPEATEDLY,,false,,7", "CONTACT_STARTED,,false,,7",
        "WON,MINOR,false,STRATEGIC,7", "HELD_BY_COMPETITOR,,false,TOP,7", "TESTING,,false,TOP,3", "WON,MINOR,false,IMPORTANT,60"
    })
    void statusImportanceAndTierDecideTheInterval(
            CustomerStatus status, Importance importance, boolean potential, Tier tier, int days) {
        assertThat(policy.interval(status, importance, potential, tier)).hasValue(days);
    }

    @Test
    void pausedAndAbandonedCustomersHaveNoCadence() {
        assertThat(policy.interval(CustomerStatus.PAUSED, Importance.KEY, true, Tier.TOP)).isEmpty();
        assertThat(policy.interval(CustomerStatus.ABANDONED, null, false, null)).isEmpty();
    }

    @Test
    void anIntervalIsAtLeastADay() {
        assertThatThrownBy(() -> new CadencePolicy(0, 7, 30, 60, 3, 14, 7, 7, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
