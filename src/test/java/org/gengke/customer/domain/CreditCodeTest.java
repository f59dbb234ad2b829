package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "9144030071526726XG", "914403001922038216"})
    void codesOfWellKnownCompaniesAreValid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058C", "9133010079965505B8", "91330100799655058", "91330100799655058BB", "", "IOZSV100799655058B",
                "91A30100799655058B", "91330100799655058b"
            })
    void everythingElseIsNot(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void eachSingleWrongCharacterIsNoticed() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        StringBuilder code = new StringBuilder("91330100799655058B");
        for (int i = 0; i < 18; i++) {
            char right = code.charAt(i);
            for (char wrong : alphabet.toCharArray()) {
                code.setCharAt(i, wrong);
                assertThat(CreditCode.isValid(code.toString())).isEqualTo(wrong == right);
            }
            code.setCharAt(i, right);
        }
    }

    @Test
    void widthCaseAndSpacesAreFolded() {
        assertThat(CreditCode.parse(" ９１３３０１００ 7996-55058ｂ ").value()).isEqualTo("91330100799655058B");
        assertThatThrownBy(() -> CreditCode.parse("x")).hasMessage("credit-code-invalid");
    }
}
