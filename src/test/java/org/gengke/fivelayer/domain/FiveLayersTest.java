package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.FiveLayers.Assessed;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Known;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.Information.Fact;
import org.gengke.fivelayer.domain.Information.Rating;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.domain.InvalidContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of section 8, and the edges of each layer. */
class FiveLayersTest {

    private static final UUID RIVAL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate YEAR_BEFORE = DAY.minusYears(1);
    private static final Policy POLICY = new Policy(new LinkedHashSet<>(List.of("FOUNDED", "HEADCOUNT", "SUPPLIERS")), 50, 60);

    private static final Information INFORMED = new Information(
            POLICY.requiredFacts().stream().map(key -> new Fact(key, "1", "官网", DAY, FactConfidence.CERTAIN)).toList(),
            List.of(
                    new Rating(AssessedAspect.PURCHASING_POWER, 4, ""), new Rating(AssessedAspect.ATTRACTIVENESS, 5, ""),
                    new Rating(AssessedAspect.DIFFICULTY, 2, "")));
    private static final Barriers FREE = new Barriers(Verdict.ATTACK, List.of(barrier(BarrierKind.QUALIFICATION, BarrierState.BROKEN), barrier(BarrierKind.COMPETITOR, BarrierState.ACCEPTED)));

    private static Barrier barrier(BarrierKind kind, BarrierState state) {
        LocalDate ended = state.standing() ? null : DAY;
        BarrierBreaker by = state == BarrierState.BROKEN && kind.direction() == BarrierDirection.INBOUND ? BarrierBreaker.QUALIFIED : null;
        return new Barrier(kind, null, 3, null, null, null, null, null, state, YEAR_BEFORE, ended, by);
    }

    private static DecisionMaker maker(String name, int weight, Map<UUID, Stance> stances) {
        return new DecisionMaker(UUID.randomUUID(), name, DecisionRole.DECIDES, Set.of(ProjectStep.APPROVAL), weight, stances, DAY, DAY, false);
    }

    private static DecisionMaker decidingAt(ProjectStep step, LocalDate approachedOn, LocalDate lastMetOn) {
        return new DecisionMaker(UUID.randomUUID(), "陈", DecisionRole.DECIDES, Set.of(step, ProjectStep.ACCEPTANCE), 100, Map.of(), approachedOn, lastMetOn, false);
    }

    /** A project that came to each step in a month of its own, the present one on DAY. */
    private static Course course(ProjectStep present) {
        List<Course.Reached> steps = new ArrayList<>();
        for (ProjectStep step : ProjectStep.values()) {
            if (step.compareTo(present) <= 0) {
                steps.add(new Course.Reached(step, DAY.minusMonths(present.number() - (long) step.number())));
            }
        }
        return new Course(steps);
    }

    private static Project project(ProjectState state, ProjectStep present, Set<ProjectStep> tookPart, DecisionMaker... makers) {
        return new Project(UUID.randomUUID(), "门禁改造", state, present, course(present), tookPart, List.of(makers));
    }

    private static final DecisionMaker CHEN = maker("陈", 100, Map.of(DecisionMaker.US, Stance.SUPPORT));

    private static Project carried(ProjectState state) {
        return project(state, ProjectStep.APPROVAL, EnumSet.range(ProjectStep.SEVERITY, ProjectStep.APPROVAL), CHEN);
    }

    private static final List<Value> CONFIRMED = List.of(
            value(ValueKind.ORGANISATIONAL, null, ValueState.CONFIRMED), value(ValueKind.PERSONAL, CHEN.contactId(), ValueState.CONFIRMED));

    private static Value value(ValueKind kind, UUID contact, ValueState state) {
        return new Value(kind, "巡检时间减半", contact, null, null, state, DAY, state == ValueState.CONFIRMED ? CHEN.contactId() : null, "报告");
    }

    private static Assessment assess(Information information, Barriers barriers, List<Project> projects, List<Value> values) {
        return FiveLayers.assess(new Known(information, barriers, projects, values, List.of(), null), POLICY, DAY);
    }

    private static List<MissingKind> missing(Assessment assessment, Layer layer) {
        return assessment.layers().get(layer.ordinal()).missing().stream().map(Missing::what).toList();
    }

