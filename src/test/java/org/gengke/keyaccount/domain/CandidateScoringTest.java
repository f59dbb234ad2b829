package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.keyaccount.domain.CandidateFacts.Contacts;
import org.gengke.keyaccount.domain.CandidateFacts.Elsewhere;
import org.gengke.keyaccount.domain.CandidateFacts.Intention;
import org.gengke.keyaccount.domain.CandidateFacts.Purchases;
import org.gengke.keyaccount.domain.CandidateFacts.Relationship;
import org.gengke.keyaccount.domain.CandidateScore.Basis;
import org.gengke.keyaccount.domain.CandidateScore.Part;
import org.gengke.keyaccount.domain.CandidateScoring.Policy;
import org.junit.jupiter.api.Test;

/** Section 9, evaluate: one score, each part of it shown. */
class CandidateScoringTest {

    private static final Purchases GROWN = new Purchases(amount("600000"), amount("150000"), amount("500000"), amount("120000"));
    private static final Purchases NOTHING = new Purchases(amount("0"), amount("0"), amount("0"), amount("0"));
    private static final Elsewhere UNKNOWN = new Elsewhere(null, null, null);
    private static final Contacts SOME = new Contacts(2, 0, 1, 2, 0);
    private static final Intention NONE = new Intention(0, null, 0, null);
    private static final Relationship SILENT = new Relationship(null, 0, null, null);

    /**
     * Purchases 60; profit 50; trend +25 % of ±50 % → 75; elsewhere 400 000 of a million → 40; two visits, a call and two messages are
     * 9 of 12 points → 75; a project at 30 % and a trial at stage 4 of 7 → 57.1; satisfaction 4 → 75, one complaint → 80, loyal → 100,
     * depth 3 → 60, in the mean 78.75. Weighed 20, 20, 10, 15, 10, 10, 15: 60.5.
     */
    @Test
    void theWorkedExample() {
        CandidateScore score = score(new CandidateFacts(
                GROWN, new Elsewhere(amount("1000000"), amount("250000"), null), SOME, new Intention(1, 30, 1, 4), new Relationship(amount("4"), 1, Attitude.LOYAL, 3)));
        assertThat(points(score, CandidatePart.PURCHASES)).isEqualByComparingTo("60.0");
        assertThat(points(score, CandidatePart.PROFIT)).isEqualByComparingTo("50.0");
        assertThat(points(score, CandidatePart.TREND)).isEqualByComparingTo("75.0");
        assertThat(points(score, CandidatePart.POTENTIAL)).isEqualByComparingTo("40.0");
        assertThat(points(score, CandidatePart.ACTIVITY)).isEqualByComparingTo("75.0");
        assertThat(points(score, CandidatePart.INTENTION)).isEqualByComparingTo("57.1");
        assertThat(points(score, CandidatePart.RELATIONSHIP)).isEqualByComparingTo("78.8");
        assertThat(score.score()).isEqualByComparingTo("60.5");
        assertThat(score.coverage()).isEqualTo(100);
        assertThat(part(score, CandidatePart.PURCHASES).contribution()).isEqualByComparingTo("12.0");
    }

    @Test
    void eachPartTellsByWhichFigures() {
        CandidateScore score = score(new CandidateFacts(GROWN, UNKNOWN, SOME, NONE, SILENT));
        assertThat(part(score, CandidatePart.PURCHASES).basis()).containsExactly(
                new Basis(CandidateFigure.REVENUE, amount("600000")), new Basis(CandidateFigure.SHARE_OF_REVENUE, amount("30.0")));
        assertThat(part(score, CandidatePart.TREND).basis()).containsExactly(
                new Basis(CandidateFigure.GROWTH, amount("25.0")), new Basis(CandidateFigure.PREVIOUS_GROSS_PROFIT, amount("120000")));
        assertThat(part(score, CandidatePart.ACTIVITY).basis()).containsExactly(
                new Basis(CandidateFigure.VISITS, amount("2")), new Basis(CandidateFigure.CALLS, amount("1")), new Basis(CandidateFigure.MESSAGES, amount("2")));
    }

