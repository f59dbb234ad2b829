package org.gengke.purchase.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;

/**
 * What an order says.
 *
 * @param externalId its number in the ERP; null for an order that was entered here
 * @param state null in what a list says that has no word on it
 * @param priceTierId null without one
 * @param lines at least one
 */
public record OrderContent(
        UUID customerId, String externalId, LocalDate orderedOn, OrderState state, UUID priceTierId, String note, List<OrderLine> lines) {

    /** So that ten thousand of the largest add up within the sums of months, which are whole numbers of 64 bits. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    public BigDecimal amount() {
        return lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Null as long as the cost of one line is not known: a part of the profit would be taken for the whole. */
    public BigDecimal grossProfit() {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (OrderLine line : lines) {
            BigDecimal profit = line.grossProfit();
            if (profit == null) {
                return null;
            }
            sum = sum.add(profit);
        }
        return sum;
    }

    public boolean confirmed() {
        return state == OrderState.CONFIRMED;
    }

    public OrderContent cancelled() {
        return new OrderContent(customerId, externalId, orderedOn, OrderState.CANCELLED, priceTierId, note, lines);
    }

    /** The same of another record of the customer. */
    public OrderContent of(UUID otherCustomerId) {
        return new OrderContent(otherCustomerId, externalId, orderedOn, state, priceTierId, note, lines);
    }

    /**
     * With what is known where nothing is said; a cost is that of the same product at the same place.
     *
     * @param known null for a new order, which is confirmed when nothing is said of its state
     */
    public OrderContent completedBy(OrderContent known) {
        if (known == null) {
            return new OrderContent(customerId, externalId, orderedOn, state == null ? OrderState.CONFIRMED : state, priceTierId, note, lines);
        }
        List<OrderLine> completed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            completed.add(i < known.lines.size() ? lines.get(i).completedBy(known.lines.get(i)) : lines.get(i));
        }
        return new OrderContent(
                customerId, externalId, orderedOn, state == null ? known.state : state, priceTierId == null ? known.priceTierId : priceTierId,
                note == null ? known.note : note, completed);
    }

    /** Whether saying this again changes nothing. */
    public boolean same(OrderContent other) {
        return state == other.state && sameApartFromState(other);
    }

    boolean sameApartFromState(OrderContent other) {
        if (!customerId.equals(other.customerId)
                || !orderedOn.equals(other.orderedOn)
                || !Objects.equals(externalId, other.externalId)
                || !Objects.equals(priceTierId, other.priceTierId)
                || !Objects.equals(note, other.note)
                || lines.size() != other.lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).same(other.lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** @throws OrderInFuture when it has not been ordered yet */
    void check(LocalDate today) {
        if (orderedOn.isAfter(today)) {
            throw new OrderInFuture(orderedOn, today);
        }
        BigDecimal profit = grossProfit();
        if (amount().compareTo(LARGEST) > 0 || profit != null && profit.abs().compareTo(LARGEST) > 0) {
            throw InvalidContent.at("#/lines", "amount-too-large");
        }
    }
}
