package org.gengke.integration.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gengke.shared.domain.TextFolding;

/**
 * What a column of a list can fill, with the headings that people write above such columns. The first heading is the
 * Chinese one that our own files use, the second the English one. Each kind of list has its own.
 */
public enum ImportTarget {
    NAME("客户名称", "Name", "公司名称", "企业名称", "单位名称", "客户", "公司", "名称", "客户全称", "company", "company name", "customer", "customer name", "account", "account name", "organisation", "organization"),
    SHORT_NAME("简称", "Short name", "客户简称", "公司简称", "alias", "abbreviation"),
    CREDIT_CODE("统一社会信用代码", "Credit code", "信用代码", "社会信用代码", "税号", "纳税人识别号", "unified social credit code", "uscc", "tax id", "tax number"),
    EXTERNAL_ID("外部编号", "External id", "客户编号", "客户编码", "编号", "客户代码", "erp编号", "id", "customer no", "customer number", "customer id", "customer code", "account number", "code"),
    REGION("地区", "Region", "省市", "省份", "省", "所在地", "所在省份", "所在地区", "行政区划", "province", "region code", "location"),
    /** Beside a column of provinces; alone it fills the region. */
    CITY("城市", "City", "所在城市", "市", "地市", "town"),
    INDUSTRY("行业", "Industry", "所属行业", "行业分类", "行业代码", "sector", "industry code"),
    HEADCOUNT("员工人数", "Headcount", "人数", "员工数", "职工人数", "employees", "staff", "number of employees"),
    SIZE_CLASS("企业规模", "Size class", "规模", "客户规模", "size", "company size"),
    FOUNDED_YEAR("成立年份", "Founded year", "成立时间", "成立日期", "创立年份", "founded", "established", "year founded"),
    MAIN_BUSINESS("主营业务", "Main business", "主营", "经营范围", "业务", "business"),
    ANNUAL_REVENUE("年营业额", "Annual revenue", "营业额", "年收入", "营业收入", "年销售额", "revenue", "turnover"),
    PROCUREMENT_BUDGET("采购预算", "Procurement budget", "年采购预算", "预算", "年采购额", "budget"),
    WEBSITE("网址", "Website", "网站", "官网", "公司网址", "homepage", "url", "web"),
    LEAD_SOURCE("线索来源", "Lead source", "来源", "客户来源", "source"),
    SALES_CHANNELS("销售渠道", "Sales channels", "现有渠道", "渠道", "channels"),
    TECHNICAL_EXPERTISE("技术能力", "Technical expertise", "技术实力", "expertise"),
    HISTORICAL_SUPPLIERS("历史供应商", "Historical suppliers", "供应商", "原供应商", "suppliers", "supplier"),
    TAGS("标签", "Tags", "客户标签", "tag", "labels"),
    STATUS("客户状态", "Status", "状态", "客户阶段", "阶段", "stage", "customer status"),
    STATUS_SINCE("状态日期", "Status since", "状态时间", "状态起始日期", "成交日期", "effective on", "status date"),
    IMPORTANCE("重要程度", "Importance", "重要性", "priority"),
    HAS_POTENTIAL("有潜力", "Has potential", "潜力", "potential"),
    TIER("客户等级", "Tier", "等级", "级别", "客户级别", "level", "grade"),
    OWNER("负责人", "Owner", "业务员", "销售", "销售人员", "销售代表", "客户经理", "跟进人", "sales rep", "salesperson", "account manager", "rep"),
    COMPETITOR("竞争对手", "Competitor", "竞品", "现供应商", "incumbent"),
    PAUSE_CAUSE("暂停原因", "Pause cause", "暂停联系原因", "reason for pause"),
    PAUSE_SIDE("暂停责任方", "Pause side", "责任方", "原因方", "side"),
    RE_EVALUATE_ON("重新评估日期", "Re-evaluate on", "再评估日期", "重启日期", "恢复联系日期", "re-evaluation date"),
    REASON("状态说明", "Reason", "原因", "说明", "评估", "assessment"),
    CONTACT_NAME("联系人", "Contact", "联系人姓名", "姓名", "contact name", "contact person"),
    CONTACT_POSITION("职位", "Position", "职务", "联系人职务", "岗位", "title", "job title"),
    CONTACT_DEPARTMENT("部门", "Department", "所在部门"),
    CONTACT_PHONE("电话", "Phone", "手机", "联系电话", "手机号", "手机号码", "联系方式", "电话号码", "mobile", "telephone", "tel", "phone number"),
    CONTACT_EMAIL("邮箱", "E-mail", "电子邮箱", "电子邮件", "email", "mail", "email address"),
    CONTACT_WECHAT("微信", "WeChat", "微信号", "wechat id"),
    LAST_INTERACTION_ON("最近联系日期", "Last contact on", "最近跟进时间", "最后联系时间", "最近联系时间", "上次联系", "最近跟进日期", "最近联系", "跟进时间", "last contact", "last contacted", "last activity"),
    LAST_INTERACTION_KIND("联系方式类型", "Contact kind", "跟进方式", "联系类型", "activity type"),
    LAST_INTERACTION_SUMMARY("最近联系内容", "Last contact summary", "跟进内容", "跟进记录", "联系内容", "沟通内容", "summary", "last note"),
    LAST_INTERACTION_AUTHOR("最近联系人员", "Last contact by", "跟进人员", "记录人", "author", "contacted by"),
    /** A remark is kept with the last contact; without one it is a note of its own among the contacts. */
    NOTES("备注", "Notes", "客户备注", "备注说明", "备注信息", "note", "remark", "remarks", "comment", "comments"),
    NEXT_FOLLOW_UP_ON("下次跟进日期", "Next follow-up", "下次跟进时间", "下次跟进", "下次联系", "下次联系日期", "下次联系时间", "下次回访", "下次拜访", "计划跟进日期", "next follow-up date", "next follow-up on", "next contact", "next contact on", "next contact date", "next action date"),
    CREATED_AT("创建时间", "Created at", "创建日期", "录入时间", "建档日期", "created", "creation date", "created on"),
    CREATED_BY("创建人", "Created by", "录入人", "建档人", "creator"),

