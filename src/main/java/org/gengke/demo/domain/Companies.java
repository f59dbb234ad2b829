package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.CreditCode;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.SizeClass;
import org.gengke.demo.domain.DemoCustomer.Somebody;
import org.gengke.shared.domain.SearchText;

/** Invented companies of the regions in which a team sells, and the people there. */
final class Companies {

    private static final String FIRST = "恒瑞盛华德嘉鑫宏安远联博创启汇金凯铭佳锦顺景";
    private static final String SECOND = "泰达通源和丰隆誉诚科康润悦辰腾邦宇翔晟澜岳川";
    private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武莫孔向汤";
    private static final List<String> GIVEN = List.of(
            "志明", "丽华", "建军", "晓燕", "文斌", "玉兰", "海涛", "静怡", "国栋", "美玲", "俊峰", "雪梅", "伟强", "婷婷", "永康", "思远",
            "家豪", "秀英", "浩然", "慧敏", "德华", "春燕", "振宇", "佩珊", "立新", "红梅", "子健", "晓彤", "世杰", "桂芳", "景行", "若云");
    private static final List<String[]> POSITIONS = List.of(
            new String[] {"行政经理", "行政部"},
            new String[] {"人力资源经理", "人力资源部"},
            new String[] {"信息部主管", "信息部"},
            new String[] {"采购经理", "采购部"},
            new String[] {"副总经理", "总经办"},
            new String[] {"总经理", "总经办"},
            new String[] {"安保主管", "安保部"},
            new String[] {"工程部经理", "工程部"});
    private static final Map<String, List<String>> REGIONS = Map.of(
            "广州组", List.of("440100", "440100", "440100", "440600", "440400", "442000", "440700"),
            "深圳组", List.of("440300", "440300", "440300", "441900", "441300", "350200", "350500"),
            "上海组", List.of("310100", "310100", "320500", "320200", "320100", "320600"),
            "杭州组", List.of("330100", "330100", "330200", "330400", "330600", "340100"),
            "大客户部", List.of("110100", "420100", "510100", "440300", "310100", "440100", "430100", "370200"));
    private static final List<String> SOURCES = List.of("展会", "老客户介绍", "官网咨询", "电话开发", "渠道推荐", "招标信息");
    private static final List<String> TAGS = List.of("多门店", "三班倒", "新建园区", "旧系统改造", "私有化部署", "年度框架", "可做案例", "价格敏感", "集团采购");

    private final Chance chance;
    private final LocalDate today;
    private final List<String[]> industries = Lines.of("industries");
    private final Set<String> taken = new HashSet<>();

    Companies(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** A company with what people there call the place to be equipped. */
    record Company(CustomerProfile profile, String site, List<Somebody> contacts) {}

    Company next(String team) {
        String region = chance.of(REGIONS.get(team));
        String[] industry = chance.of(industries);
        String shortName;
        String name;
        do {
            shortName = city(region) + chance.of(FIRST) + chance.of(SECOND);
            name = shortName + industry[1];
        } while (!taken.add(CompanyName.normalise(name)) | !taken.add(shortName));
        int headcount = chance.skewed(Integer.parseInt(industry[4]), Integer.parseInt(industry[5]));
        BigDecimal revenue = BigDecimal.valueOf(headcount * (long) chance.between(35, 90)).movePointRight(4);
        BigDecimal budget = BigDecimal.valueOf(headcount * (long) chance.between(2, 9)).movePointRight(2);
        CustomerProfile profile = new CustomerProfile(
                name, shortName, creditCode(region), null, region, industry[0], headcount, size(headcount), chance.between(1992, today.getYear() - 2),
                industry[2], revenue, chance.in(0.7) ? budget : null, "https://www." + latin(shortName) + ".example", chance.of(SOURCES), null,
                null, chance.in(0.4) ? chance.of(Staff.RIVALS).name() : null, tags());
        return new Company(profile, industry[3], contacts(latin(shortName)));
    }

    private List<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (int i = chance.between(-1, 2); i > 0; i--) {
            tags.add(chance.of(TAGS));
        }
        return List.copyOf(tags);
    }

    private List<Somebody> contacts(String host) {
        List<String[]> positions = new ArrayList<>(POSITIONS);
        chance.shuffle(positions);
        List<Somebody> contacts = new ArrayList<>();
        for (int i = chance.skewed(1, 4); i > 0; i--) {
            String name = chance.of(SURNAMES) + chance.of(GIVEN);
            String[] position = positions.get(contacts.size());
            // 1990000xxxx and .example belong to nobody in particular.
            String phone = String.format(Locale.ROOT, "1990000%04d", chance.between(0, 9999));
            String wechat = chance.in(0.7) ? latin(name) + chance.between(10, 99) : null;
            contacts.add(new Somebody(
                    name, position[0], position[1], chance.in(0.93) || contacts.isEmpty() ? phone : null,
                    chance.in(0.45) ? latin(name) + "@" + host + ".example" : null, wechat));
        }
        return contacts;
    }

    /** Municipalities are named by their province. */
    private static String city(String region) {
        CodeTable.Code code = CodeTable.regions().find(region).orElseThrow();
        String name = code.nameZh().equals("市辖区")
                ? CodeTable.regions().find(code.parent().orElseThrow()).orElseThrow().nameZh()
                : code.nameZh();
        return name.replaceAll("市$", "");
    }

    private String creditCode(String region) {
        StringBuilder code = new StringBuilder("91").append(region, 0, 4).append("0").append(chance.between(1, 9));
        for (int i = 0; i < 9; i++) {
            code.append(chance.of(i < 2 ? "MA" : CODE));
        }
        return CODE.chars().mapToObj(check -> code.toString() + (char) check).filter(CreditCode::isValid).findFirst().orElseThrow();
    }

    private static SizeClass size(int headcount) {
        return headcount >= 1000 ? SizeClass.LARGE : headcount >= 300 ? SizeClass.MEDIUM : headcount >= 20 ? SizeClass.SMALL : SizeClass.MICRO;
    }

    private static String latin(String chinese) {
        return SearchText.ofPerson(chinese).pinyin();
    }
}
