package org.gengke.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a list of orders, and orders of several rows. */
class OrderRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final ColumnMapping COLUMNS = ColumnMapping.guess(
            ImportKind.ORDERS, List.of("Order no", "Customer", "Order date", "SKU", "Qty", "Unit price", "Amount", "Status", "Remarks"), List.of());

    private static OrderRow row(int number, String... cells) {
        return OrderRow.read(COLUMNS, number, List.of(cells), TODAY);
    }

    private static OrderRow costing(String quantity, String price, String amount) {
        return row(1, "SO-1", "甲", "2026-03-05", "A", quantity, price, amount, "", "");
    }

    private static List<String> codes(List<RowFinding> findings) {
        return findings.stream().map(RowFinding::code).toList();
    }

    @Test
    void theHeadingsAreUnderstoodInBothLanguages() {
        ColumnMapping chinese = ColumnMapping.guess(
                ImportKind.ORDERS,
                List.of("订单编号", "客户编码", "信用代码", "单据日期", "物料编码", "品名", "数量（台）", "含税单价", "成本价", "价税合计", "价格体系", "状态", "备注", "仓库"), List.of());
        assertThat(chinese.targets()).containsExactly(
                ImportTarget.ORDER_NUMBER, ImportTarget.ORDER_CUSTOMER_ID, ImportTarget.ORDER_CUSTOMER_CREDIT_CODE, ImportTarget.ORDERED_ON,
                ImportTarget.PRODUCT_CODE, ImportTarget.PRODUCT_NAME, ImportTarget.QUANTITY, ImportTarget.UNIT_PRICE, ImportTarget.UNIT_COST,
                ImportTarget.LINE_AMOUNT, ImportTarget.ORDER_PRICE_TIER, ImportTarget.ORDER_STATE, ImportTarget.ORDER_NOTE, null);
        assertThat(COLUMNS.fault(ImportKind.ORDERS, 9)).isNull();
        assertThat(COLUMNS.targets()).doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource({"20,680,13600", "20台,¥680.00,'13,600.00'", "'1,200 pcs',0.5,600", "3,33.33,99.99", "20,,13600", "1.5,99.99,149.99"})
    void quantityPriceAndAmountAgree(String quantity, String price, String amount) {
        OrderRow row = costing(quantity, price == null ? "" : price, amount);
        assertThat(row.findings()).isEmpty();
        assertThat(row.unitPrice()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "20,680,13600.01,amount-differs", "3,,100,price-inexact", "3,33.333,,too-many-decimals", "0,10,,not-positive", "-1,10,,not-positive", ",10,,needed",
        "1,,,needed", "1,-5,,negative", "some,10,,number-unreadable", "1.0001,10,,quantity-out-of-range", "1,1000000000000,,out-of-range"
    })
    void whatCannotBeAnOrderIsSaid(String quantity, String price, String amount, String code) {
        OrderRow row = costing(quantity == null ? "" : quantity, price == null ? "" : price, amount == null ? "" : amount);
        assertThat(codes(row.findings())).containsExactly(code);
    }

    @Test
    void aTotalIsNoOrder() {
        assertThat(codes(row(9, "合计", "", "", "", "22", "", "13800", "", "").findings())).contains("adds-up-orders");
    }

    @Test
    void theRowsOfAnOrderSayOneThing() {
        ListedOrder order = new ListedOrder(List.of(
                row(1, "SO-1", "长城物业", "2026-03-05", "A", "1", "10", "", "已确认", "加急"),
                row(2, "SO-1", "", "", "B", "2", "20", "", "", "送至东门")));
        assertThat(order.refused()).isFalse();
        assertThat(order.note()).isEqualTo("加急\n送至东门");
        assertThat(order.orderedOn()).isEqualTo("2026-03-05");
    }

    @Test
    void anOrderIsRefusedAsAWhole() {
        ListedOrder order = new ListedOrder(List.of(
                row(1, "SO-1", "长城物业", "2026-03-05", "A", "1", "10", "", "已确认", ""),
                row(2, "SO-1", "长城物业", "2026-03-06", "B", "2", "20", "", "", "")));
        assertThat(order.refused()).isTrue();
        assertThat(codes(order.findings(order.rows().get(0)))).containsExactly("order-refused");
        assertThat(codes(order.findings(order.rows().get(1)))).containsExactly("order-differs");
    }

    @Test
    void anOrderNeedsANumberACustomerADayAndProducts() {
        ListedOrder order = new ListedOrder(List.of(row(1, "", "", "", "", "1", "10", "", "", "")));
        assertThat(order.findings(order.first())).extracting(RowFinding::target).containsExactly(
                ImportTarget.ORDER_NUMBER, ImportTarget.ORDER_CUSTOMER_NAME, ImportTarget.ORDERED_ON, ImportTarget.PRODUCT_CODE);
    }
}