    @Test
    void takingPartEarlierCountsForMore() {
        ProjectStep.Participation index = ProjectStep.participation(ProjectStep.APPROVAL, EnumSet.range(ProjectStep.SEVERITY, ProjectStep.APPROVAL));
        assertThat(index).isEqualTo(new ProjectStep.Participation(26, 45));
        assertThat(index.atLeast(57)).isTrue();
        assertThat(index.atLeast(58)).isFalse();
        assertThat(ProjectStep.participation(ProjectStep.CURRENT_STATE, EnumSet.allOf(ProjectStep.class))).as("what has not come counts for nothing").isEqualTo(new ProjectStep.Participation(10, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -1})
    void thereAreTenSteps(int number) {
        assertThat(ProjectStep.of(1)).isEqualTo(ProjectStep.CURRENT_STATE);
        assertThat(ProjectStep.of(10)).isEqualTo(ProjectStep.ACCEPTANCE);
        assertThatThrownBy(() -> ProjectStep.of(number)).isInstanceOf(StepOutOfRange.class);
    }

    private static final DecisionChain CHAIN = new DecisionChain(ProjectStep.CONTRACT, course(ProjectStep.CONTRACT), List.of(
            maker("陈", 40, Map.of(DecisionMaker.US, Stance.SUPPORT, RIVAL, Stance.AGAINST)), maker("李", 30, Map.of(RIVAL, Stance.SUPPORT)),
            maker("王", 20, Map.of(DecisionMaker.US, Stance.NEUTRAL)), maker("赵", 10, Map.of(DecisionMaker.US, Stance.SUPPORT, OTHER, Stance.UNKNOWN))));

    @Test
    void ourSupportLeadsBeforeThatOfTheBestCompetitor() {
        assertThat(CHAIN.lead()).isEqualTo(new DecisionChain.Lead(50, Map.of(RIVAL, 30, OTHER, 0)));
        assertThat(CHAIN.lead().best()).isEqualTo(RIVAL);
        assertThat(CHAIN.lead().lead()).isEqualTo(20);
        assertThat(CHAIN.support()).containsOnly(Map.entry(DecisionMaker.US, 50), Map.entry(RIVAL, 30), Map.entry(OTHER, 0));
        assertThat(CHAIN.missing()).isEmpty();
    }

    @Test
    void otherStancesMakeAnotherLead() {
        UUID wang = CHAIN.makers().get(2).contactId();
        DecisionChain then = CHAIN.withStances(Map.of(wang, Map.of(RIVAL, Stance.SUPPORT)));
        assertThat(then.lead()).isEqualTo(new DecisionChain.Lead(50, Map.of(RIVAL, 50, OTHER, 0)));
        assertThat(then.makers().get(2).stances()).as("what is not named stays").containsEntry(DecisionMaker.US, Stance.NEUTRAL);
        assertThat(CHAIN.lead().lead()).as("nothing happened").isEqualTo(20);
    }

    @Test
    void theCourseOfSupportHasAPointWhereItMoves() {
        Instant first = Instant.parse("2026-05-01T00:00:00Z");
        Instant second = Instant.parse("2026-05-10T00:00:00Z");
        Instant third = Instant.parse("2026-05-20T00:00:00Z");
        DecisionMaker chen = CHAIN.makers().get(0);
        DecisionMaker li = CHAIN.makers().get(1);
        List<SupportCourse.Point> points = SupportCourse.of(List.of(
                new SupportCourse.Believed(chen, first, second, null), new SupportCourse.Believed(chen, second, null, null),
                new SupportCourse.Believed(li, third, null, null)));
        assertThat(points).containsExactly(
                new SupportCourse.Point(first, new DecisionChain.Lead(40, Map.of(RIVAL, 0)), 40),
                new SupportCourse.Point(third, new DecisionChain.Lead(40, Map.of(RIVAL, 30)), 70));
        assertThat(SupportCourse.of(List.of(new SupportCourse.Believed(li, first, third, null)))).last()
                .isEqualTo(new SupportCourse.Point(third, new DecisionChain.Lead(0, Map.of(RIVAL, 0)), 0));
    }

    @Test
    void absentIsWhoseStepHasComeAndWhomNobodyMet() {
        DecisionMaker unmet = decidingAt(ProjectStep.NEED, null, null);
        assertThat(unmet.absent(ProjectStep.NEED)).isTrue();
        assertThat(unmet.absent(ProjectStep.SEVERITY)).as("its step has not come").isFalse();
        assertThat(decidingAt(ProjectStep.NEED, null, YEAR_BEFORE).absent(ProjectStep.NEED)).as("known from before").isFalse();
    }

    @Test
    void oversteppedIsWhoWasApproachedBeforeItsStep() {
        Course course = course(ProjectStep.SOLUTION);
        LocalDate needOn = DAY.minusMonths(1);
        assertThat(decidingAt(ProjectStep.NEED, needOn.minusDays(1), DAY).overstepping(course)).isPresent();
        assertThat(decidingAt(ProjectStep.NEED, needOn, DAY).overstepping(course)).as("on the very day").isEmpty();
        assertThat(decidingAt(ProjectStep.CONTRACT, DAY, DAY).overstepping(course)).as("its step has not come at all").isPresent();
        assertThat(decidingAt(ProjectStep.NEED, null, YEAR_BEFORE).overstepping(course)).as("not since the project began").isEmpty();
    }

    @Test
    void aCustomerMayGoBackAndTheFirstTimeCounts() {
        Course back = new Course(List.of(
                new Course.Reached(ProjectStep.NEED, DAY.minusDays(20)), new Course.Reached(ProjectStep.APPROVAL, DAY.minusDays(10)), new Course.Reached(ProjectStep.NEED, DAY)));
        assertThat(back.reached(ProjectStep.SOLUTION)).contains(DAY.minusDays(10));
        assertThat(back.reached(ProjectStep.CONTRACT)).isEmpty();
        assertThatThrownBy(() -> back.checkNext(DAY.minusDays(1), DAY)).isInstanceOf(StepDateNotPossible.class);
        assertThatThrownBy(() -> back.checkNext(DAY.plusDays(1), DAY)).isInstanceOf(StepDateNotPossible.class);
        back.checkNext(DAY, DAY);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, true", "61, 40, false", "100, 0, true", "100, 1, false"})
    void theWeightsShareAHundred(int others, int weight, boolean fits) {
        if (fits) {
            WeightsAboveHundred.check(others, weight);
        } else {
            assertThatThrownBy(() -> WeightsAboveHundred.check(others, weight)).isInstanceOf(WeightsAboveHundred.class)
                    .satisfies(fault -> assertThat(((WeightsAboveHundred) fault).members()).containsEntry("left", 100 - others));
        }
    }

    @Test
    void nothingKnownIsNoDepthAndSaysWhatComesFirst() {
        Assessment assessment = assess(Information.NONE, Barriers.NONE, List.of(), List.of());
        assertThat(assessment.depth()).isZero();
        assertThat(assessment.staged().stage()).isEqualTo(CustomerStage.BREAKTHROUGH);
        assertThat(assessment.next()).isEqualTo(Missing.of(MissingKind.FACTS_UNKNOWN, List.of("FOUNDED", "HEADCOUNT", "SUPPLIERS")));
        assertThat(assessment.nextLayer()).isEqualTo(Layer.INFORMATION);
        assertThat(missing(assessment, Layer.INFORMATION)).containsExactly(MissingKind.FACTS_UNKNOWN, MissingKind.NOT_ASSESSED);
        assertThat(missing(assessment, Layer.BARRIER)).containsExactly(MissingKind.VERDICT_OPEN);
        assertThat(missing(assessment, Layer.BUSINESS)).containsExactly(MissingKind.NO_PROJECT);
        assertThat(missing(assessment, Layer.RELATIONSHIP)).containsExactly(MissingKind.NO_PROJECT);
        assertThat(missing(assessment, Layer.INTEREST)).containsExactly(MissingKind.NO_VALUE_CONFIRMED, MissingKind.NEED_NOT_MET);
    }

    @Test
    void allPassedIsTheDeepest() {
        Assessment assessment = assess(INFORMED, FREE, List.of(carried(ProjectState.OPEN)), CONFIRMED);
        assertThat(assessment.depth()).isEqualTo(5);
        assertThat(assessment.next()).isNull();
        assertThat(assessment.nextLayer()).isNull();
        assertThat(assessment.layers()).allMatch(Assessed::passed).noneMatch(Assessed::aheadOfBase);
    }

    @Test
    void aLayerAboveAGapIsAheadOfItsBase() {
        Barriers standing = new Barriers(Verdict.ATTACK, List.of(barrier(BarrierKind.QUALIFICATION, BarrierState.BREAKING)));
        Assessment assessment = assess(INFORMED, standing, List.of(carried(ProjectState.OPEN)), CONFIRMED);
        assertThat(assessment.depth()).isEqualTo(1);
        assertThat(assessment.next()).isEqualTo(Missing.of(MissingKind.BARRIERS_STANDING, List.of("QUALIFICATION")));
        assertThat(assessment.nextLayer()).isEqualTo(Layer.BARRIER);
        assertThat(assessment.layers()).extracting(Assessed::aheadOfBase).containsExactly(false, false, true, true, true);
    }

    @Test
    void whoWatchesDoesNotPassTheBarriers() {
        assertThat(missing(assess(INFORMED, new Barriers(Verdict.WATCH, List.of()), List.of(), List.of()), Layer.BARRIER)).containsExactly(MissingKind.VERDICT_IS_WATCH);
        Barriers ours = new Barriers(Verdict.ATTACK, List.of(barrier(BarrierKind.CUSTOMISATION, BarrierState.IDENTIFIED)));
        assertThat(missing(assess(INFORMED, ours, List.of(), List.of()), Layer.BARRIER)).as("ours stand in nobody's way but others'").isEmpty();
    }

    @Test
    void aLostProjectCarriesNothing() {
        Assessment assessment = assess(INFORMED, FREE, List.of(carried(ProjectState.LOST), carried(ProjectState.DROPPED)), CONFIRMED);
        assertThat(assessment.depth()).isEqualTo(2);
        assertThat(missing(assessment, Layer.RELATIONSHIP)).containsExactly(MissingKind.NO_PROJECT);
        assertThat(missing(assessment, Layer.INTEREST)).containsExactly(MissingKind.NEED_NOT_MET);
    }

    @Test
    void theRelationshipNeedsAllWeightsNobodyAbsentAndALead() {
        DecisionMaker absent = new DecisionMaker(UUID.randomUUID(), "李", DecisionRole.APPROVES, Set.of(ProjectStep.PROBLEM), 40, Map.of(), null, null, false);
        Assessment assessment = assess(
                INFORMED, FREE, List.of(project(ProjectState.OPEN, ProjectStep.NEED, Set.of(), maker("陈", 50, Map.of(RIVAL, Stance.SUPPORT)), absent)), CONFIRMED);
        assertThat(assessment.layers().get(Layer.RELATIONSHIP.ordinal()).missing()).containsExactly(
                new Missing(MissingKind.WEIGHTS_INCOMPLETE, List.of("90"), "门禁改造"), new Missing(MissingKind.DECISION_MAKERS_ABSENT, List.of("李"), "门禁改造"),
                new Missing(MissingKind.NOT_LEADING, List.of("-50"), "门禁改造"));
        assertThat(missing(assessment, Layer.BUSINESS)).containsExactly(MissingKind.PARTICIPATION_LOW);
        assertThat(missing(assess(INFORMED, FREE, List.of(project(ProjectState.OPEN, ProjectStep.NEED, Set.of()), carried(ProjectState.WON)), CONFIRMED), Layer.RELATIONSHIP))
                .as("one project that passes is enough").isEmpty();
    }

    @Test
    void theInterestNeedsTheHeaviestPersonsOwnNeedMet() {
        List<Value> forNobody = List.of(CONFIRMED.get(0), value(ValueKind.PERSONAL, UUID.randomUUID(), ValueState.CONFIRMED), value(ValueKind.PERSONAL, CHEN.contactId(), ValueState.DELIVERED));
        Assessment assessment = assess(INFORMED, FREE, List.of(carried(ProjectState.OPEN)), forNobody);
        assertThat(assessment.layers().get(Layer.INTEREST.ordinal()).missing()).containsExactly(Missing.of(MissingKind.NEED_NOT_MET, List.of("陈")));
    }

    @Test
    void theStageFollowsTheFirstWonProjectAndTheAgreement() {
        Assessment won = assess(INFORMED, FREE, List.of(carried(ProjectState.WON)), CONFIRMED);
        assertThat(won.staged().stage()).isEqualTo(CustomerStage.CONSOLIDATION);
        assertThat(won.staged().unguarded()).isTrue();
        assertThat(won.staged().reasons()).containsExactly(StageReason.PROJECT_WON, StageReason.NO_AGREEMENT_IN_FORCE, StageReason.SHARE_UNKNOWN);
        Barriers guarded = new Barriers(Verdict.ATTACK, List.of(barrier(BarrierKind.TECHNICAL_STANDARD, BarrierState.IDENTIFIED)));
        assertThat(assess(INFORMED, guarded, List.of(carried(ProjectState.WON)), CONFIRMED).staged().unguarded()).isFalse();
        Barriers fallen = new Barriers(Verdict.ATTACK, List.of(barrier(BarrierKind.TECHNICAL_STANDARD, BarrierState.BROKEN)));
        assertThat(assess(INFORMED, fallen, List.of(carried(ProjectState.WON)), CONFIRMED).staged().unguarded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.5999, 0, 0, CONSOLIDATION", "0.6000, 0, 0, OCCUPATION", ", 0, 0, CONSOLIDATION", "0.9, 1, 9, CONSOLIDATION", "0.9, -9, -1, CONSOLIDATION", "0.9, -9, 0, OCCUPATION"})
    void anAgreementInForceAndMostOfTheWalletOccupy(BigDecimal share, int begins, int ends, CustomerStage stage) {
        Agreement agreement = new Agreement(AgreementKind.EXCLUSIVE, DAY.plusDays(begins), DAY.plusDays(ends), null);
        Known known = new Known(INFORMED, FREE, List.of(carried(ProjectState.WON)), CONFIRMED, List.of(agreement), share);
        assertThat(FiveLayers.assess(known, POLICY, DAY).staged().stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"STRATEGIC, COMPANY", "TOP, COMPANY", "IMPORTANT, REPRESENTATIVE", "ORDINARY, NONE", ", NONE"})
    void theTierSaysOfWhomTheModelIsRequired(Tier tier, ModelRequirement requirement) {
        assertThat(ModelRequirement.of(tier)).isEqualTo(requirement);
    }

    @Test
    void effortIsInteractionsByCostPerKind() {
        assertThat(Effort.cost(Map.of(InteractionKind.VISIT, 3L, InteractionKind.CALL, 10L), Map.of(InteractionKind.VISIT, 600, InteractionKind.CALL, 30))).isEqualByComparingTo("2100");
    }

    @Test
    void whatCannotBeIsTold() {
        refused(() -> new Fact("FOUNDED", "1", "官网", DAY.plusDays(1), FactConfidence.LIKELY).check(DAY), "#/knownOn");
        refused(() -> value(ValueKind.PERSONAL, null, ValueState.PROMISED).check(DAY), "#/contactId");
        refused(() -> new Value(ValueKind.ORGANISATIONAL, "快", null, null, null, ValueState.CONFIRMED, DAY, null, "报告").check(DAY), "#/confirmedBy");
        refused(() -> new Value(ValueKind.ORGANISATIONAL, "快", null, null, null, ValueState.CONFIRMED, DAY, CHEN.contactId(), null).check(DAY), "#/evidence");
        refused(() -> new CustomerVerdict(Verdict.WATCH, null).check(DAY), "#/reason");
        new CustomerVerdict(Verdict.ATTACK, null).check(DAY);
        refused(() -> new Agreement(AgreementKind.LONG_TERM, DAY, DAY.minusDays(1), null).check(DAY), "#/endsOn");
        refused(() -> new Barrier(BarrierKind.COMPETITOR, null, 3, null, null, null, null, null, BarrierState.BROKEN, DAY, DAY, null).check(DAY), "#/brokenBy");
        refused(() -> new Barrier(BarrierKind.CUSTOMISATION, null, 3, null, null, null, null, null, BarrierState.ACCEPTED, DAY, DAY, null).check(DAY), "#/state");
        barrier(BarrierKind.CUSTOMISATION, BarrierState.BROKEN).check(DAY);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable check, String pointer) {
        assertThatThrownBy(check).isInstanceOfSatisfying(InvalidContent.class, fault -> assertThat(fault.findings()).extracting(InvalidContent.Finding::pointer).containsExactly(pointer));
    }

    @Test
    void whoIsKnownWasMetOfLate() {
        UUID li = UUID.randomUUID();
        UUID wang = UUID.randomUUID();
        LocalDate edge = DAY.minusDays(90);
        assertThat(new Acquaintance(Map.of(), DAY, 90, false).gap()).isEqualTo(RelationshipGap.NOBODY_KNOWS);
        assertThat(new Acquaintance(Map.of(li, edge.minusDays(1)), DAY, 90, false).gap()).isEqualTo(RelationshipGap.NOT_RECENTLY);
        assertThat(new Acquaintance(Map.of(li, edge, wang, edge.minusDays(1)), DAY, 90, false).gap()).isEqualTo(RelationshipGap.ONLY_ONE);
        assertThat(new Acquaintance(Map.of(li, edge, wang, DAY), DAY, 90, false).gap()).isNull();
    }

    @Test
    void whatHangsOnOnePersonLeavesWithIt() {
        UUID li = UUID.randomUUID();
        UUID wang = UUID.randomUUID();
        List<DepartureRisk.Known> makers = List.of(
                new DepartureRisk.Known(UUID.randomUUID(), 40, Set.of(li)), new DepartureRisk.Known(UUID.randomUUID(), 30, Set.of(li, wang)),
                new DepartureRisk.Known(UUID.randomUUID(), 30, Set.of()));
        assertThat(DepartureRisk.of(makers)).isEqualTo(new DepartureRisk.Shares(40, 30, 100));
        assertThat(DepartureRisk.leavesWith(li, makers)).isEqualTo(40);
        assertThat(DepartureRisk.leavesWith(wang, makers)).isZero();
    }
}
