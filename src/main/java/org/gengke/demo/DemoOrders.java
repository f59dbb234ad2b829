package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Buying;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Wares;
import org.gengke.purchase.PastPurchases;
import org.gengke.purchase.PastPurchases.PastOrder;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.WorkingCalendar;

/** What the customers of the demonstration bought and paid in two years, as an ERP would tell it. */
@ApplicationScoped
class DemoOrders {

    private final DemoProducts products;
    private final PastPurchases purchases;
    private final BusinessClock clock;

    DemoOrders(DemoProducts products, PastPurchases purchases, BusinessClock clock) {
        this.products = products;
        this.purchases = purchases;
        this.clock = clock;
    }

    /** @param ids of the customers, in their order */
    void bring(List<DemoCustomer> customers, List<UUID> ids, UUID load) {
        List<UUID> tiers = products.tiers(load);
        Map<String, UUID> wares = products.products(load, tiers);
        Buying buying = new Buying(clock.today(), new WorkingCalendar(WorkingCalendar.shipped()));
        List<PastOrder> past = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            for (Buying.Order order : buying.of(customers.get(i))) {
                String day = order.on().toString().replace("-", "");
                String number = "XS" + day + String.format("-%03d", numbers.merge(day, 1, Integer::sum));
                past.add(new PastOrder(content(order, ids.get(i), number, tiers, wares), payments(order)));
            }
        }
        purchases.bring(past);
    }

    private static OrderContent content(Buying.Order order, UUID customer, String number, List<UUID> tiers, Map<String, UUID> wares) {
        return new OrderContent(
                customer, number, order.on(), order.cancelled() ? OrderState.CANCELLED : OrderState.CONFIRMED, tiers.get(order.tier()), null,
                order.lines().stream()
                        .map(line -> new OrderLine(
                                wares.get(Wares.PRODUCTS.get(line.ware()).code()), java.math.BigDecimal.valueOf(line.quantity()), line.price(), line.cost()))
                        .toList());
    }

    private static List<Payment> payments(Buying.Order order) {
        return order.dues().stream()
                .map(due -> new Payment(due.on(), due.amount(), due.paidOn(), due.paidOn() == null ? null : due.amount()))
                .toList();
    }
}
