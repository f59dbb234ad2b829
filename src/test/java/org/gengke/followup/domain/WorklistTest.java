package org.gengke.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);

    @Test
    void overdueFirstThenByPriorityTierImportanceStatusAndDaysLate() {
        List<WorklistOrder.Entry> expected = List.of(
                entry(1, 1, PlanPriority.HIGH, null, null, CustomerStatus.CONTACT_STARTED),
                entry(2, 1, PlanPriority.NORMAL, Tier.STRATEGIC, Importance.MINOR, CustomerStatus.WON),
                entry(3, 1, PlanPriority.NORMAL, null, Importance.KEY, CustomerStatus.WON),
                entry(4, 9, PlanPriority.NORMAL, null, null, CustomerStatus.TESTING),
                entry(5, 9, PlanPriority.NORMAL, null, null, CustomerStatus.CONTACT_STARTED),
                entry(6, 2, PlanPriority.NORMAL, null, null, CustomerStatus.CONTACT_STARTED),
                entry(7, 2, PlanPriority.NORMAL, null, null, CustomerStatus.CONTACT_STARTED),
                entry(8, 9, PlanPriority.NORMAL, null, Importance.MINOR, CustomerStatus.WON),
                entry(9, 0, PlanPriority.HIGH, Tier.STRATEGIC, Importance.KEY, CustomerStatus.WON));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(WorklistOrder.on(TODAY));
        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void anOverduePlanReachesTheManagerAfterThreeWorkingDays() {
        // 25 to 27 September 2026 are holidays.
        var escalation = new Escalation(new WorkingCalendar(WorkingCalendar.shipped()), 3);
        assertThat(escalation.concerns(TODAY, LocalDate.of(2026, 9, 28))).isFalse();
        assertThat(escalation.concerns(TODAY, LocalDate.of(2026, 9, 29))).isTrue();
        assertThat(escalation.latestDueOn(LocalDate.of(2026, 9, 29))).isEqualTo(TODAY);
        assertThat(escalation.latestDueOn(LocalDate.of(2026, 9, 28))).isEqualTo("2026-09-22");
    }

    private static WorklistOrder.Entry entry(
            int id, int daysLate, PlanPriority priority, Tier tier, Importance importance, CustomerStatus status) {
        return new WorklistOrder.Entry(
                new UUID(0, id), TODAY.minusDays(daysLate), priority, tier, importance, status);
    }
}
