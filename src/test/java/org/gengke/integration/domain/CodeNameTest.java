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

    /** A part that names something elsewhere is left out, and that is said. */
    @ParameterizedTest
    @CsvSource({"北京市朝阳,110000", "北京朝阳,110000", "广东杭州,440000", "广东省/杭州市,440000", "广东省杭州市,440000", "深圳市/杭州市,440300", "吉林省朝阳,220000"})
    void aPlaceIsNeverOneBesideAnother(String typed, String code) {
        assertThat(CodeName.read(CodeTable.regions(), typed)).isEqualTo(new CodeName.Reading(code, false));
    }

    @ParameterizedTest
    @CsvSource({
        "北京市朝阳区,110000", "北京市/北京市/朝阳区,110000", "上海/上海,310000", "重庆,500000", "重庆市渝北区,500000", "吉林吉林,220200", "深圳市南山区科技园,440300",
        "南山区深圳市,440300", "华南/深圳,440300", "青海海南,632500", "湖北省恩施土家族苗族自治州,422800", "内蒙古自治区锡林郭勒盟,152500"
    })
    void whatIsBesideAPlaceAndNamesNoneTroublesNobody(String typed, String code) {
        assertThat(CodeName.read(CodeTable.regions(), typed)).isEqualTo(new CodeName.Reading(code, true));
    }

    /** @param whole false where a warning is due */
    @ParameterizedTest
    @CsvSource({
        "110000,朝阳,110000,false", "110000,朝阳区,110000,true", "110000,北京,110000,true", "110000,北京市,110000,true", "110000,市辖区,110000,true",
        "110000,朝阳市,110000,false", "500000,渝北区,500000,true", "500000,重庆,500000,true", "440000,杭州,440000,false", "440000,杭州市,440000,false",
        "440000,广东省深圳市,440300,true", "440000,深圳市南山区,440300,true", "440000,440300,440300,true", "440000,330100,440000,false", "440000,某某,440000,false",
        "220000,吉林,220200,true", "220000,吉林省,220000,true", "220000,长春,220100,true", "320000,昆山市,320000,false", "440300,南山区,440300,true",
        "440300,广东,440300,true", "440300,广州,440300,false", "630000,海南,632500,true", "460000,海南,460000,true", "150000,锡林郭勒盟,152500,true",
        "420000,恩施州,422800,true", "650000,乌鲁木齐,650100,true"
    })
    void aCityIsLookedForInItsProvinceOnly(String province, String city, String code, boolean whole) {
        assertThat(CodeName.readBelow(CodeTable.regions(), province, city)).isEqualTo(new CodeName.Reading(code, whole));
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
