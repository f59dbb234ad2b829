package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodeTableTest {
    private final CodeTable regions = CodeTable.regions();
    private final CodeTable industries = CodeTable.industries();

    @Test
    void thereAre34ProvincesAndAllPrefectures() {
        assertThat(regions.roots()).hasSize(34);
        long prefectures = regions.all().stream()
                .filter(c -> c.parent().isPresent())
                .filter(c -> c.nameZh().matches(".+(市|地区|自治州|盟)"))
                .count();
        assertThat(prefectures).isEqualTo(333);
        assertThat(regions.all()).allMatch(c -> c.code().matches("[1-8][0-9]{5}"));
    }

    @Test
    void thereAre20SectionsAnd97Divisions() {
        assertThat(industries.roots()).hasSize(20).allMatch(c -> c.code().matches("[A-T]"));
        assertThat(industries.all()).hasSize(117);
        for (int i = 1; i <= 97; i++) {
            assertThat(industries.contains(String.format("%02d", i))).isTrue();
        }
    }

    @Test
    void everyParentExistsAndEveryEntryHasBothNames() {
        for (CodeTable table : new CodeTable[] {regions, industries}) {
            assertThat(table.all()).allSatisfy(c -> {
                assertThat(c.nameZh()).isNotBlank();
                assertThat(c.nameEn()).isNotBlank();
                c.parent().ifPresent(p -> assertThat(table.contains(p)).isTrue());
            });
        }
    }

    @Test
    void spotChecks() {
        assertThat(regions.path("440100", Locale.SIMPLIFIED_CHINESE)).contains("广东省 广州市");
        assertThat(regions.path("440100", Locale.ENGLISH)).contains("Guangdong Guangzhou");
        assertThat(regions.find("610100").orElseThrow().nameEn()).isEqualTo("Xi'an");
        assertThat(regions.find("140400").orElseThrow().nameEn()).isEqualTo("Changzhi");
        assertThat(regions.contains("440199")).isFalse();
        assertThat(regions.children("110000")).hasSize(1);
        assertThat(industries.find("39").orElseThrow().parent()).contains("C");
        assertThat(industries.find("A").orElseThrow().nameEn())
                .isEqualTo("Agriculture, forestry, animal husbandry and fishery");
        assertThat(industries.find("97").orElseThrow().parent()).contains("T");
        assertThat(industries.withDescendants("D")).containsExactly("D", "44", "45", "46");
        assertThat(regions.find("999999")).isEmpty();
    }
}
