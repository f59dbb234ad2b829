package org.gengke.demo.domain;

import java.util.List;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Role;

/** The people of SuiAn (穗安智能), its teams, and the competitors it meets. */
public final class Staff {

    public static final String PASSWORD = "gengke-demo";
    public static final String ADMINISTRATOR = "admin";

    /** A team below another; the first one is the company. */
    public record DemoTeam(String name, String parent) {}

    /** A colleague. {@code customers} is how many they look after. */
    public record Person(String username, String name, Role role, Competence competence, String team, int customers) {}

    /** Who else sells such devices. */
    public record Rival(String name, String profile) {}

    public static final List<DemoTeam> TEAMS = List.of(
            new DemoTeam("穗安智能", null),
            new DemoTeam("华南大区", "穗安智能"),
            new DemoTeam("广州组", "华南大区"),
            new DemoTeam("深圳组", "华南大区"),
            new DemoTeam("华东大区", "穗安智能"),
            new DemoTeam("上海组", "华东大区"),
            new DemoTeam("杭州组", "华东大区"),
            new DemoTeam("大客户部", "穗安智能"),
            new DemoTeam("方案部", "穗安智能"));

    public static final List<Person> PEOPLE = List.of(
            new Person(ADMINISTRATOR, "系统管理员", Role.ADMIN, null, "穗安智能", 0),
            new Person("rep", "李伟", Role.REP, Competence.SALES_MANAGER, "广州组", 36),
            new Person("rep2", "王芳", Role.REP, Competence.SOLUTION, "深圳组", 30),
            new Person("solution", "何晓峰", Role.SOLUTION, Competence.SOLUTION, "方案部", 0),
            new Person("manager", "张建华", Role.MANAGER, Competence.SALES_MANAGER, "华南大区", 0),
            new Person("kam", "刘洋", Role.KAM, Competence.SALES_MANAGER, "大客户部", 14),
            new Person("executive", "陈国强", Role.EXECUTIVE, Competence.EXECUTIVE, "穗安智能", 0),
            new Person("manager2", "周国平", Role.MANAGER, Competence.SALES_MANAGER, "华东大区", 0),
            new Person("chenzq", "陈志强", Role.REP, Competence.SOLUTION, "广州组", 27),
            new Person("huanglj", "黄丽娟", Role.REP, Competence.JUNIOR, "广州组", 26),
            new Person("linjh", "林嘉豪", Role.REP, Competence.SOLUTION, "深圳组", 27),
            new Person("zhouting", "周婷", Role.REP, Competence.JUNIOR, "深圳组", 25),
            new Person("wujg", "吴建国", Role.REP, Competence.SALES_MANAGER, "上海组", 28),
            new Person("xujing", "徐静", Role.REP, Competence.JUNIOR, "上海组", 26),
            new Person("sunhao", "孙浩", Role.REP, Competence.SOLUTION, "杭州组", 26),
            new Person("zhaoxue", "赵雪", Role.REP, null, "杭州组", 23));

    public static final List<Rival> RIVALS = List.of(
            new Rival("安盾科技", "门禁控制器和梯控起家，渠道覆盖广，近期调整代理价格。"),
            new Rival("海辰智能", "平台型厂商，视频与门禁一体，报价偏高，大项目关系深。"),
            new Rival("捷识门禁", "以低价人脸终端进入市场，售后依赖当地代理。"),
            new Rival("博锐考勤", "考勤软件强，硬件贴牌，系统升级曾出过问题。"));

    private Staff() {}
}
