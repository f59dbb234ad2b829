package org.gengke.customer.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gengke.shared.domain.TextFolding;

/** Which bracketed words in a company's name are a region: codes' names, countries and well-known places below them. */
final class Regions {
    private static final Pattern COUNTY = Pattern.compile("[\\u4e00-\\u9fff]{2,6}(县|市|区|自治州|盟|旗|镇)");
    private static final Set<String> OTHERS = Set.of(
            "中国", "中国大陆", "大中华", "大中华区", "亚洲", "亚太", "国际", "香港", "澳门", "台湾", "新加坡", "日本", "韩国", "美国",
            "德国", "英国", "法国", "华东", "华南", "华北", "华中", "西南", "西北", "东北", "昆山", "江阴", "常熟", "太仓", "张家港",
            "宜兴", "义乌", "慈溪", "余姚", "诸暨", "晋江", "石狮", "福清", "顺德", "南海", "番禺", "浦东", "前海", "横琴", "雄安",
            "滨海", "临港", "萧山", "余杭", "即墨", "胶州", "china", "prc", "p.r.c.", "p.r. china", "pr china", "p.r.china",
            "mainland china", "greater china", "asia", "asia pacific", "apac", "hongkong", "hk", "macau", "singapore", "japan",
            "korea", "usa", "us", "germany", "uk", "kunshan", "pudong");

    private Regions() {}

    static boolean isRegion(String folded) {
        return Names.ALL.contains(folded) || COUNTY.matcher(folded).matches();
    }

    /** Loaded with the first name in brackets. */
    private static final class Names {
        static final Set<String> ALL = load();

        private static Set<String> load() {
            Set<String> names = new HashSet<>(OTHERS);
            for (CodeTable.Code code : CodeTable.regions().all()) {
                String chinese = TextFolding.fold(code.nameZh());
                names.add(chinese);
                names.add(chinese.replaceFirst("(特别行政区|自治州|自治区|地区|省|市|盟)$", ""));
                names.add(chinese.replaceFirst("(壮族|回族|维吾尔)?自治区$", ""));
                names.add(TextFolding.fold(code.nameEn()).replace("'", ""));
                names.add(TextFolding.fold(code.nameEn()));
            }
            return Set.copyOf(names);
        }
    }
}
