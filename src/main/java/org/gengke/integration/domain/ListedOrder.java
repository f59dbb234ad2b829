package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.purchase.domain.OrderState;
import org.gengke.shared.domain.TextFolding;

/** An order of a list: its rows, what they say of it together, and what is wrong with each of them. */
public final class ListedOrder {

    private static final String DIFFERS = "order-differs";

    private final List<OrderRow> rows;
    private final Map<Integer, List<RowFinding>> findings = new LinkedHashMap<>();

    /** @param rows in the order of the list; at least one */
    public ListedOrder(List<OrderRow> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> findings.put(row.number(), new ArrayList<>(row.findings())));
        if (!refused()) {
            checkAgreement();
        }
        if (!refused()) {
            checkNeeds();
        }
    }

    /** What is wrong with the first row is wrong with the order. */
    public void find(RowFinding finding) {
        find(first(), finding);
    }

    public void find(OrderRow row, RowFinding finding) {
        findings.get(row.number()).add(finding);
    }

    public boolean refused() {
        return findings.values().stream().anyMatch(RowFinding::refuse);
    }

    /** Of an order that is refused, each row says why: an own fault, or that another row has one. */
    public List<RowFinding> findings(OrderRow row) {
        List<RowFinding> own = findings.get(row.number());
        if (!refused() || RowFinding.refuse(own)) {
            return List.copyOf(own);
        }
        return Stream.concat(own.stream(), Stream.of(RowFinding.ofRow("order-refused"))).toList();
    }

    public List<OrderRow> rows() {
        return rows;
    }

    public OrderRow first() {
        return rows.get(0);
    }

    public String customerName() {
        return text(OrderRow::customerName);
    }

    public String customerId() {
        return text(OrderRow::customerId);
    }

    public String creditCode() {
        return text(OrderRow::creditCode);
    }

    public String priceTier() {
        return text(OrderRow::priceTier);
    }

    public OrderState state() {
        return said(OrderRow::state);
    }

    public java.time.LocalDate orderedOn() {
        return said(OrderRow::orderedOn);
    }

    /** Each note once; null for none. */
    public String note() {
        String note = rows.stream().map(OrderRow::note).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }

    private void checkAgreement() {
        agree(ImportTarget.ORDER_CUSTOMER_NAME, OrderRow::customerName);
        agree(ImportTarget.ORDER_CUSTOMER_ID, OrderRow::customerId);
        agree(ImportTarget.ORDER_CUSTOMER_CREDIT_CODE, OrderRow::creditCode);
        agree(ImportTarget.ORDERED_ON, row -> Objects.toString(row.orderedOn(), ""));
        agree(ImportTarget.ORDER_PRICE_TIER, OrderRow::priceTier);
        agree(ImportTarget.ORDER_STATE, row -> Objects.toString(row.state(), ""));
    }

    private void agree(ImportTarget target, Function<OrderRow, String> of) {
        String said = TextFolding.fold(text(of));
        for (OrderRow row : rows) {
            String here = of.apply(row);
            if (!here.isEmpty() && !TextFolding.fold(here).equals(said)) {
                find(row, RowFinding.of(target, DIFFERS, here));
            }
        }
    }

    private void checkNeeds() {
        if (first().orderNumber().isEmpty()) {
            find(RowFinding.of(ImportTarget.ORDER_NUMBER, "needed", ""));
        }
        if (customerName().isEmpty() && customerId().isEmpty() && creditCode().isEmpty()) {
            find(RowFinding.of(ImportTarget.ORDER_CUSTOMER_NAME, "needed", ""));
        }
        if (orderedOn() == null) {
            find(RowFinding.of(ImportTarget.ORDERED_ON, "needed", ""));
        }
        if (note() != null && note().length() > OrderRow.LONGEST_NOTE) {
            find(RowFinding.of(ImportTarget.ORDER_NOTE, "too-long", ""));
        }
        rows.stream()
                .filter(row -> row.productCode().isEmpty() && row.productName().isEmpty())
                .forEach(row -> find(row, RowFinding.of(ImportTarget.PRODUCT_CODE, "needed", "")));
    }

    private String text(Function<OrderRow, String> of) {
        return rows.stream().map(of).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private <T> T said(Function<OrderRow, T> of) {
        return rows.stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
