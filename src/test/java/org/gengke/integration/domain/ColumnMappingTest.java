package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gengke.customer.domain.CustomFieldRule;
import org.gengke.customer.domain.CustomFieldType;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final CustomColumn OUTPUT = new CustomColumn("年产量", "Annual output", new CustomFieldRule("output", CustomFieldType.NUMBER, false, List.of()));
    private static final CustomColumn LEVEL = new CustomColumn("级别", "Level", new CustomFieldRule("level", CustomFieldType.CHOICE, false, List.of("甲级", "乙级")));
    private static final List<CustomColumn> COLUMNS = List.of(OUTPUT, LEVEL);

    @Test
    void theReasonsOfRefusedRowsFillNothingWhenTheyComeAgain() {
        for (String reasons : List.of("未导入原因", "Why it was not taken in")) {
            assertThat(ColumnMapping.guess(ImportKind.CUSTOMERS, List.of("名称", reasons), COLUMNS).targets()).containsExactly(ImportTarget.NAME, null);
        }
    }

    @Test
    void customFieldsAreGuessedByLabelsOfBothLanguagesAndByKey() {
        assertThat(List.of("年产量（台）", "annual output", "OUTPUT")).allSatisfy(heading -> assertThat(
                        ColumnMapping.guess(ImportKind.CUSTOMERS, List.of("名称", heading), COLUMNS))
                .isEqualTo(new ColumnMapping(Arrays.asList(ImportTarget.NAME, null), Arrays.asList(null, "output"))));
    }

    @Test
    void anAttributeComesBeforeOtherWordsForAFieldButNotBeforeOurOwnHeadings() {
        assertThat(ColumnMapping.guess(ImportKind.CUSTOMERS, List.of("名称", "级别"), COLUMNS).customFields()).containsExactly(null, "level");
        assertThat(ColumnMapping.guess(ImportKind.CUSTOMERS, List.of("名称", "客户等级"), COLUMNS).targets()).containsExactly(ImportTarget.NAME, ImportTarget.TIER);
    }

    @Test
    void aColumnFillsOneThingAndEachThingOnce() {
        assertThat(mapping("output", "output").customFault(3, COLUMNS)).isEqualTo("mapping-twice");
        assertThat(mapping("output", "nothing").customFault(3, COLUMNS)).isEqualTo("mapping-field-unknown");
        assertThat(new ColumnMapping(List.of(ImportTarget.NAME), List.of("output")).customFault(1, COLUMNS)).isEqualTo("mapping-twice");
        assertThat(mapping("output", "level").customFault(3, COLUMNS)).isNull();
    }

    @Test
    void cellsAreReadByTheTypeOfTheAttribute() {
        assertThat(OUTPUT.value("1,200.5")).contains(new BigDecimal("1200.5"));
        assertThat(OUTPUT.value("3万")).contains(new BigDecimal("30000"));
        assertThat(OUTPUT.value("很多")).isEmpty();
        assertThat(LEVEL.value(" 乙级 ")).contains("乙级");
        assertThat(LEVEL.value("丙级")).isEmpty();
    }

    private static ColumnMapping mapping(String second, String third) {
        return new ColumnMapping(Arrays.asList(ImportTarget.NAME, null, null), Arrays.asList(null, second, third));
    }
}
