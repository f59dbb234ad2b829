package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.domain.CompanyName;
import org.gengke.integration.domain.ImportMatchKey;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.ListedOrder;
import org.gengke.integration.domain.RowFinding;

/** Whose the orders of a list are: by credit code, else the customer's external id, else its name. Customers out of sight do not exist. */
@ApplicationScoped
class OrderCustomers {

    private final CustomerIntake intake;

    OrderCustomers(CustomerIntake intake) {
        this.intake = intake;
    }

    /** @param by what it was recognised by */
    record Found(UUID customer, ImportMatchKey by) {}

    /** One whose customer is not known or may not be changed gets a finding. */
    Map<ListedOrder, Found> of(Collection<ListedOrder> orders) {
        List<ListedOrder> list = List.copyOf(orders);
        List<Optional<Match>> coded = intake.match(list.stream().map(order -> new Key(text(order.creditCode()), null, null)).toList());
        List<Optional<Match>> numbered = intake.match(list.stream().map(order -> new Key(null, text(order.customerId()), null)).toList());
        Map<String, List<Match>> named = intake.named(list.stream().map(OrderCustomers::nameKey).filter(key -> !key.isEmpty()).toList());
        Map<ListedOrder, Found> found = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            ListedOrder order = list.get(i);
            Match byCode = coded.get(i).filter(Match::visible).orElse(null);
            Match byNumber = numbered.get(i).filter(Match::visible).orElse(null);
            found(order, byCode, byNumber, named.getOrDefault(nameKey(order), List.of())).ifPresent(one -> found.put(order, one));
        }
        return found;
    }

    private static Optional<Found> found(ListedOrder order, Match byCode, Match byNumber, List<Match> byName) {
        Match sure = byCode == null ? byNumber : byCode;
        ImportMatchKey by = byCode != null ? ImportMatchKey.CREDIT_CODE : byNumber != null ? ImportMatchKey.EXTERNAL_ID : ImportMatchKey.NAME;
        if (byCode != null && byNumber != null && !byCode.id().equals(byNumber.id())) {
            return refused(order, ImportTarget.ORDER_CUSTOMER_ID, "customer-contradicts", order.customerId());
        }
        if (sure != null && !byName.isEmpty() && byName.stream().noneMatch(match -> match.id().equals(sure.id()))) {
            return refused(order, ImportTarget.ORDER_CUSTOMER_NAME, "customer-contradicts", order.customerName());
        }
        if (sure == null && byName.size() > 1) {
            return refused(order, ImportTarget.ORDER_CUSTOMER_NAME, "customer-ambiguous", order.customerName());
        }
        if (sure == null && byName.isEmpty()) {
            return unknown(order);
        }
        Match match = sure == null ? byName.get(0) : sure;
        if (!match.writable()) {
            order.find(RowFinding.ofRow("not-writable"));
        }
        return Optional.of(new Found(match.id(), by));
    }

    private static Optional<Found> unknown(ListedOrder order) {
        if (!order.customerName().isEmpty()) {
            return refused(order, ImportTarget.ORDER_CUSTOMER_NAME, "customer-unknown", order.customerName());
        }
        if (!order.customerId().isEmpty()) {
            return refused(order, ImportTarget.ORDER_CUSTOMER_ID, "customer-unknown", order.customerId());
        }
        // Without any of them the order says so already.
        return order.creditCode().isEmpty()
                ? Optional.empty()
                : refused(order, ImportTarget.ORDER_CUSTOMER_CREDIT_CODE, "customer-unknown", order.creditCode());
    }

    private static Optional<Found> refused(ListedOrder order, ImportTarget target, String code, String cell) {
        order.find(RowFinding.of(target, code, cell));
        return Optional.empty();
    }

    private static String nameKey(ListedOrder order) {
        return order.customerName().isEmpty() ? "" : CompanyName.normalise(order.customerName());
    }

    private static String text(String value) {
        return value.isEmpty() ? null : value;
    }
}
