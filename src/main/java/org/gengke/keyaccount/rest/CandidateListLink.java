package org.gengke.keyaccount.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.CandidateDays;
import org.gengke.keyaccount.domain.CandidateFigure;

/** Where the rows are that a figure of a candidate counts, or adds up. */
final class CandidateListLink {

    private static final String BASE = "/api/v1/";

    private CandidateListLink() {}

    static String of(UUID customerId, CandidateFigure figure, CandidateDays days) {
        String customer = "customerId=" + customerId;
        return switch (figure) {
            case REVENUE, GROSS_PROFIT -> orders(customer, days.year(), days.today());
            case PREVIOUS_REVENUE, PREVIOUS_GROSS_PROFIT -> orders(customer, days.before(), days.year().minusDays(1));
            case VISITS -> interactions(customer, days) + "&kind=VISIT&ofExecutives=false";
            case EXECUTIVE_VISITS -> interactions(customer, days) + "&ofExecutives=true";
            case CALLS -> interactions(customer, days) + "&kind=CALL";
            case MESSAGES -> interactions(customer, days) + "&kind=EMAIL&kind=WECHAT";
            case OTHER_CONTACTS -> interactions(customer, days) + "&kind=ONLINE_MEETING&kind=DEMO&kind=TRAINING&kind=EVENT&kind=OTHER";
            case OPEN_PROJECTS, CHANCE -> BASE + "projects?" + customer + "&state=OPEN";
            case RUNNING_TRIALS, TRIAL_STAGE -> BASE + "test-trials?" + customer + "&running=true";
            case BOUGHT_ELSEWHERE -> BASE + "customers/" + customerId + "/competing-purchases";
            case DEPTH -> BASE + "customers/" + customerId + "/five-layer";
            case SATISFACTION -> BASE + "account-opinions?" + customer + "&askedFrom=" + days.year() + "&askedTo=" + days.today();
            case COMPLAINTS -> BASE + "account-reports?" + customer + "&kind=COMPLAINT&reportedFrom=" + days.year() + "&reportedTo=" + days.today();
            case SHARE_OF_REVENUE, SHARE_OF_GROSS_PROFIT, GROWTH, PROCUREMENT_BUDGET, UNTAPPED, VALUE_GRADE, LOYALTY -> null;
        };
    }

    private static String orders(String customer, LocalDate from, LocalDate to) {
        return BASE + "orders?" + customer + "&state=CONFIRMED&orderedFrom=" + from + "&orderedTo=" + to;
    }

    private static String interactions(String customer, CandidateDays days) {
        return BASE + "interactions?counts=true&" + customer + "&from=" + days.contacts() + "&to=" + days.today();
    }
}
