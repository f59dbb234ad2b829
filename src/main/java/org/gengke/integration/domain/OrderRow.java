package org.gengke.integration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gengke.purchase.domain.OrderState;

/**
 * One row of a list of orders as it was read: a line of an order, with what it says of the order itself. Texts that are not
 * there are empty.
 *
 * @param state null when the row does not say
 * @param unitCost null when the row does not say
 */
public record OrderRow(
        int number,
        String orderNumber,
        String customerName,
        String customerId,
        String creditCode,
        LocalDate orderedOn,
        String priceTier,
        OrderState state,
        String note,
        String productCode,
        String productName,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal unitCost,
        List<RowFinding> findings) {

    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_NOTE = 2_000;
    private static final BigDecimal MOST = new BigDecimal("999999999.999");
    private static final BigDecimal DEAREST = new BigDecimal("999999999999.99");

    /** Reads a row. */
    public static OrderRow read(ColumnMapping mapping, int number, List<String> texts, LocalDate today) {
        RowCells cells = new RowCells(mapping, texts, today);
        if (RowCells.addsUp(texts)) {
            cells.find(ImportTarget.ORDER_NUMBER, "adds-up-orders", cells.cell(ImportTarget.ORDER_NUMBER));
        }
        BigDecimal quantity = quantity(cells);
        return new OrderRow(
                number,
                number(cells),
                cells.cell(ImportTarget.ORDER_CUSTOMER_NAME),
                cells.cell(ImportTarget.ORDER_CUSTOMER_ID),
                cells.cell(ImportTarget.ORDER_CUSTOMER_CREDIT_CODE).replace(" ", "").toUpperCase(Locale.ROOT),
                cells.pastDate(ImportTarget.ORDERED_ON),
                cells.cell(ImportTarget.ORDER_PRICE_TIER),
                cells.read(ImportTarget.ORDER_STATE, Choice::orderState, "choice-unknown"),
                cells.cell(ImportTarget.ORDER_NOTE),
                cells.cell(ImportTarget.PRODUCT_CODE),
                cells.cell(ImportTarget.PRODUCT_NAME),
                quantity,
                price(cells, quantity),
                money(cells, ImportTarget.UNIT_COST),
                cells.findings());
    }

    private static String number(RowCells cells) {
        String number = cells.cell(ImportTarget.ORDER_NUMBER);
        if (number.length() > LONGEST_NUMBER) {
            cells.find(ImportTarget.ORDER_NUMBER, "too-long", number);
        } else if (number.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd)) {
            cells.find(ImportTarget.ORDER_NUMBER, "choice-unknown", number);
        }
        return number;
    }

    private static BigDecimal quantity(RowCells cells) {
        BigDecimal quantity = cells.read(ImportTarget.QUANTITY, CellReader::quantity, "number-unreadable");
        String cell = cells.cell(ImportTarget.QUANTITY);
        if (cell.isEmpty()) {
            cells.find(ImportTarget.QUANTITY, "needed", "");
        } else if (quantity != null && quantity.signum() <= 0) {
            cells.find(ImportTarget.QUANTITY, "not-positive", cell);
        } else if (quantity != null && (quantity.compareTo(MOST) > 0 || finer(quantity, 3))) {
            cells.find(ImportTarget.QUANTITY, "quantity-out-of-range", cell);
        }
        return quantity;
    }

    /** What the row says it costs; worked out from the amount when it says only that. */
    private static BigDecimal price(RowCells cells, BigDecimal quantity) {
        BigDecimal price = money(cells, ImportTarget.UNIT_PRICE);
        BigDecimal amount = money(cells, ImportTarget.LINE_AMOUNT);
        boolean unreadable = price == null && !cells.cell(ImportTarget.UNIT_PRICE).isEmpty() || quantity == null || quantity.signum() <= 0;
        if (unreadable || price == null && amount == null && !cells.cell(ImportTarget.LINE_AMOUNT).isEmpty()) {
            return price;
        }
        if (price == null && amount == null) {
            cells.find(ImportTarget.UNIT_PRICE, "needed", "");
            return null;
        }
        BigDecimal wanted = price == null ? amount.divide(quantity, 2, RoundingMode.HALF_UP) : price;
        BigDecimal expected = quantity.multiply(wanted).setScale(2, RoundingMode.HALF_UP);
        if (amount != null && expected.compareTo(amount) != 0) {
            cells.find(
                    RowFinding.of(ImportTarget.LINE_AMOUNT, price == null ? "price-inexact" : "amount-differs", amount.toPlainString())
                            .with("expected", expected.toPlainString()));
        }
        return wanted;
    }

    /** Two decimals are all that a price has here; more are not rounded off in silence. */
    private static BigDecimal money(RowCells cells, ImportTarget target) {
        BigDecimal money = cells.read(target, CellReader::number, "number-unreadable");
        if (money == null) {
            return null;
        }
        if (money.signum() < 0) {
            cells.find(target, "negative", money.toPlainString());
        } else if (money.compareTo(DEAREST) > 0) {
            cells.find(target, "out-of-range", money.toPlainString());
        } else if (finer(money, 2)) {
            cells.find(target, "too-many-decimals", money.toPlainString());
        }
        return money;
    }

    private static boolean finer(BigDecimal value, int decimals) {
        return value.stripTrailingZeros().scale() > decimals;
    }
}
