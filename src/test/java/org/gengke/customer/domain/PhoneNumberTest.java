package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "13800138000", "+86 138-0013-8000", "0755-12345678", "(020) 8765 4321", "（020）87654321", "400-800-1234", "95588", "0755-12345678转801",
        "020 87654321 ext. 12", "13800138000（微信同号）", "１３８００１３８０００", "+49 89 1234567-0"
    })
    void whatCanBeDialled(String text) {
        assertThat(PhoneNumber.isPossible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1234", "1.38001E+10", "无", "待补充", "138001380001380013800", "13800138000 call me", "mail@example.com"})
    void whatCannot(String text) {
        assertThat(PhoneNumber.isPossible(text)).isFalse();
    }
}
