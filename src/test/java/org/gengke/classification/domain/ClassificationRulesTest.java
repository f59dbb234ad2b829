package org.gengke.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.classification.domain.AbcClassification.Limits;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.Lifecycle.Policy;
import org.gengke.classification.domain.Lifecycle.Standing;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of section 6, and the edges of its rules. */
class ClassificationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static Purchases bought(int id, long amount) {
        return new Purchases(new UUID(0, id), 1, 1, DAY, DAY, amount, amount / 4, 1);
    }

    private static List<Ranked> ranked(long... amounts) {
        List<Purchases> base = new ArrayList<>(IntStream.range(0, amounts.length).mapToObj(i -> bought(i, amounts[i])).toList());
        Collections.reverse(base);
        return AbcClassification.of(base, Limits.DEFAULT);
    }

    @Test
    void aCustomerIsClassedByTheShareThatAccumulatedBeforeIt() {
        List<Ranked> ranked = ranked(500, 300, 100, 60, 40);
        assertThat(ranked).extracting(Ranked::before).containsExactly(0L, 500L, 800L, 900L, 960L);
        assertThat(ranked).extracting(Ranked::abcClass).containsExactly(AbcClass.A, AbcClass.A, AbcClass.B, AbcClass.B, AbcClass.C);
    }

    @Test
    void whoBoughtNothingHasNoClass() {
        assertThat(ranked(10, 0, 5)).extracting(one -> one.purchases().amount()).containsExactly(10L, 5L);
        assertThat(AbcClassification.of(List.of(), Limits.DEFAULT)).isEmpty();
    }

    @Test
    void equalPurchasesAreOrderedByIdAsTheDatabaseOrdersThem() {
        // The second id is negative as a signed number and would come first.
        Purchases low = new Purchases(UUID.fromString("7fffffff-0000-7000-8000-000000000000"), 1, 1, DAY, DAY, 5, 0, 0);
        Purchases high = new Purchases(UUID.fromString("80000000-0000-7000-8000-000000000000"), 1, 1, DAY, DAY, 5, 0, 0);
        assertThat(AbcClassification.of(List.of(high, low), Limits.DEFAULT)).extracting(Ranked::purchases).containsExactly(low, high);
    }

    @Test
    void aLimitIsNotRounded() {
        // 80 % of 1001 is 800.8: 800 accumulated before is below it, 801 is not.
        assertThat(ranked(800, 201)).extracting(Ranked::abcClass).containsExactly(AbcClass.A, AbcClass.A);
        assertThat(ranked(801, 200)).extracting(Ranked::abcClass).containsExactly(AbcClass.A, AbcClass.B);
    }

    @Test
    void theGiniCoefficientIsThatOfTheExample() {
        assertThat(new Concentration(ranked(500, 300, 100, 60, 40)).gini().orElseThrow()).isEqualByComparingTo("0.464");
        assertThat(new Concentration(ranked(7, 7, 7)).gini().orElseThrow()).isEqualByComparingTo("0");
        assertThat(new Concentration(List.of()).gini()).isEmpty();
    }

    @Test
    void theLorenzCurveGoesFromNothingToAll() {
        assertThat(new Concentration(ranked(500, 300, 100, 60, 40)).lorenz())
                .extracting(point -> point.customers().toPlainString() + " " + point.amount().toPlainString())
                .containsExactly("0 0", "0.2 0.04", "0.4 0.1", "0.6 0.2", "0.8 0.5", "1 1");
        assertThat(new Concentration(IntStream.range(1, 1001).mapToObj(i -> ranked(i)).flatMap(List::stream).toList()).lorenz()).hasSize(101);
    }

    @Test
    void theTopFifthIsAtLeastOneCustomer() {
        assertThat(new Concentration(ranked(500, 300, 100, 60, 40)).topFifth().orElseThrow())
                .isEqualTo(new Concentration.TopFifth(1, new BigDecimal("0.5"), new BigDecimal("0.5")));
        assertThat(new Concentration(ranked(6, 5, 4, 3, 2, 1)).topFifth().orElseThrow().customers()).isEqualTo(2);
    }

    @Test
    void equalRecenciesGetEqualScores() {
        List<Purchases> base = new ArrayList<>();
        for (int days : new int[] {1, 5, 5, 40, 100}) {
            base.add(new Purchases(new UUID(0, days), 1, 1, DAY.minusDays(days), DAY.minusDays(days), 100, 0, 0));
        }
        assertThat(RfmScoring.of(base, DAY)).extracting(Scored::r).containsExactly(5, 3, 3, 2, 1);
        assertThat(RfmScoring.of(base, DAY)).extracting(Scored::f).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5,5,5,CHAMPIONS", "4,4,4,CHAMPIONS", "2,4,4,CANNOT_LOSE", "1,5,5,CANNOT_LOSE", "3,4,5,LOYAL", "5,4,3,LOYAL", "2,4,3,AT_RISK", "1,3,5,AT_RISK",
        "5,1,5,NEW", "5,2,1,POTENTIAL_LOYAL", "4,2,5,POTENTIAL_LOYAL", "4,1,5,PROMISING", "3,3,3,NEEDS_ATTENTION", "3,1,5,NEEDS_ATTENTION", "2,2,5,HIBERNATING",
        "1,2,5,LOST", "1,1,1,LOST"
    })
    void theFirstSegmentThatFits(int r, int f, int m, RfmSegment segment) {
        assertThat(RfmScoring.segment(r, f, m)).isEqualTo(segment);
    }

    @ParameterizedTest
    @CsvSource({
        // days of ordering, span in days, silent days, orders in a year
        "1,0,89,1,FIRST_PURCHASE", "1,0,90,1,DORMANT", "1,0,179,1,DORMANT", "1,0,180,1,LOST", "2,30,0,2,REPEAT", "4,90,10,4,LOYAL", "4,90,10,3,REPEAT",
        // every 100 days: dormant after 200, lost after 400
        "4,300,199,4,LOYAL", "4,300,200,2,DORMANT", "4,300,399,0,DORMANT", "4,300,400,0,LOST",
        // 100 days in 3 intervals: 2 × 33⅓ is below the least, 4 × is below the least as well
        "4,100,89,4,LOYAL", "4,100,90,4,DORMANT",
    })
    void aCustomerSleepsByItsOwnRhythm(int days, int span, int silent, int inYear, LifecycleStage stage) {
        LocalDate last = DAY.minusDays(silent);
        Purchases ever = new Purchases(new UUID(0, 1), days, days, last.minusDays(span), last, 1, 0, 0);
        assertThat(Lifecycle.of(new Standing(ever, inYear, true, null), DAY, Policy.DEFAULT).stage()).isEqualTo(stage);
    }

    @Test
    void whoSwitchesBetweenBrandsIsNotLoyal() {
        Purchases ever = new Purchases(new UUID(0, 1), 9, 9, DAY.minusDays(200), DAY, 1, 0, 0);
        assertThat(Lifecycle.of(new Standing(ever, 9, false, null), DAY, Policy.DEFAULT).stage()).isEqualTo(LifecycleStage.REPEAT);
    }

    @Test
    void aDeclarationHoldsUntilTheNextOrder() {
        Purchases ever = new Purchases(new UUID(0, 1), 2, 2, DAY.minusDays(40), DAY.minusDays(10), 1, 0, 0);
        assertThat(Lifecycle.of(new Standing(ever, 2, true, DAY.minusDays(10)), DAY, Policy.DEFAULT))
                .extracting(Lifecycle.Placed::stage, Lifecycle.Placed::declared).containsExactly(LifecycleStage.LOST, true);
        assertThat(Lifecycle.of(new Standing(ever, 2, true, DAY.minusDays(11)), DAY, Policy.DEFAULT).stage()).isEqualTo(LifecycleStage.REPEAT);
        assertThat(Lifecycle.of(new Standing(null, 0, true, null), DAY, Policy.DEFAULT).stage()).isEqualTo(LifecycleStage.POTENTIAL);
    }

    @Test
    void expectationsAreThoseOfThePaper() {
        // Customer 0001 of the authors' worksheet: two repeats, 39 weeks to come.
        BgNbd published = new BgNbd(0.243, 4.414, 0.793, 2.426);
        BuyingHistory history = new BuyingHistory(2, 30.43, 38.86);
        assertThat(published.expected(history, 39)).isCloseTo(1.226, within(0.001));
        assertThat(published.alive(new BuyingHistory(0, 0, 38.86))).isEqualTo(1);
        assertThat(published.expected(history, 0)).isZero();
    }
}
