package org.gengke.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gengke.customer.domain.CreditCode;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DemoCompanyTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(WorkingCalendar.shipped());

    @Test
    void isTheSameForTheSameDay() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(DemoCompany.on(day, CALENDAR)).isEqualTo(DemoCompany.on(day, CALENDAR));
    }

    @Test
    void holdsTogetherOnEachDayOfAYear() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(13)) {
            holdsTogether(day);
        }
    }

    private static void holdsTogether(LocalDate today) {
        List<DemoCustomer> customers = DemoCompany.on(today, CALENDAR);
        assertThat(customers).hasSize(300);
        assertThat(customers.stream().map(DemoCustomer::status).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(CustomerStatus.class));
        assertThat(customers).extracting(one -> one.profile().creditCode()).doesNotHaveDuplicates().allMatch(CreditCode::isValid);
        for (DemoCustomer one : customers) {
            assertThat(one.moves()).isSortedAccordingTo(java.util.Comparator.comparing(Move::on));
            assertThat(one.moves()).allMatch(move -> !move.on().isAfter(today));
            assertThat(one.talks()).allMatch(talk -> talk.at().toLocalDate().isBefore(today));
            assertThat(one.talks()).extracting(talk -> talk.at().toLocalDate()).doesNotHaveDuplicates().isSorted();
            assertThat(one.promises().stream().filter(promise -> promise.talk() == null)).hasSizeLessThanOrEqualTo(1);
        }
    }
}
