package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.customer.domain.CustomFieldRule.Fault;
import org.gengke.customer.domain.CustomFieldRule.Violation;
import org.junit.jupiter.api.Test;

class CustomFieldRuleTest {
    @Test
    void eachTypeTakesItsOwnValues() {
        assertFault(CustomFieldType.TEXT, "文字", null);
        assertFault(CustomFieldType.TEXT, 1, Fault.NOT_A_TEXT);
        assertFault(CustomFieldType.TEXT, "x".repeat(2001), Fault.TOO_LONG);
        assertFault(CustomFieldType.NUMBER, new BigDecimal("12.345600"), null);
        assertFault(CustomFieldType.NUMBER, "12", Fault.NOT_A_NUMBER);
        assertFault(CustomFieldType.NUMBER, Double.NaN, Fault.NOT_A_NUMBER);
        assertFault(CustomFieldType.NUMBER, new BigDecimal("1e999999999"), Fault.OUT_OF_RANGE);
        assertFault(CustomFieldType.NUMBER, new BigDecimal("1e-999999999"), Fault.OUT_OF_RANGE);
        assertFault(CustomFieldType.NUMBER, new BigDecimal("999999999999999.5"), Fault.OUT_OF_RANGE);
        assertFault(CustomFieldType.NUMBER, 0, null);
        assertFault(CustomFieldType.DATE, "2024-02-29", null);
        assertFault(CustomFieldType.DATE, "2026-02-29", Fault.NOT_A_DATE);
        assertFault(CustomFieldType.DATE, "2026-2-1", Fault.NOT_A_DATE);
        assertFault(CustomFieldType.DATE, "+12026-02-01", Fault.NOT_A_DATE);
        assertFault(CustomFieldType.CHOICE, "乙", null);
        assertFault(CustomFieldType.CHOICE, "丙", Fault.NOT_A_CHOICE);
        assertFault(CustomFieldType.BOOLEAN, true, null);
        assertFault(CustomFieldType.BOOLEAN, "true", Fault.NOT_A_BOOLEAN);
    }

    @Test
    void unknownAndMissingFieldsAreNamed() {
        var rules = List.of(
                new CustomFieldRule("erpCode", CustomFieldType.TEXT, true, List.of()),
                new CustomFieldRule("since", CustomFieldType.DATE, false, List.of()));
        assertThat(CustomFieldRule.check(Map.of("colour", "red"), rules))
                .containsExactly(
                        new Violation("colour", Fault.UNKNOWN_FIELD), new Violation("erpCode", Fault.REQUIRED));
        Map<String, Object> values = new HashMap<>();
        values.put("erpCode", "E-1");
        values.put("since", null);
        assertThat(CustomFieldRule.check(values, rules)).isEmpty();
        assertThat(CustomFieldRule.check(Map.of("erpCode", " "), rules))
                .containsExactly(new Violation("erpCode", Fault.REQUIRED));
    }

    @Test
    void choicesBelongToChoice() {
        assertThatThrownBy(() -> new CustomFieldRule("a", CustomFieldType.CHOICE, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CustomFieldRule("a", CustomFieldType.TEXT, false, List.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CustomFieldRule("A b", CustomFieldType.TEXT, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFault(CustomFieldType type, Object value, Fault expected) {
        List<String> choices = type == CustomFieldType.CHOICE ? List.of("甲", "乙") : List.of();
        assertThat(new CustomFieldRule("field", type, false, choices).fault(value).orElse(null))
                .as("%s %s", type, value)
                .isEqualTo(expected);
    }
}
