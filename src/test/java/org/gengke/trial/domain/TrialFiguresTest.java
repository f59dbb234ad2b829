package org.gengke.trial.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.trial.domain.Funnel.Level;
import org.gengke.trial.domain.Outcomes.Caused;
import org.junit.jupiter.api.Test;

class TrialFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Test
    void theFunnelCountsWhoCameThereWhereverTheyWent() {
        Funnel funnel = Funnel.of(List.of(
                new Funnel.Group(TrialStage.PROPOSED, TrialStage.PROPOSED, 3),
                new Funnel.Group(TrialStage.TESTING, TrialStage.FAILED, 2),
                new Funnel.Group(TrialStage.TESTING, TrialStage.TESTING, 1),
                new Funnel.Group(TrialStage.CONVERTED, TrialStage.CONVERTED, 4)));
        assertThat(funnel.begun()).isEqualTo(10);
        assertThat(funnel.levels()).containsExactly(
                new Level(TrialStage.PROPOSED, 10, 3), new Level(TrialStage.SHIPPED, 7, 0), new Level(TrialStage.RECEIVED, 7, 0),
                new Level(TrialStage.TESTING, 7, 1), new Level(TrialStage.FINISHED, 4, 0), new Level(TrialStage.REPORTED, 4, 0),
                new Level(TrialStage.TRIAL_USE, 4, 0), new Level(TrialStage.CONVERTED, 4, 4));
    }

    @Test
    void theConversionRateIsConvertedByEnded() {
        Outcomes outcomes = Outcomes.of(List.of(
                new Outcomes.Group(TrialStage.CONVERTED, null, 3),
                new Outcomes.Group(TrialStage.FAILED, TrialCause.PRICE, 2),
                new Outcomes.Group(TrialStage.WITHDRAWN, TrialCause.PRICE, 1),
                new Outcomes.Group(TrialStage.FAILED, TrialCause.QUALITY, 2)));
        assertThat(outcomes.ended()).isEqualTo(8);
        assertThat(outcomes.conversionRate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.375"));
        assertThat(outcomes.causes()).containsExactly(new Caused(TrialCause.PRICE, 3), new Caused(TrialCause.QUALITY, 2));
        assertThat(Outcomes.of(List.of()).conversionRate()).isEmpty();
    }

    @Test
    void daysOfIssuesAndQuestionsFollowOneAnother() {
        new TrialIssue(IssueSeverity.MAJOR, "慢", TODAY, TODAY, "好了").check(TODAY);
        assertThatThrownBy(() -> new TrialIssue(IssueSeverity.MAJOR, "慢", TODAY.plusDays(1), null, null).check(TODAY)).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> new TrialIssue(IssueSeverity.MAJOR, "慢", TODAY, TODAY.minusDays(1), null).check(TODAY)).isInstanceOf(InvalidContent.class);
        assertThat(TrialQuestion.of("贵吗", null, "不贵", null, TODAY)).isEqualTo(new TrialQuestion("贵吗", TODAY, "不贵", TODAY));
        assertThatThrownBy(() -> new TrialQuestion("贵吗", TODAY, null, TODAY).check(TODAY)).isInstanceOf(InvalidContent.class);
        assertThatThrownBy(() -> new TrialQuestion("贵吗", TODAY, "不", TODAY.minusDays(1)).check(TODAY)).isInstanceOf(InvalidContent.class);
    }
}
