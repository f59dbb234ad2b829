package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gengke.customer.domain.CustomerStatus.*;

import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.domain.StatusHistory.Change;
import org.gengke.customer.domain.StatusHistory.Period;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {
    private final StatusRules rules = new StatusRules(StatusPolicy.DEFAULT);
    private final StatusHistory history = StatusHistory.of(List.of(
            change(CONTACTED_REPEATEDLY, "2026-02-01", 2),
            change(CONTACT_STARTED, "2026-01-01", 1),
            change(WON, "2026-03-01", 3)));

    @Test
    void periodsAreHalfOpenAndTheLastOneRuns() {
        assertThat(history.periods())
                .containsExactly(
                        new Period(CONTACT_STARTED, day("2026-01-01"), day("2026-02-01"), 1),
                        new Period(CONTACTED_REPEATEDLY, day("2026-02-01"), day("2026-03-01"), 2),
                        new Period(WON, day("2026-03-01"), null, 3));
        assertThat(history.daysByStatus(day("2026-03-11")))
                .containsEntry(CONTACT_STARTED, 31L)
                .containsEntry(CONTACTED_REPEATEDLY, 28L)
                .containsEntry(WON, 10L);
    }

    @Test
    void theStatusOfAPastDayIsByEffectiveDate() {
        assertThat(history.on(day("2025-12-31"))).isEmpty();
        assertThat(history.on(day("2026-01-31"))).contains(CONTACT_STARTED);
        assertThat(history.on(day("2026-02-01"))).contains(CONTACTED_REPEATEDLY);
        assertThat(history.situationOn(day("2026-02-10")).orElseThrow().wonBefore()).isFalse();
        assertThat(history.situationOn(day("2026-03-10")).orElseThrow().wonBefore()).isTrue();
    }

    @Test
    void changesOfOneDayKeepTheirOrderAndOnlyTheLastCounts() {
        var sameDay = StatusHistory.of(List.of(
                change(CONTACT_STARTED, "2026-01-01", 1),
                change(TESTING, "2026-01-05", 3),
                change(CONTACTED_REPEATEDLY, "2026-01-05", 2)));
        assertThat(sameDay.periods()).extracting(Period::status).containsExactly(CONTACT_STARTED, TESTING);
        assertThat(sameDay.changes()).extracting(Change::from).containsExactly(null, CONTACT_STARTED, CONTACTED_REPEATEDLY);
    }

    @Test
    void aBackdatedChangeRelinksTheNextOne() {
        var insertion = history.insert(TESTING, day("2026-02-10"), 4, rules);
        assertThat(insertion.inserted()).isEqualTo(new Change(CONTACTED_REPEATEDLY, TESTING, day("2026-02-10"), 4));
        assertThat(insertion.relinked()).contains(new Change(TESTING, WON, day("2026-03-01"), 3));
        assertThat(insertion.history().on(day("2026-02-15"))).contains(TESTING);
        assertThat(insertion.history().current()).isEqualTo(WON);
    }

    @Test
    void aBackdatedChangeThatTheLaterHistoryContradictsIsRefused() {
        assertThatThrownBy(() -> history.insert(WON, day("2026-01-10"), 4, rules))
                .isInstanceOf(BackdatedChangeImpossible.class)
                .hasMessage("status-change-contradicts-history");
        assertThatThrownBy(() -> history.insert(CONTACTED_REPEATEDLY, day("2026-01-10"), 4, rules))
                .as("the next entry would change nothing")
                .isInstanceOf(BackdatedChangeImpossible.class);
        assertThatThrownBy(() -> history.insert(TESTING, day("2025-12-31"), 4, rules))
                .hasMessage("status-change-before-history");
    }

    @Test
    void aPausedCustomerResumesToTheStatusItHad() {
        var paused = StatusHistory.of(List.of(
                change(CONTACT_STARTED, "2026-01-01", 1),
                change(TESTING, "2026-01-05", 2),
                change(PAUSED, "2026-02-01", 3),
                change(PAUSED, "2026-03-01", 4)));
        assertThat(rules.resumed(paused)).isEqualTo(TESTING);
        var pausedAfterWon = history.insert(PAUSED, day("2026-04-01"), 4, rules).history();
        assertThat(rules.resumed(pausedAfterWon)).isEqualTo(WON);
    }

    private static Change change(CustomerStatus to, String day, long sequence) {
        return new Change(null, to, day(day), sequence);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
