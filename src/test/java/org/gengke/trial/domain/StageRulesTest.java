package org.gengke.trial.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.gengke.trial.domain.TrialStage.CONVERTED;
import static org.gengke.trial.domain.TrialStage.FAILED;
import static org.gengke.trial.domain.TrialStage.FINISHED;
import static org.gengke.trial.domain.TrialStage.PROPOSED;
import static org.gengke.trial.domain.TrialStage.RECEIVED;
import static org.gengke.trial.domain.TrialStage.REPORTED;
import static org.gengke.trial.domain.TrialStage.SHIPPED;
import static org.gengke.trial.domain.TrialStage.TESTING;
import static org.gengke.trial.domain.TrialStage.TRIAL_USE;
import static org.gengke.trial.domain.TrialStage.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final TrialContent NOTHING = content(null, List.of(), null, List.of(), null, null);
    private static final TrialContent ALL =
            content(BigDecimal.TEN, List.of("SN-1"), MONDAY, List.of(UUID.randomUUID()), UUID.randomUUID(), TrialVerdict.PASSED);

    @Test
    void stagesFollowOneAnotherWithTwoThatMayBePassedOver() {
        assertThat(StageRules.next(PROPOSED)).containsExactly(SHIPPED, RECEIVED, FAILED, WITHDRAWN);
        assertThat(StageRules.next(SHIPPED)).containsExactly(RECEIVED, FAILED, WITHDRAWN);
        assertThat(StageRules.next(RECEIVED)).containsExactly(TESTING, FAILED, WITHDRAWN);
        assertThat(StageRules.next(TESTING)).containsExactly(FINISHED, FAILED, WITHDRAWN);
        assertThat(StageRules.next(FINISHED)).containsExactly(REPORTED, FAILED, WITHDRAWN);
        assertThat(StageRules.next(REPORTED)).containsExactly(TRIAL_USE, CONVERTED, FAILED, WITHDRAWN);
        assertThat(StageRules.next(TRIAL_USE)).containsExactly(CONVERTED, FAILED, WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(value = TrialStage.class, names = {"CONVERTED", "FAILED", "WITHDRAWN"})
    void nothingFollowsAnEnd(TrialStage end) {
        assertThat(end.ended()).isTrue();
        assertThat(StageRules.next(end)).isEmpty();
    }

    @Test
    void whatIsOutOfOrderIsRefusedWithTheAllowedStagesAndTheirNeeds() {
        assertThatThrownBy(() -> StageRules.check(PROPOSED, REPORTED, ALL, TrialEnd.NONE, false))
                .isInstanceOf(StageChangeNotAllowed.class)
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.members()).containsEntry("allowed", List.of(SHIPPED, RECEIVED, FAILED, WITHDRAWN));
                    assertThat(problem.members().get("allowedStages").toString()).contains("serialNumbers").contains("cause");
                });
        assertThatThrownBy(() -> StageRules.check(TESTING, RECEIVED, ALL, TrialEnd.NONE, false)).isInstanceOf(StageChangeNotAllowed.class);
    }

    @Test
    void eachStageNamesWhatItMisses() {
        assertThat(missing(PROPOSED, SHIPPED, NOTHING)).containsExactly("quantity", "serialNumbers");
        assertThat(missing(PROPOSED, RECEIVED, NOTHING)).containsExactly("quantity", "serialNumbers");
        assertThat(missing(RECEIVED, TESTING, NOTHING)).containsExactly("technicianIds");
        assertThat(missing(TESTING, FINISHED, NOTHING)).containsExactly("verdict");
        assertThat(missing(FINISHED, REPORTED, NOTHING)).containsExactly("decisionMakerId");
        assertThat(missing(REPORTED, TRIAL_USE, NOTHING)).containsExactly("returnOn");
        assertThat(missing(REPORTED, FAILED, NOTHING)).containsExactly("cause");
        for (TrialStage stage : List.of(SHIPPED, TESTING, FINISHED, REPORTED, TRIAL_USE)) {
            StageRules.check(TrialStage.TRACK.get(stage.ordinal() - 1), stage, ALL, TrialEnd.NONE, false);
        }
    }

    @Test
    void aLossNamesTheCompetitorAndAnotherCauseIsExplained() {
        assertThat(missing(TESTING, FAILED, new TrialEnd(TrialCause.LOST_TO_COMPETITOR, null, null, null))).containsExactly("competitorId");
        assertThat(missing(TESTING, WITHDRAWN, new TrialEnd(TrialCause.OTHER, " ", null, null))).containsExactly("causeNote");
        StageRules.check(TESTING, FAILED, NOTHING, new TrialEnd(TrialCause.PRICE, null, null, null), false);
    }

    @Test
    void aConversionNeedsAnOrderUnlessThereIsOne() {
        assertThat(missing(TRIAL_USE, CONVERTED, ALL)).containsExactly("orderId");
        StageRules.check(TRIAL_USE, CONVERTED, ALL, TrialEnd.NONE, true);
        StageRules.check(REPORTED, CONVERTED, ALL, new TrialEnd(null, null, null, UUID.randomUUID()), false);
        assertThat(StageRules.allowed(REPORTED, ALL, true)).filteredOn(one -> one.stage() == CONVERTED).singleElement()
                .satisfies(one -> assertThat(one.needs()).isEmpty());
    }

    @Test
    void whatAStageHasNeededStays() {
        assertThatThrownBy(() -> StageRules.checkKept(List.of(PROPOSED, RECEIVED, TESTING), content(BigDecimal.ONE, List.of("SN-1"), null, List.of(), null, null)))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.members()).isEqualTo(Map.of("stage", TESTING, "missing", List.of("technicianIds"))));
        StageRules.checkKept(List.of(PROPOSED, FAILED), NOTHING);
    }

    @Test
    void aCourseGoesForwardInTimeAndKnowsHowFarItCame() {
        LocalDate today = MONDAY.plusDays(10);
        Course course = Course.begin(MONDAY, today).reach(SHIPPED, MONDAY, today).reach(RECEIVED, MONDAY.plusDays(2), today);
        assertThat(course.furthest()).isEqualTo(RECEIVED);
        assertThat(course.endedOn()).isNull();
        assertThatThrownBy(() -> course.reach(TESTING, MONDAY.plusDays(1), today)).isInstanceOf(StageDateNotPossible.class);
        assertThatThrownBy(() -> course.reach(TESTING, today.plusDays(1), today)).isInstanceOf(StageDateNotPossible.class);
        assertThatThrownBy(() -> Course.begin(today.plusDays(1), today)).isInstanceOf(StageDateNotPossible.class);
        Course failed = course.reach(FAILED, today, today);
        assertThat(failed.furthest()).isEqualTo(RECEIVED);
        assertThat(failed.endedOn()).isEqualTo(today);
        assertThat(failed.begunOn()).isEqualTo(MONDAY);
    }

    private static List<String> missing(TrialStage from, TrialStage to, TrialContent content) {
        return StageRules.allowed(from, content, false).stream().filter(one -> one.stage() == to).findFirst().orElseThrow().missing();
    }

    private static List<Object> missing(TrialStage from, TrialStage to, TrialEnd end) {
        try {
            StageRules.check(from, to, NOTHING, end, false);
            return List.of();
        } catch (StageChangeIncomplete incomplete) {
            return List.copyOf((List<?>) incomplete.members().get("missing"));
        }
    }

    private static TrialContent content(
            BigDecimal quantity, List<String> serialNumbers, LocalDate returnOn, List<UUID> technicians, UUID decisionMaker, TrialVerdict verdict) {
        return new TrialContent(
                UUID.randomUUID(), quantity, serialNumbers, returnOn, null, technicians, decisionMaker, List.of(), null, verdict, null, null);
    }
}
