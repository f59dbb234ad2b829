package org.gengke.fivelayer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.gengke.fivelayer.domain.ContactAlarmRule.Unusual;
import org.junit.jupiter.api.Test;

/** When a day with contact data is unusual. */
class ContactAlarmRuleTest {

    private static final ContactAlarmRule RULE = ContactAlarmRule.DEFAULT;

    @Test
    void whoHasNoPastIsHeldAgainstTheFloor() {
        assertThat(RULE.judge(100, List.of())).isEmpty();
        assertThat(RULE.judge(101, List.of())).contains(new Unusual(null, 100));
    }

    @Test
    void whoLooksAtFewIsHeldAgainstTheFloorToo() {
        assertThat(RULE.judge(100, List.of(5, 7, 6))).isEmpty();
        assertThat(RULE.judge(101, List.of(5, 7, 6))).contains(new Unusual(new BigDecimal("6.0"), 100));
    }

    @Test
    void whoLooksAtManyEachDayIsHeldAgainstTheirOwnMedian() {
        assertThat(RULE.judge(150, List.of(60, 50, 40))).isEmpty();
        assertThat(RULE.judge(151, List.of(60, 50, 40))).contains(new Unusual(new BigDecimal("50.0"), 150));
    }

    /** One day of a trade fair does not make the next one usual. */
    @Test
    void oneDayDoesNotMoveTheMedian() {
        assertThat(RULE.judge(151, List.of(60, 50, 40, 5_000, 50))).isPresent();
    }

    @Test
    void ofAnEvenNumberOfDaysTheMiddleIsBetweenTwo() {
        assertThat(RULE.judge(151, List.of(50, 51))).isEmpty();
        assertThat(RULE.judge(152, List.of(50, 51))).contains(new Unusual(new BigDecimal("50.5"), 151));
    }

    @Test
    void daysWithoutAnyDoNotCount() {
        assertThat(RULE.judge(150, List.of(0, 0, 0, 0, 50))).isEmpty();
    }

    @Test
    void hugeCountsDoNotOverflow() {
        assertThat(RULE.judge(Integer.MAX_VALUE, Collections.nCopies(3, Integer.MAX_VALUE))).isEmpty();
    }

    @Test
    void aDayThatGoesOnAfterSomebodyLookedIntoItIsUnusualAgain() {
        assertThat(ContactAlarmRule.again(170, 120, 100)).isFalse();
        assertThat(ContactAlarmRule.again(171, 120, 100)).isTrue();
        assertThat(ContactAlarmRule.again(Integer.MAX_VALUE, 1, Integer.MAX_VALUE)).as("does not overflow").isTrue();
    }
}
