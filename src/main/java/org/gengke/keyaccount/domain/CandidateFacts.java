package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.ValueGrade;

/** What is known of a customer when it is weighed as a key account; null where nothing is. Spans end today. */
public record CandidateFacts(Purchases purchases, Elsewhere elsewhere, Contacts contacts, Intention intention, Relationship relationship) {

    /**
     * @param revenue of confirmed orders in twelve months
     * @param grossProfit of those whose cost is known; null when there are orders and no cost is known
     * @param previousRevenue of the twelve months before
     */
    public record Purchases(BigDecimal revenue, BigDecimal grossProfit, BigDecimal previousRevenue, BigDecimal previousGrossProfit) {

        boolean none() {
            return revenue.signum() == 0 && previousRevenue.signum() == 0;
        }
    }

    /**
     * @param budget what it has to spend in a year on what we sell
     * @param noted what it bought from competitors in twelve months
     * @param grade of those that have not bought
     */
    public record Elsewhere(BigDecimal budget, BigDecimal noted, ValueGrade grade) {}

    /** Of the last 90 ⚙ days. */
    public record Contacts(int visits, int executiveVisits, int calls, int messages, int others) {}

    /**
     * @param chance of the best open project, in per cent; null without one
     * @param trialStage 1 to 7 of the furthest running trial; null without one
     */
    public record Intention(int openProjects, Integer chance, int runningTrials, Integer trialStage) {}

    /**
     * @param satisfaction mean of the opinions of twelve months, 1 to 5
     * @param complaints of twelve months
     * @param depth 0 to 5; null while its five layers were not begun
     */
    public record Relationship(BigDecimal satisfaction, int complaints, Attitude attitude, Integer depth) {}
}
