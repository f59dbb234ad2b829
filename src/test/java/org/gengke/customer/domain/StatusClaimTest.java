package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gengke.customer.domain.CustomerStatus.CONTACT_STARTED;
import static org.gengke.customer.domain.CustomerStatus.PAUSED;
import static org.gengke.customer.domain.CustomerStatus.TESTING;
import static org.gengke.customer.domain.CustomerStatus.WON;

import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.domain.StatusClaim.Effect;
import org.gengke.customer.domain.StatusHistory.Change;
import org.junit.jupiter.api.Test;

class StatusClaimTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final Pause PAUSE = new Pause(PauseCause.NO_BUDGET, PauseSide.THEIRS, LocalDate.of(2026, 9, 1));

    private final StatusRules rules = new StatusRules(new StatusPolicy(3, true));
    private final StatusHistory history = StatusHistory.of(List.of(new Change(null, CONTACT_STARTED, BEGAN, 1), new Change(CONTACT_STARTED, TESTING, BEGAN.plusDays(30), 2)));

    @Test
    void aNewStatusIsAddedOnItsDay() {
        Effect effect = claim(WON, BEGAN.plusDays(60), null, false);
        assertThat(effect.beginsOn()).isNull();
        assertThat(effect.insertion().orElseThrow().inserted().from()).isEqualTo(TESTING);
    }

    @Test
    void whatTheHistorySaysAddsNothing() {
        assertThat(claim(TESTING, BEGAN.plusDays(30), null, false).nothing()).isTrue();
        assertThat(claim(TESTING, BEGAN.plusDays(45), null, false).nothing()).isTrue();
    }

    @Test
    void aPauseIsKnownWithTheSameTermsOnly() {
        StatusHistory paused = StatusHistory.of(List.of(new Change(null, PAUSED, BEGAN, 1)));
        StatusMove move = new StatusMove(PAUSED, BEGAN.plusDays(9), null, null, PAUSE, false);
        assertThat(new StatusClaim(move).against(paused, false, PAUSE, 9, rules, TODAY).nothing()).isTrue();
        assertThat(new StatusClaim(move).against(paused, false, new Pause(PauseCause.PRICE, PauseSide.OURS, PAUSE.reEvaluateOn()), 9, rules, TODAY).nothing()).isFalse();
    }

    @Test
    void aBeginningThatNobodyClaimedMovesBack() {
        LocalDate earlier = BEGAN.minusDays(40);
        assertThat(claim(CONTACT_STARTED, earlier, null, true)).isEqualTo(new Effect(earlier, java.util.Optional.empty()));
        assertThatThrownBy(() -> claim(CONTACT_STARTED, earlier, null, false)).isInstanceOf(BackdatedChangeImpossible.class);
    }

    @Test
    void whatCouldNotHaveHappenedIsRefused() {
        StatusHistory won = StatusHistory.of(List.of(new Change(null, WON, BEGAN, 1)));
        StatusMove move = new StatusMove(TESTING, BEGAN.plusDays(9), null, null, null, false);
        assertThatThrownBy(() -> new StatusClaim(move).against(won, false, null, 9, rules, TODAY)).isInstanceOf(StatusChangeNotAllowed.class);
        assertThatThrownBy(() -> claim(WON, BEGAN.plusDays(10), null, false)).isInstanceOf(BackdatedChangeImpossible.class);
        assertThatThrownBy(() -> claim(WON, TODAY.plusDays(1), null, false)).isInstanceOf(EffectiveDateInFuture.class);
    }

    private Effect claim(CustomerStatus to, LocalDate on, Pause inForce, boolean defaultBeginning) {
        return new StatusClaim(new StatusMove(to, on, null, null, null, false)).against(history, defaultBeginning, inForce, 9, rules, TODAY);
    }
}
