package org.gengke.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gengke.followup.domain.PlanState.*;

import java.util.List;
import org.gengke.followup.domain.Punctuality.Group;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    @Test
    void sixOfTenInTimeAreSixtyPercent() {
        Punctuality may = Punctuality.of(List.of(
                new Group(DONE, 0, false, false, 4),
                new Group(DONE, -1, false, false, 2),
                new Group(DONE, 1, false, false, 2),
                new Group(RESCHEDULED, null, false, false, 1),
                new Group(DONE, 1, false, true, 1),
                new Group(PLANNED, null, false, false, 1)));
        assertThat(may).isEqualTo(new Punctuality(10, 6, 3, 1, 0, 1));
        assertThat(may.rate().orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(may.rescheduleRate().orElseThrow()).isEqualByComparingTo("0.1");
    }

    @Test
    void cancellingPolishesNothing() {
        Punctuality punctuality = Punctuality.of(List.of(
                new Group(DONE, 0, false, false, 1),
                new Group(CANCELLED, 0, false, false, 1),
                new Group(CANCELLED, 1, false, true, 2),
                new Group(CANCELLED, -1, false, true, 4),
                new Group(CANCELLED, 1, true, true, 8)));
        assertThat(punctuality).isEqualTo(new Punctuality(4, 1, 0, 0, 3, 2));
        assertThat(punctuality.rate().orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void nothingDueHasNoRate() {
        assertThat(Punctuality.of(List.of()).rate()).isEmpty();
    }
}