    ORDER_NUMBER(ImportKind.ORDERS, "订单号", "Order number", "订单编号", "订单号码", "单号", "单据编号", "单据号", "销售单号", "销售订单号", "合同编号", "合同号", "外部编号", "order", "order no", "order id", "so", "so number", "external id"),
    ORDER_CUSTOMER_NAME(ImportKind.ORDERS, "客户名称", "Customer name", "客户", "客户全称", "公司名称", "企业名称", "单位名称", "购货单位", "购买方", "买方", "customer", "company", "company name", "account", "account name", "buyer"),
    ORDER_CUSTOMER_ID(ImportKind.ORDERS, "客户编码", "Customer code", "客户编号", "客户代码", "往来单位编码", "customer id", "customer no", "customer number", "account number"),
    ORDER_CUSTOMER_CREDIT_CODE(ImportKind.ORDERS, "统一社会信用代码", "Credit code", "信用代码", "社会信用代码", "税号", "纳税人识别号", "unified social credit code", "uscc", "tax id", "tax number"),
    ORDERED_ON(ImportKind.ORDERS, "下单日期", "Ordered on", "订单日期", "下单时间", "订单时间", "单据日期", "签订日期", "成交日期", "日期", "order date", "date"),
    PRODUCT_CODE(ImportKind.ORDERS, "产品编码", "Product code", "产品编号", "产品代码", "物料编码", "物料编号", "商品编码", "商品编号", "存货编码", "货号", "型号", "规格型号", "sku", "item code", "item no", "model", "material"),
    PRODUCT_NAME(ImportKind.ORDERS, "产品名称", "Product name", "产品", "商品名称", "商品", "物料名称", "存货名称", "品名", "product", "item", "item name", "description"),
    QUANTITY(ImportKind.ORDERS, "数量", "Quantity", "订单数量", "销售数量", "订货数量", "台数", "件数", "qty", "units"),
    UNIT_PRICE(ImportKind.ORDERS, "单价", "Unit price", "销售单价", "含税单价", "成交单价", "价格", "price", "sales price"),
    UNIT_COST(ImportKind.ORDERS, "成本单价", "Unit cost", "单位成本", "成本价", "成本", "cost", "cost price"),
    LINE_AMOUNT(ImportKind.ORDERS, "金额", "Amount", "销售金额", "含税金额", "价税合计", "小计金额", "行金额", "总价", "line amount", "line total", "total"),
    ORDER_PRICE_TIER(ImportKind.ORDERS, "价格体系", "Price tier", "价格等级", "价格级别", "价格类型", "价目表", "price list", "price level"),
    ORDER_STATE(ImportKind.ORDERS, "订单状态", "Order state", "状态", "单据状态", "state", "status", "order status"),
    ORDER_NOTE(ImportKind.ORDERS, "备注", "Notes", "订单备注", "备注说明", "备注信息", "摘要", "说明", "note", "remark", "remarks", "comment", "comments");

    private static final Map<ImportKind, Map<String, ImportTarget>> BY_KEY = new EnumMap<>(ImportKind.class);
    private static final Set<String> OURS = new HashSet<>();

    static {
        for (ImportTarget target : values()) {
            Map<String, ImportTarget> keys = BY_KEY.computeIfAbsent(target.kind, kind -> new HashMap<>());
            target.headings.forEach(heading -> keys.putIfAbsent(key(heading), target));
            if (target != NOTES && target.kind == ImportKind.CUSTOMERS) {
                target.headings.subList(0, 2).forEach(heading -> OURS.add(key(heading)));
            }
        }
    }

    private final ImportKind kind;
    private final List<String> headings;

    ImportTarget(String... headings) {
        this(ImportKind.CUSTOMERS, headings);
    }

    ImportTarget(ImportKind kind, String... headings) {
        this.kind = kind;
        this.headings = List.of(headings);
    }

    /** What the columns of such a list can fill. */
    public static List<ImportTarget> of(ImportKind kind) {
        return Arrays.stream(values()).filter(target -> target.kind == kind).toList();
    }

    /** The heading that our own files carry. */
    public String heading(Locale locale) {
        return headings.get(locale.getLanguage().equals("en") ? 1 : 0);
    }

    /** By its constant; null for none, and for one that this version does not know: two versions share the database during an upgrade. */
    public static ImportTarget named(String constant) {
        return Arrays.stream(values()).filter(target -> target.name().equals(constant)).findFirst().orElse(null);
    }

    /** What a heading means; brackets, units and marks around it do not matter. */
    public static Optional<ImportTarget> guess(ImportKind kind, String heading) {
        return Optional.ofNullable(BY_KEY.get(kind).get(key(heading)));
    }

    /** Whether it is a heading that our own files carry; who defined an attribute for remarks wants them there, though. */
    static boolean isOurs(String heading) {
        return OURS.contains(key(heading));
    }

    /** What of a heading is compared. */
    static String key(String heading) {
        return TextFolding.fold(heading).replaceAll("[(\\[【].*?[)\\]】]", "").replaceAll("[\\s*:_.\\-/#]", "");
    }
}
