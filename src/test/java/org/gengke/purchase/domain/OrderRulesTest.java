package org.gengke.purchase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.purchase.domain.KnownOrder.Effect;
import org.gengke.shared.domain.InvalidContent;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
    private static final UUID CUSTOMER = new UUID(0, 1);
    private static final UUID PRODUCT = new UUID(0, 2);

    @Test
    void revenueAndGrossProfitFollowFromTheLines() {
        OrderContent order = order(line("20", "680.00", "430.00"), line("2.5", "99.99", "50.01"));
        assertThat(order.amount()).isEqualTo("13849.98");
        assertThat(order.grossProfit()).isEqualTo("5124.95");
    }

    @Test
    void theProfitIsUnknownWhileTheCostOfALineIs() {
        assertThat(order(line("20", "680.00", "430.00"), line("1", "99.99", null)).grossProfit()).isNull();
    }

    @Test
    void aLossIsALoss() {
        assertThat(order(line("3", "10.00", "12.50")).grossProfit()).isEqualTo("-7.50");
    }

    @Test
    void anOrderIsPlacedTodayOrEarlier() {
        OrderContent tomorrow = new OrderContent(CUSTOMER, "SO-1", TODAY.plusDays(1), OrderState.CONFIRMED, null, null, List.of(line("1", "1.00", null)));
        assertThatThrownBy(() -> KnownOrder.unknown(tomorrow, TODAY)).isInstanceOf(OrderInFuture.class);
        assertThat(KnownOrder.unknown(order(line("1", "1.00", null)), TODAY)).isEqualTo(Effect.CREATED);
    }

    @Test
    void anAmountThatNoColumnHoldsIsRefused() {
        assertThatThrownBy(() -> KnownOrder.unknown(order(line("999999999", "999999999999.99", null)), TODAY)).isInstanceOf(InvalidContent.class);
    }

    @Test
    void sayingTheSameAgainDoesNothing() {
        KnownOrder known = known(order(line("2", "680.00", "430.00")), "0");
        assertThat(known.told(order(line("2.000", "680", "430.0")), TODAY)).isEqualTo(Effect.UNCHANGED);
        assertThat(known.told(order(line("3", "680.00", "430.00")), TODAY)).isEqualTo(Effect.CHANGED);
        assertThat(known.told(order(line("2", "680.00", null)), TODAY)).isEqualTo(Effect.CHANGED);
        assertThat(known.told(order(line("2", "680.00", "430.00")).cancelled(), TODAY)).isEqualTo(Effect.CHANGED);
    }

    @Test
    void aCancelledOrderStaysAsItIs() {
        OrderContent content = order(line("2", "680.00", null));
        KnownOrder known = known(content.cancelled(), "0");
        assertThat(known.told(content.cancelled(), TODAY)).isEqualTo(Effect.UNCHANGED);
        assertThatThrownBy(() -> known.told(content, TODAY)).isInstanceOf(OrderCancelled.class);
        assertThatThrownBy(known::cancel).isInstanceOf(OrderCancelled.class);
        assertThat(known(content, "0").cancel().confirmed()).isFalse();
    }

    @Test
    void anOrderCoversItsPayments() {
        KnownOrder known = known(order(line("2", "680.00", null)), "1000.00");
        assertThat(known.told(order(line("2", "500.00", null)), TODAY)).isEqualTo(Effect.CHANGED);
        assertThatThrownBy(() -> known.told(order(line("1", "680.00", null)), TODAY)).isInstanceOf(OrderBelowPayments.class);
    }

    @Test
    void theRhythmIsTheMeanIntervalOfTheDaysOfOrdering() {
        OrderRhythm rhythm = new OrderRhythm(5, 4, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
        assertThat(rhythm.meanInterval()).isEqualTo("30.0");
        assertThat(rhythm.perYear()).isEqualTo("12.2");
        assertThat(new OrderRhythm(2, 1, TODAY, TODAY).meanInterval()).isNull();
        assertThat(new OrderRhythm(0, 0, null, null).perYear()).isNull();
    }

    private static KnownOrder known(OrderContent content, String payable) {
        return new KnownOrder(new UUID(0, 3), 0, content, new BigDecimal(payable));
    }

    private static OrderContent order(OrderLine... lines) {
        return new OrderContent(CUSTOMER, "SO-1", TODAY, OrderState.CONFIRMED, null, null, List.of(lines));
    }

    private static OrderLine line(String quantity, String price, String cost) {
        return new OrderLine(PRODUCT, new BigDecimal(quantity), new BigDecimal(price), cost == null ? null : new BigDecimal(cost));
    }
}
