package org.gengke.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gengke.customer.domain.CustomerStatus;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Map<String, Object> MOVE = Map.of(
            "from", CustomerStatus.WON, "to", CustomerStatus.TESTING, "allowed", List.of(CustomerStatus.PAUSED, CustomerStatus.ABANDONED));

    @Test
    void constantsAreNamedInTheReadersWords() {
        assertThat(detail(Locale.SIMPLIFIED_CHINESE)).contains("已成交", "测试产品", "暂停联系、放弃").doesNotContain("WON", "PAUSED");
        assertThat(detail(Locale.ENGLISH)).doesNotContain("WON", "PAUSED", "[");
    }

    private static String detail(Locale locale) {
        return Messages.text(locale, "problem.status-change-not-allowed.detail", MOVE);
    }
}
