package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gengke.customer.domain.CustomerStatus.ABANDONED;
import static org.gengke.customer.domain.CustomerStatus.CONTACTED_REPEATEDLY;
import static org.gengke.customer.domain.CustomerStatus.CONTACT_STARTED;
import static org.gengke.customer.domain.CustomerStatus.HELD_BY_COMPETITOR;
import static org.gengke.customer.domain.CustomerStatus.PAUSED;
import static org.gengke.customer.domain.CustomerStatus.TESTING;
import static org.gengke.customer.domain.CustomerStatus.WON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.FirstOrder.Effect;
import org.gengke.customer.domain.StatusHistory.Change;
import org.junit.jupiter.api.Test;

class FirstOrderTest {
    private final StatusRules rules = new StatusRules(StatusPolicy.DEFAULT);

    @Test
    void theFirstOrderMovesAnyCustomerToWon() {
        for (CustomerStatus status : List.of(CONTACT_STARTED, CONTACTED_REPEATEDLY, TESTING, HELD_BY_COMPETITOR, PAUSED, ABANDONED)) {
            Effect effect = ordered("2026-03-10", false, at(status, "2026-01-01"));
            assertThat(effect.inserted()).as(status.name()).isEqualTo(new Change(status, WON, day("2026-03-10"), 9));
            assertThat(effect.beginsOn()).isNull();
            assertThat(effect.history().current()).isEqualTo(WON);
        }
    }

    @Test
    void whoIsWonStaysWon() {
        assertThat(ordered("2026-03-10", false, at(CONTACT_STARTED, "2026-01-01"), at(WON, "2026-02-01")).nothing()).isTrue();
    }

    @Test
    void anOrderThatIsToldLateCountsFromItsDay() {
        Effect effect = ordered("2026-02-10", false, at(CONTACT_STARTED, "2026-01-01"), at(PAUSED, "2026-03-01"));
        assertThat(effect.inserted().effectiveOn()).isEqualTo(day("2026-02-10"));
        assertThat(effect.history().on(day("2026-02-28"))).contains(WON);
        assertThat(effect.history().current()).isEqualTo(PAUSED);
    }

    @Test
    void aHistoryThatNobodyStatedBeginsWithTheOrder() {
        Effect effect = ordered("2025-06-01", true, at(CONTACT_STARTED, "2026-01-01"));
        assertThat(effect.beginsOn()).isEqualTo(day("2025-06-01"));
        assertThat(effect.inserted()).isEqualTo(new Change(CONTACT_STARTED, WON, day("2025-06-01"), 9));
    }

    @Test
    void aHistoryThatSomebodyStatedBeginsWhenItDid() {
        Effect effect = ordered("2025-06-01", false, at(TESTING, "2026-01-01"));
        assertThat(effect.beginsOn()).isNull();
        assertThat(effect.inserted()).isEqualTo(new Change(TESTING, WON, day("2026-01-01"), 9));
    }

    @Test
    void whereTheHistorySaysOtherwiseTheOrderSpeaksForTheLastDay() {
        Effect effect = ordered("2026-01-15", false, at(CONTACT_STARTED, "2026-01-01"), at(TESTING, "2026-02-01"));
        assertThat(effect.inserted()).isEqualTo(new Change(TESTING, WON, day("2026-02-01"), 9));
        assertThat(effect.history().current()).isEqualTo(WON);
    }

    @Test
    void anOrderOfATimeWhenItWasWonAddsNothing() {
        assertThat(ordered("2026-02-15", false, at(CONTACT_STARTED, "2026-01-01"), at(WON, "2026-02-01"), at(PAUSED, "2026-03-01")).nothing()).isTrue();
    }

    private record At(CustomerStatus status, LocalDate day) {}

    private static At at(CustomerStatus status, String day) {
        return new At(status, day(day));
    }

    private Effect ordered(String on, boolean defaultBeginning, At... steps) {
        List<Change> changes = new ArrayList<>();
        for (At step : steps) {
            changes.add(new Change(null, step.status, step.day, changes.size() + 1));
        }
        return new FirstOrder(day(on)).upon(StatusHistory.of(changes), defaultBeginning, 9, rules);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
