package org.gengke.integration.domain;

import java.util.Map;
import java.util.Optional;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.domain.TextFolding;

/** The words that stand for a choice in a spreadsheet: the product's own in both languages, and what people write instead. */
public final class Choice {

    private static final Map<String, CustomerStatus> STATUS = Map.ofEntries(
            Map.entry("开始联系", CustomerStatus.CONTACT_STARTED),
            Map.entry("新客户", CustomerStatus.CONTACT_STARTED),
            Map.entry("初步联系", CustomerStatus.CONTACT_STARTED),
            Map.entry("contact started", CustomerStatus.CONTACT_STARTED),
            Map.entry("new", CustomerStatus.CONTACT_STARTED),
            Map.entry("联系多次", CustomerStatus.CONTACTED_REPEATEDLY),
            Map.entry("多次联系", CustomerStatus.CONTACTED_REPEATEDLY),
            Map.entry("跟进中", CustomerStatus.CONTACTED_REPEATEDLY),
            Map.entry("contacted repeatedly", CustomerStatus.CONTACTED_REPEATEDLY),
            Map.entry("contacted", CustomerStatus.CONTACTED_REPEATEDLY),
            Map.entry("测试产品", CustomerStatus.TESTING),
            Map.entry("测试中", CustomerStatus.TESTING),
            Map.entry("试用", CustomerStatus.TESTING),
            Map.entry("testing", CustomerStatus.TESTING),
            Map.entry("有质量未拿下", CustomerStatus.HELD_BY_COMPETITOR),
            Map.entry("held by competitor", CustomerStatus.HELD_BY_COMPETITOR),
            Map.entry("已成交", CustomerStatus.WON),
            Map.entry("成交", CustomerStatus.WON),
            Map.entry("合作中", CustomerStatus.WON),
            Map.entry("won", CustomerStatus.WON),
            Map.entry("暂停联系", CustomerStatus.PAUSED),
            Map.entry("暂停", CustomerStatus.PAUSED),
            Map.entry("paused", CustomerStatus.PAUSED),
            Map.entry("放弃", CustomerStatus.ABANDONED),
            Map.entry("已放弃", CustomerStatus.ABANDONED),
            Map.entry("abandoned", CustomerStatus.ABANDONED));
    private static final Map<String, Importance> IMPORTANCE = Map.of(
            "重点", Importance.KEY, "重要", Importance.KEY, "key", Importance.KEY,
            "一般", Importance.GENERAL, "general", Importance.GENERAL,
            "不太重要", Importance.MINOR, "次要", Importance.MINOR, "minor", Importance.MINOR);
    private static final Map<String, Tier> TIER = Map.of(
            "战略", Tier.STRATEGIC, "战略客户", Tier.STRATEGIC, "strategic", Tier.STRATEGIC,
            "top", Tier.TOP, "top客户", Tier.TOP,
            "重要", Tier.IMPORTANT, "重要客户", Tier.IMPORTANT, "important", Tier.IMPORTANT,
            "普通", Tier.ORDINARY, "ordinary", Tier.ORDINARY);
    private static final Map<String, SizeClass> SIZE = Map.of(
            "大型", SizeClass.LARGE, "large", SizeClass.LARGE, "中型", SizeClass.MEDIUM, "medium", SizeClass.MEDIUM,
            "小型", SizeClass.SMALL, "small", SizeClass.SMALL, "微型", SizeClass.MICRO, "micro", SizeClass.MICRO);
    private static final Map<String, PauseSide> SIDE = Map.of(
            "我方", PauseSide.OURS, "我们", PauseSide.OURS, "ours", PauseSide.OURS,
            "对方", PauseSide.THEIRS, "客户", PauseSide.THEIRS, "客户方", PauseSide.THEIRS, "theirs", PauseSide.THEIRS);
    private static final Map<String, PauseCause> CAUSE = Map.ofEntries(
            Map.entry("无预算", PauseCause.NO_BUDGET),
            Map.entry("没有预算", PauseCause.NO_BUDGET),
            Map.entry("无需求", PauseCause.NO_DEMAND),
            Map.entry("没有需求", PauseCause.NO_DEMAND),
            Map.entry("组织调整", PauseCause.ORGANISATION_CHANGE),
            Map.entry("人员离职", PauseCause.PERSON_LEFT),
            Map.entry("付款纠纷", PauseCause.PAYMENT_DISPUTE),
            Map.entry("产品不足", PauseCause.PRODUCT_GAP),
            Map.entry("价格", PauseCause.PRICE),
            Map.entry("服务问题", PauseCause.SERVICE_PROBLEM),
            Map.entry("交付问题", PauseCause.DELIVERY_PROBLEM),
            Map.entry("合规", PauseCause.COMPLIANCE),
            Map.entry("其他", PauseCause.OTHER));
    private static final Map<String, InteractionKind> KIND = Map.ofEntries(
            Map.entry("拜访", InteractionKind.VISIT),
            Map.entry("上门", InteractionKind.VISIT),
            Map.entry("电话", InteractionKind.CALL),
            Map.entry("邮件", InteractionKind.EMAIL),
            Map.entry("微信", InteractionKind.WECHAT),
            Map.entry("线上会议", InteractionKind.ONLINE_MEETING),
            Map.entry("会议", InteractionKind.ONLINE_MEETING),
            Map.entry("演示", InteractionKind.DEMO),
            Map.entry("培训", InteractionKind.TRAINING),
            Map.entry("高层拜访", InteractionKind.EXECUTIVE_VISIT),
            Map.entry("活动", InteractionKind.EVENT),
            Map.entry("其他", InteractionKind.OTHER));

