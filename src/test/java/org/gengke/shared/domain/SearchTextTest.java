package org.gengke.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"gz", "guangzhou", "广州", "廣州", "州", "GZ", "ｇｚ", "机械", "gzzg", "zhongg", " 重工 ", "重工机"})
    void aNameIsFoundByPartsPinyinAndInitials(String typed) {
        assertThat(SearchText.Query.of(typed).matches(SearchText.of("广州重工機械"))).isTrue();
    }

    @Test
    void nothingIsFoundAcrossNameAndPinyin() {
        assertThat(SearchText.Query.of("工广").matches(SearchText.of("广州重工"))).isFalse();
        assertThat(SearchText.Query.of("工guang").matches(SearchText.of("广州重工"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "重庆长安,chongqingchangan,cqca", "长沙中联重科,changshazhonglianzhongke,cszlzk", "厦门建发,xiamenjianfa,xmjf",
        "中国银行,zhongguoyinhang,zgyh", "绿城,lvcheng,lc", "长治钢铁,changzhigangtie,czgt", "漯河双汇,luoheshuanghui,lhsh",
        "A1科技(中国)😀,a1kejizhongguo,akjzg", "銀行,yinhang,yh"
    })
    void companyNamesAreReadByWords(String name, String pinyin, String initials) {
        SearchText text = SearchText.of(name);
        assertThat(text.pinyin()).isEqualTo(pinyin);
        assertThat(text.initials()).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "单雄,shanxiong", "曾国藩,zengguofan", "仇英,qiuying", "解缙,xiejin", "区寄,ouji", "朴树,piaoshu", "查良镛,zhaliangyong",
        "盖叫天,gejiaotian", "尉迟恭,yuchigong", "万俟卨,moqixie", "欧阳修,ouyangxiu", "單田芳,shantianfang", "长孙无忌,zhangsunwuji"
    })
    void surnamesAreReadAsSurnames(String name, String pinyin) {
        assertThat(SearchText.ofPerson(name).pinyin()).isEqualTo(pinyin);
    }

    @Test
    void foreignNamesHaveNoPinyin() {
        SearchText text = SearchText.of("  Siemens   ＡＧ ");
        assertThat(text).isEqualTo(new SearchText("siemens ag", "", ""));
        assertThat(text.grams()).contains("s", "si", "ag").doesNotContain(" ", "s ", " a");
    }

    @Test
    void upToTwoCharactersAreLookedUpAsGrams() {
        assertThat(SearchText.Query.of("广州").byGram()).isTrue();
        assertThat(SearchText.Query.of("𠮷野").byGram()).isTrue();
        assertThat(SearchText.Query.of("广州重").byGram()).isFalse();
        assertThat(SearchText.Query.of(" 　").isEmpty()).isTrue();
        assertThat(SearchText.Query.of("50%_\\").likePattern()).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void manyThreadsReadTheSameNames() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> reading = () -> SearchText.of("重慶長安汽車").pinyin();
            var all = pool.invokeAll(IntStream.range(0, 400).mapToObj(i -> reading).toList());
            for (var one : all) {
                assertThat(one.get()).isEqualTo("chongqingchanganqiche");
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
