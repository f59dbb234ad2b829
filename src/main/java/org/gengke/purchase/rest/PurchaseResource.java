package org.gengke.purchase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.PurchaseService;
import org.gengke.purchase.PurchaseView.TierCount;
import org.gengke.purchase.PurchaseView;
import org.gengke.purchase.domain.Credit;
import org.gengke.purchase.domain.CreditStanding;

/** What a customer bought, and how it pays. */
@Path("/v1/customers/{id}/purchases")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
public class PurchaseResource {

    private final PurchaseService purchases;

    PurchaseResource(PurchaseService purchases) {
        this.purchases = purchases;
    }

    /** Confirmed orders at a price tier. */
    @Schema(name = "PriceTierCount")
    public record PriceTierCount(
            @Schema(description = "Null for orders without a tier") UUID priceTierId,
            String name,
            @NotNull long orders,
            @NotNull long customers,
            @NotNull BigDecimal amount) {

        static PriceTierCount of(TierCount count) {
            return new PriceTierCount(count.priceTierId(), count.name(), count.orders(), count.customers(), count.amount());
        }
    }

    /** How a customer pays. */
    @Schema(name = "Credit")
    public record CreditAnswer(
            @Schema(description = "By the days late, on the average by amount and of the oldest open payment: more than `creditPoorDays` ⚙ is POOR, more than `creditWatchDays` ⚙ WATCH; UNKNOWN while nothing has fallen due")
                    @NotNull CreditStanding standing,
            @Schema(description = "Not paid, due or not") @NotNull BigDecimal outstanding,
            @Schema(description = "Not paid and past its date") @NotNull BigDecimal overdue,
            @Schema(description = "By amount, of what has fallen due; null when nothing has") BigDecimal meanDaysLate,
            @Schema(description = "Days of the oldest open payment past its date") @NotNull long longestOverdue) {}

    /** What a customer bought, and how it pays. */
    @Schema(name = "CustomerPurchases")
    public record CustomerPurchases(
            @Schema(description = "Confirmed orders") @NotNull long orders,
            LocalDate firstOrderedOn,
            LocalDate lastOrderedOn,
            @Schema(description = "Mean days from one day of ordering to the next; null before the second") BigDecimal meanIntervalDays,
            @Schema(description = "Days of ordering in a year at this rhythm; null before the second") BigDecimal ordersPerYear,
            @NotNull BigDecimal amount,
            @Schema(description = "Of the orders whose cost is known; null when there is none") BigDecimal grossProfit,
            @Schema(description = "How many orders' cost is known") @NotNull long grossProfitKnownOf,
            @NotNull List<PriceTierCount> priceTiers,
            @NotNull CreditAnswer credit) {

        static CustomerPurchases of(PurchaseView view) {
            Credit credit = view.credit();
            return new CustomerPurchases(
                    view.rhythm().orders(), view.rhythm().first(), view.rhythm().last(), view.rhythm().meanInterval(), view.rhythm().perYear(),
                    view.amount(), view.grossProfit(), view.profitKnownOf(), view.priceTiers().stream().map(PriceTierCount::of).toList(),
                    new CreditAnswer(credit.standing(), credit.outstanding(), credit.overdue(), credit.meanDaysLate(), credit.longestOverdue()));
        }
    }

    @GET
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(
            summary = "Read a customer's purchases",
            description = "From its confirmed orders and their payments: number, rhythm, amount, gross profit, price tiers, and how it pays.")
    public CustomerPurchases readPurchases(@PathParam("id") UUID id) {
        return CustomerPurchases.of(purchases.of(id));
    }
}