    private static final Map<String, OrderState> ORDER_STATE = Map.ofEntries(
            Map.entry("已确认", OrderState.CONFIRMED),
            Map.entry("确认", OrderState.CONFIRMED),
            Map.entry("已审核", OrderState.CONFIRMED),
            Map.entry("有效", OrderState.CONFIRMED),
            Map.entry("正常", OrderState.CONFIRMED),
            Map.entry("已发货", OrderState.CONFIRMED),
            Map.entry("已完成", OrderState.CONFIRMED),
            Map.entry("完成", OrderState.CONFIRMED),
            Map.entry("confirmed", OrderState.CONFIRMED),
            Map.entry("shipped", OrderState.CONFIRMED),
            Map.entry("completed", OrderState.CONFIRMED),
            Map.entry("已取消", OrderState.CANCELLED),
            Map.entry("取消", OrderState.CANCELLED),
            Map.entry("作废", OrderState.CANCELLED),
            Map.entry("已作废", OrderState.CANCELLED),
            Map.entry("canceled", OrderState.CANCELLED),
            Map.entry("void", OrderState.CANCELLED));

    private Choice() {}

    public static Optional<CustomerStatus> status(String cell) {
        return find(cell, STATUS, CustomerStatus.class);
    }

    public static Optional<Importance> importance(String cell) {
        return find(cell, IMPORTANCE, Importance.class);
    }

    public static Optional<Tier> tier(String cell) {
        return find(cell, TIER, Tier.class);
    }

    public static Optional<SizeClass> sizeClass(String cell) {
        return find(cell, SIZE, SizeClass.class);
    }

    public static Optional<PauseSide> pauseSide(String cell) {
        return find(cell, SIDE, PauseSide.class);
    }

    public static Optional<PauseCause> pauseCause(String cell) {
        return find(cell, CAUSE, PauseCause.class);
    }

    public static Optional<OrderState> orderState(String cell) {
        return find(cell, ORDER_STATE, OrderState.class);
    }

    public static Optional<InteractionKind> kind(String cell) {
        return find(cell, KIND, InteractionKind.class);
    }

    /** By the word, or by the name of the constant as the API writes it. */
    private static <E extends Enum<E>> Optional<E> find(String cell, Map<String, E> words, Class<E> type) {
        String word = TextFolding.fold(cell).strip();
        E known = words.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.replace(' ', '_').replace('-', '_'))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
