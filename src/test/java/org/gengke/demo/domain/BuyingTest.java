package org.gengke.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.Buying.Due;
import org.gengke.demo.domain.Buying.Order;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.shared.domain.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** What the made-up customers bought is believable, on whichever day somebody looks at it first. */
class BuyingTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(WorkingCalendar.shipped());
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 11, 22), LocalDate.of(2027, 2, 8));

    @Test
    void theFirstOrderIsOfTheDayOnWhichTheCustomerWasWonAndNoneOfADayOnWhichItIsNot() {
        for (LocalDate today : DAYS) {
            Buying buying = new Buying(today, CALENDAR);
            for (DemoCustomer customer : DemoCompany.on(today, CALENDAR)) {
                List<Order> orders = buying.of(customer);
                LocalDate won = customer.moves().stream().filter(move -> move.to() == CustomerStatus.WON).map(Move::on).findFirst().orElse(null);
                assertThat(orders.isEmpty()).isEqualTo(won == null);
                if (won != null) {
                    assertThat(orders.get(0).on()).isEqualTo(won);
                    assertThat(orders.get(0).cancelled()).isFalse();
                    assertThat(orders).allSatisfy(order -> assertThat(won(customer, order.on())).as(customer.moves() + " " + order.on()).isTrue());
                }
            }
        }
    }

    @Test
    void thereAreEnoughOfThemAndAFewCustomersBuyMost() {
        for (LocalDate today : DAYS) {
            Buying buying = new Buying(today, CALENDAR);
            List<List<Order>> all = DemoCompany.on(today, CALENDAR).stream().map(buying::of).filter(orders -> !orders.isEmpty()).toList();
            List<Order> orders = all.stream().flatMap(List::stream).toList();
            assertThat(orders).hasSizeBetween(1_800, 3_400);
            assertThat(orders).allSatisfy(order -> assertThat(order.on()).isBeforeOrEqualTo(today));
            assertThat(orders.stream().filter(Order::cancelled).count()).isBetween(10L, 120L);
            List<Double> amounts = new ArrayList<>(all.stream().map(BuyingTest::amount).sorted(Comparator.reverseOrder()).toList());
            double whole = amounts.stream().mapToDouble(one -> one).sum();
            double best = amounts.subList(0, amounts.size() / 5).stream().mapToDouble(one -> one).sum();
            assertThat(best / whole).isBetween(0.6, 0.92);
            assertThat(all.stream().filter(one -> one.get(one.size() - 1).on().isBefore(today.minusDays(90))).count()).as("dormant or lost").isBetween(12L, 70L);
            List<Due> dues = orders.stream().flatMap(order -> order.dues().stream()).toList();
            assertThat(dues.stream().filter(due -> due.paidOn() == null && due.on().isBefore(today)).count()).as("overdue").isBetween(10L, 220L);
            assertThat(dues.stream().filter(due -> due.paidOn() != null).allMatch(due -> !due.paidOn().isAfter(today))).isTrue();
        }
    }

    private static double amount(List<Order> orders) {
        return orders.stream().filter(order -> !order.cancelled()).flatMap(order -> order.lines().stream()).map(Buying.Line::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }

    /** Up to the day on which it was another status, that day included: it may have ordered in the morning. */
    private static boolean won(DemoCustomer customer, LocalDate day) {
        for (int i = 0; i < customer.moves().size(); i++) {
            boolean last = i == customer.moves().size() - 1;
            Move move = customer.moves().get(i);
            if (move.to() == CustomerStatus.WON && !day.isBefore(move.on()) && (last || !day.isAfter(customer.moves().get(i + 1).on()))) {
                return true;
            }
        }
        return false;
    }
}
