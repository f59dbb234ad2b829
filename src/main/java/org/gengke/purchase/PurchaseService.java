package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerPresence;
import org.gengke.purchase.PurchaseView.TierCount;
import org.gengke.purchase.domain.Credit;
import org.gengke.purchase.persistence.PurchaseFigures;
import org.gengke.purchase.persistence.PurchaseFigures.Totals;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** What is told from orders and payments together. */
@ApplicationScoped
public class PurchaseService {

    private final PurchaseFigures figures;
    private final CustomerPresence customers;
    private final Settings settings;
    private final BusinessClock clock;

    PurchaseService(PurchaseFigures figures, CustomerPresence customers, Settings settings, BusinessClock clock) {
        this.figures = figures;
        this.customers = customers;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a customer bought and how it pays. */
    @Transactional
    public PurchaseView of(UUID customerId) {
        customers.check(customerId);
        Totals totals = figures.totals(customerId);
        Credit credit = Credit.of(figures.payments(customerId), PurchaseSettings.creditPolicy(settings), clock.today());
        return new PurchaseView(
                totals.rhythm(), totals.amount(), totals.grossProfit(), totals.profitKnownOf(), figures.priceTiers(customerId), credit);
    }

    /** Customers, orders and amounts at each price tier, of those customers that the caller sees; both dates included, null for any. */
    @Transactional
    public List<TierCount> priceTiers(LocalDate from, LocalDate to) {
        return figures.priceTiers(from, to);
    }
}
