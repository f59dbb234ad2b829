package org.gengke.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "西门子（中国）有限公司 | 西门子",
                "西门子(中国)股份有限公司 | 西门子有限责任公司",
                "廣州科技有限公司 | 广州科技",
                "ＡＢＣ科技有限公司 | abc 科技有限责任公司",
                "美的集团股份有限公司 | 美的",
                "中石（集团）有限公司 | 中石集团有限公司",
                "甲乙（广州市）贸易有限公司 | 甲乙（广州）贸易",
                "甲乙（昆山）有限公司 | 甲乙",
                "甲乙（内蒙古）有限公司 | 甲乙",
                "Foo Trading (Guangzhou) Co., Ltd. | FOO TRADING",
                "Foo Trading Co.,Ltd | Foo Trading Inc.",
                "Foo (Xi'an) L.L.C. | foo",
                "Bosch GmbH & Co. KG | Bosch",
                "大众中国有限公司 Ltd. | 大众中国",
            })
    void namesOfOneCompanyMeet(String one, String other) {
        assertThat(CompanyName.normalise(one)).isEqualTo(CompanyName.normalise(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "广州甲有限公司 | 深圳甲有限公司",
                "华为集团 | 华为有限公司",
                "甲（一厂）有限公司 | 甲（二厂）有限公司",
                "甲广州分公司 | 甲有限公司",
                "Zinc Ltd | Z Ltd",
            })
    void namesOfTwoCompaniesDoNot(String one, String other) {
        assertThat(CompanyName.normalise(one)).isNotEqualTo(CompanyName.normalise(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有限公司", "Ltd.", "（广州）", "!!!", "Co., Ltd.", "集团有限公司", "(", "公司"})
    void somethingAlwaysRemains(String name) {
        assertThat(CompanyName.normalise(name)).isNotEmpty();
    }

    @Test
    void normalisingTwiceChangesNothing() {
        for (String name : new String[] {"西门子（中国）有限公司", "Foo Trading Co., Ltd.", "美的集团股份有限公司"}) {
            String once = CompanyName.normalise(name);
            assertThat(CompanyName.normalise(once)).isEqualTo(once);
        }
    }
}