    /** Potential and relationship are not known: what is has all the weight. */
    @Test
    void whatIsNotKnownDoesNotCount() {
        CandidateScore score = score(new CandidateFacts(GROWN, UNKNOWN, SOME, NONE, SILENT));
        assertThat(points(score, CandidatePart.POTENTIAL)).isNull();
        assertThat(points(score, CandidatePart.RELATIONSHIP)).isNull();
        assertThat(part(score, CandidatePart.RELATIONSHIP).contribution()).isNull();
        assertThat(score.coverage()).isEqualTo(70);
        // (60 × 20 + 50 × 20 + 75 × 10 + 75 × 10 + 0 × 10) / 70
        assertThat(score.score()).isEqualByComparingTo("52.9");
    }

    @Test
    void theTrendGoesByTurnoverWhereProfitIsNotKnown() {
        CandidateScore score = score(new CandidateFacts(new Purchases(amount("250000"), null, amount("500000"), amount("90000")), UNKNOWN, SOME, NONE, SILENT));
        assertThat(points(score, CandidatePart.PROFIT)).isNull();
        assertThat(points(score, CandidatePart.TREND)).isEqualByComparingTo("0");
        assertThat(part(score, CandidatePart.TREND).basis()).contains(new Basis(CandidateFigure.GROWTH, amount("-50.0")));
    }

    @Test
    void whoBoughtNothingTheYearBeforeHasNoTrend() {
        CandidateScore score = score(new CandidateFacts(new Purchases(amount("250000"), amount("80000"), amount("0"), amount("0")), UNKNOWN, SOME, NONE, SILENT));
        assertThat(points(score, CandidatePart.TREND)).isNull();
    }

    @Test
    void aLossIsNoNegativeScore() {
        CandidateScore score = score(new CandidateFacts(new Purchases(amount("9000000"), amount("-1000"), amount("1"), amount("5000")), UNKNOWN, SOME, NONE, SILENT));
        assertThat(points(score, CandidatePart.PROFIT)).isEqualByComparingTo("0");
        assertThat(points(score, CandidatePart.TREND)).isEqualByComparingTo("0");
        assertThat(points(score, CandidatePart.PURCHASES)).isEqualByComparingTo("100");
    }

    /** Only of those that never bought: who buys has shown what it is worth. */
    @Test
    void theValueGradeIsThePotentialOfThoseWhoHaveNotBought() {
        Elsewhere b = new Elsewhere(null, null, ValueGrade.B);
        assertThat(points(score(new CandidateFacts(NOTHING, b, SOME, NONE, SILENT)), CandidatePart.POTENTIAL)).isEqualByComparingTo("60");
        assertThat(points(score(new CandidateFacts(GROWN, b, SOME, NONE, SILENT)), CandidatePart.POTENTIAL)).isNull();
    }

    /** A budget below what it bought from us leaves what is noted of others. */
    @Test
    void untappedIsTheLargerOfBudgetAndNotes() {
        CandidateScore score = score(new CandidateFacts(GROWN, new Elsewhere(amount("100000"), amount("300000"), null), SOME, NONE, SILENT));
        assertThat(part(score, CandidatePart.POTENTIAL).basis()).contains(new Basis(CandidateFigure.UNTAPPED, amount("300000")));
    }

    @Test
    void weightsCanBeTriedOut() {
        Map<CandidatePart, Integer> purchasesAlone = new EnumMap<>(CandidatePart.class);
        for (CandidatePart part : CandidatePart.values()) {
            purchasesAlone.put(part, part == CandidatePart.PURCHASES ? 1 : 0);
        }
        CandidateScore score = new CandidateScoring(policy().with(purchasesAlone), BigDecimal.ONE, BigDecimal.ONE)
                .score(new CandidateFacts(GROWN, UNKNOWN, SOME, NONE, SILENT));
        assertThat(score.score()).isEqualByComparingTo("60.0");
        assertThat(score.coverage()).isEqualTo(100);
    }

    private static CandidateScore score(CandidateFacts facts) {
        return new CandidateScoring(policy(), amount("2000000"), amount("500000")).score(facts);
    }

    private static Policy policy() {
        Map<CandidatePart, Integer> weights = new EnumMap<>(CandidatePart.class);
        for (CandidatePart part : CandidatePart.values()) {
            weights.put(part, part.standardWeight());
        }
        return new Policy(weights, 1_000_000, 300_000, 50, 1_000_000, 12);
    }

    private static Part part(CandidateScore score, CandidatePart part) {
        return score.parts().stream().filter(one -> one.part() == part).findFirst().orElseThrow();
    }

    private static BigDecimal points(CandidateScore score, CandidatePart part) {
        return part(score, part).points();
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
