package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gengke.customer.domain.CustomerStatus.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.StatusRules.Situation;
import org.gengke.shared.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
    private static final UUID COMPETITOR = new UUID(0, 1);
    private final StatusRules rules = new StatusRules(new StatusPolicy(3, false));

    @Test
    void theThirdInteractionMakesContactRepeated() {
        assertThat(rules.afterInteraction(CONTACT_STARTED, 2)).isEmpty();
        assertThat(rules.afterInteraction(CONTACT_STARTED, 3)).contains(CONTACTED_REPEATEDLY);
        assertThat(rules.afterInteraction(CONTACT_STARTED, 4)).contains(CONTACTED_REPEATEDLY);
        assertThat(rules.afterInteraction(TESTING, 3)).isEmpty();
        assertThat(new StatusRules(new StatusPolicy(5, false)).afterInteraction(CONTACT_STARTED, 4))
                .isEmpty();
    }

    @Test
    void aTrialProductMovesOnlyWhoNeverOrderedToTesting() {
        assertThat(rules.afterTrialReceived(never(CONTACTED_REPEATEDLY))).contains(TESTING);
        assertThat(rules.afterTrialReceived(never(PAUSED))).contains(TESTING);
        assertThat(rules.afterTrialReceived(never(TESTING))).isEmpty();
        assertThat(rules.afterTrialReceived(won(WON))).isEmpty();
        assertThat(rules.afterTrialReceived(won(PAUSED))).isEmpty();
    }

    @Test
    void aTrialWithoutOrderMovesBackUnlessAnotherRuns() {
        assertThat(rules.afterTrialEnded(never(TESTING), false)).contains(CONTACTED_REPEATEDLY);
        assertThat(rules.afterTrialEnded(never(TESTING), true)).isEmpty();
        assertThat(rules.afterTrialEnded(won(WON), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CustomerStatus.class)
    void theFirstOrderMovesAnyCustomerToWon(CustomerStatus status) {
        assertThat(rules.afterFirstOrder(status).orElse(WON)).isEqualTo(WON);
        assertThat(rules.afterFirstOrder(status).isEmpty()).isEqualTo(status == WON);
    }

    @Test
    void whatIsNotAllowedIsRefusedWithTheAllowedMoves() {
        var refused = catchThrowableOfType(
                StatusChangeNotAllowed.class, () -> byHand(won(WON), move(TESTING, "x", null, null, false)));
        assertThat(refused.kind()).isEqualTo(Problem.Kind.STATE);
        assertThat(refused.members())
                .containsEntry("from", WON)
                .containsEntry("to", TESTING)
                .containsEntry("allowed", List.of(PAUSED, ABANDONED));
    }

    @Test
    void whereOrdersAreBroughtInWonIsNotReachedByHand() {
        assertThatThrownBy(() -> byHand(never(TESTING), move(WON, "they said yes", null, null, true)))
                .isInstanceOf(StatusChangeNotAllowed.class);
        assertThat(rules.allowed(never(TESTING), StatusTrigger.IMPORT)).contains(WON);
    }

    @Test
    void whereOrdersAreNotBroughtInWonMayBeDeclared() {
        var lenient = new StatusRules(new StatusPolicy(3, true));
        assertThatCode(() -> lenient.check(
                        never(TESTING), move(WON, null, null, null, false), StatusTrigger.HAND, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void holdingByACompetitorNeedsTheCompetitor() {
        assertMissing(move(HELD_BY_COMPETITOR, null, null, null, false), "competitorId");
        assertThatCode(() -> byHand(
                        never(CONTACTED_REPEATEDLY), move(HELD_BY_COMPETITOR, null, COMPETITOR, null, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void pausingNeedsCauseSideAndAReEvaluationDate() {
        assertMissing(move(PAUSED, null, null, null, false), "pause.cause", "pause.side", "pause.reEvaluateOn");
        assertMissing(
                move(PAUSED, null, null, new Pause(PauseCause.PRICE, PauseSide.OURS, null), false),
                "pause.reEvaluateOn");
    }

    @Test
    void aPauseEndsAfterItBegins() {
        assertThatThrownBy(() -> byHand(never(CONTACT_STARTED), pauseUntil(TODAY)))
                .isInstanceOf(ReEvaluationNotAfterPause.class);
        assertThatCode(() -> byHand(never(CONTACT_STARTED), pauseUntil(TODAY.plusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void abandoningNeedsAnAssessmentAndAManager() {
        assertMissing(move(ABANDONED, "  ", null, null, true), "reason");
        assertThatThrownBy(() -> byHand(never(CONTACTED_REPEATEDLY), move(ABANDONED, "no value", null, null, false)))
                .isInstanceOfSatisfying(
                        AbandonmentNeedsManager.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        assertThatCode(() -> byHand(never(CONTACTED_REPEATEDLY), move(ABANDONED, "no value", null, null, true)))
                .doesNotThrowAnyException();
    }

    @Test
    void aChangeCannotTakeEffectInTheFuture() {
        var tomorrow = new StatusMove(TESTING, TODAY.plusDays(1), null, null, null, false);
        assertThatThrownBy(() -> byHand(never(CONTACTED_REPEATEDLY), tomorrow)).isInstanceOf(EffectiveDateInFuture.class);
    }

    @Test
    void whoWasWonComesBackAsWon() {
        assertThat(rules.allowedByHand(won(PAUSED))).containsExactlyInAnyOrder(WON, PAUSED, ABANDONED);
        assertThat(rules.allowedByHand(won(ABANDONED))).containsExactly(WON);
        assertThat(rules.allowedByHand(never(ABANDONED))).containsExactly(CONTACT_STARTED);
        assertThatCode(() -> byHand(won(ABANDONED), move(WON, null, null, null, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPauseCanBeProlonged() {
        assertThat(rules.allowedByHand(never(PAUSED))).contains(PAUSED);
    }

    @ParameterizedTest
    @EnumSource(CustomerStatus.class)
    void whatAHandMayDoAnImportMayRecord(CustomerStatus status) {
        for (boolean wonBefore : new boolean[] {false, true}) {
            var situation = new Situation(status, wonBefore);
            assertThat(rules.allowed(situation, StatusTrigger.IMPORT)).containsAll(rules.allowedByHand(situation));
        }
    }

    @Test
    void aNewRecordMayStartAnywhereWithWhatTheStatusNeeds() {
        assertThatCode(() -> rules.checkFirst(move(WON, null, null, null, false), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.checkFirst(move(PAUSED, null, null, null, false), TODAY))
                .isInstanceOf(StatusChangeIncomplete.class);
    }

    private void assertMissing(StatusMove move, String... parts) {
        assertThatThrownBy(() -> byHand(never(CONTACTED_REPEATEDLY), move))
                .isInstanceOfSatisfying(
                        StatusChangeIncomplete.class,
                        p -> assertThat(p.members()).containsEntry("missing", List.of(parts)));
    }

    private void byHand(Situation situation, StatusMove move) {
        rules.check(situation, move, StatusTrigger.HAND, TODAY);
    }

    private static Situation never(CustomerStatus status) {
        return new Situation(status, false);
    }

    private static Situation won(CustomerStatus status) {
        return new Situation(status, true);
    }

    private static StatusMove pauseUntil(LocalDate date) {
        return move(PAUSED, null, null, new Pause(PauseCause.NO_BUDGET, PauseSide.THEIRS, date), false);
    }

    private static StatusMove move(CustomerStatus to, String reason, UUID competitor, Pause pause, boolean byManager) {
        return new StatusMove(to, TODAY, reason, competitor, pause, byManager);
    }
}
