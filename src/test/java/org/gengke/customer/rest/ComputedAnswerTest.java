package org.gengke.customer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComputedAnswerTest {

    @Test
    void aChanceWithoutADaySaysThatTheDayIsMissing() {
        ComputedAnswer chance = new ComputedAnswer("INCUMBENCY_WIN", "{\"on\":null,\"chance\":60}");
        assertThat(chance.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("把握 60%\n还没有填写预计日期");
        assertThat(chance.in(Locale.ENGLISH)).isEqualTo("Chance 60%\nThe expected day is not entered yet");
    }

    @Test
    void aDaySaysItself() {
        ComputedAnswer both = new ComputedAnswer("INCUMBENCY_WIN", "{\"on\":\"2026-12-31\",\"chance\":60}");
        assertThat(both.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("预计 2026-12-31 拿下\n把握 60%");
    }
}
