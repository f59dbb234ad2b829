package org.gengke.keyaccount.rest;

import java.util.UUID;
import org.gengke.keyaccount.GoalView;

/** Where the rows are that a goal's figure counts, or adds up. */
final class GoalListLink {

    private static final String BASE = "/api/v1/";

    private GoalListLink() {}

    static String of(UUID customerId, GoalView view) {
        String customer = "customerId=" + customerId;
        return switch (view.goal().metric()) {
            case REVENUE, GROSS_PROFIT, ORDERS ->
                BASE + "orders?" + customer + "&state=CONFIRMED&orderedFrom=" + view.measuredFrom() + "&orderedTo=" + view.measuredTo();
            case PRODUCTS -> BASE + "products?boughtBy=" + customerId + "&boughtFrom=" + view.measuredFrom() + "&boughtTo=" + view.measuredTo();
            case VISITS -> interactions(customer, view) + "&kind=VISIT&kind=EXECUTIVE_VISIT";
            case EXECUTIVE_VISITS -> interactions(customer, view) + "&ofExecutives=true";
            case CONTACTS -> interactions(customer, view);
            case SHARE_OF_WALLET -> BASE + "customers/" + customerId + "/competing-purchases";
            case DEPTH -> BASE + "customers/" + customerId + "/five-layer?asOf=" + view.measuredTo();
            case SATISFACTION -> BASE + "account-opinions?" + customer + "&askedFrom=" + view.measuredFrom() + "&askedTo=" + view.measuredTo();
            case COMPLAINTS -> BASE + "account-reports?" + customer + "&kind=COMPLAINT&reportedFrom=" + view.measuredFrom() + "&reportedTo=" + view.measuredTo();
        };
    }

    private static String interactions(String customer, GoalView view) {
        return BASE + "interactions?counts=true&" + customer + "&from=" + view.measuredFrom() + "&to=" + view.measuredTo();
    }
}
