package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "13800138000", "+86 138-0013-8000", "0755-12345678", "(020) 8765 4321", "（020）87654321", "400-800-1234", "95588", "0755-12345678转801",
        "020 87654321 ext. 12", "１３８００１３８０００", "+49 89 1234567-0"
    })
    void whatCanBeDialled(String text) {
        assertThat(PhoneNumber.isPossible(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0755—26001234,0755-26001234", "0755－26001234,0755-26001234", "0755–26001234,0755-26001234", "0755一26001234,0755-26001234",
        "手机13800138000,13800138000", "手机：13800138000,13800138000", "13800138000张工,13800138000", "13800138000(wx),13800138000",
        "13800138000（微信/电话同号）,13800138000", "13800138000（微信同号）,13800138000", "（13800138000）,13800138000", "张工 0755-12345678转801,0755-12345678转801",
        "Tel: (020) 8765 4321,(020) 8765 4321", "tel13800138000,13800138000", "13800138000 call me,13800138000", "+86 13800138000 张工,+86 13800138000"
    })
    void theNumberIsTakenOutOfTheWords(String text, String number) {
        assertThat(PhoneNumber.in(text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000 13900139000", "13800138000(13900139000)", "手机13800138000办公13900139000"})
    void oneTextMayHoldTwo(String text) {
        assertThat(PhoneNumber.in(text)).containsExactly("13800138000", "13900139000");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "abc", "", "1234", "1.38001E+10", "无", "待补充", "138001380001380013800", "mail@example.com", "a1234567@qq.com", "1234567@qq.com", "wxid_12345678",
        "2026-01-05联系", "分机12345", "3楼201室"
    })
    void whatCannot(String text) {
        assertThat(PhoneNumber.in(text)).isEmpty();
        assertThat(PhoneNumber.isPossible(text)).isFalse();
    }

    /** Cells are as long as their writer likes. */
    @Test
    void aLongTextIsNotGoneOverAgainAndAgain() {
        for (String text : List.of("(" + "好".repeat(32_000), "(好".repeat(16_000), "1(".repeat(16_000), "- ".repeat(16_000) + "好")) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(PhoneNumber.in(text.repeat(100))).isEmpty());
        }
    }
}
