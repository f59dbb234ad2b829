package org.gengke.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.followup.domain.Punctuality.Promise;
import org.junit.jupiter.api.Test;

class PunctualityTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);

    @Test
    void sixOfTenInTimeAreSixtyPercent() {
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            promises.add(new Promise(MAY_1.plusDays(i), MAY_1.plusDays(i).minusDays(i % 2), 0));
        }
        promises.add(new Promise(MAY_1.plusDays(10), MAY_1.plusDays(11), 0));
        promises.add(new Promise(MAY_31, MAY_31.plusDays(3), 0));
        promises.add(new Promise(MAY_1.plusDays(12), MAY_1.plusDays(20), 1));
        promises.add(new Promise(MAY_1.plusDays(13), null, 0));
        promises.add(new Promise(MAY_31.plusDays(1), MAY_31, 0));

        Punctuality may = Punctuality.of(promises, MAY_1, MAY_31);

        assertThat(may).isEqualTo(new Punctuality(10, 6, 3, 1, 1));
        assertThat(may.rate().orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(may.rescheduleRate().orElseThrow()).isEqualByComparingTo("0.1");
    }

    @Test
    void nothingDueHasNoRate() {
        assertThat(Punctuality.of(List.of(), MAY_1, MAY_31).rate()).isEmpty();
    }
}
