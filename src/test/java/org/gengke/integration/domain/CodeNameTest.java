package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.gengke.customer.domain.CodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNameTest {

    @ParameterizedTest
    @CsvSource({
        "440300,440300", "深圳市,440300", "深圳,440300", "广东深圳,440300", "广东省深圳市,440300", "广东/深圳,440300", "广东 深圳,440300",
        "中国广东深圳,440300", "深圳市南山区,440300", "广东深圳南山区,440300", "上海浦东新区,310000", "上海,310000", "吉林,220000", "吉林省吉林市,220200",
        "恩施,422800", "海南,460000", "Guangdong Province,440000", "内蒙古包头,150200", "新疆,650000"
    })
    void placesAsPeopleWriteThem(String typed, String code) {
        assertThat(CodeName.find(CodeTable.regions(), typed)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"制造业,C", "制造行业,C", "制造,C", "农业行业,01", "教育行业,P", "C,C", "汽车制造,36", "Manufacturing industry,C", "零售,52"})
    void tradesAsPeopleWriteThem(String typed, String code) {
        assertThat(CodeName.find(CodeTable.industries(), typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机械行业", "电子", "某某", "业"})
    void whatNamesNoTradeIsNone(String typed) {
        assertThat(CodeName.find(CodeTable.industries(), typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市辖区", "华南", "火星", "吉林大学"})
    void whatNamesNoPlaceOrSeveralIsNone(String typed) {
        assertThat(CodeName.find(CodeTable.regions(), typed)).isEmpty();
    }

    @Test
    void nearOnesAreSuggestedTheLikeliestFirst() {
        assertThat(CodeName.near(CodeTable.industries(), "机械行业", 3)).containsExactly("38", "43");
        assertThat(CodeName.near(CodeTable.industries(), "设备制造", 3)).hasSize(3).contains("34", "35");
        assertThat(CodeName.near(CodeTable.industries(), "火星", 3)).isEmpty();
    }
}
