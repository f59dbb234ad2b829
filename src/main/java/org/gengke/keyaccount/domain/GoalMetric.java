package org.gengke.keyaccount.domain;

import java.math.BigDecimal;

/** What a goal is measured by (section 9). Each is read from the data, none is typed. */
public enum GoalMetric {
    /** Confirmed orders, in money. */
    REVENUE(Measured.OVER_THE_SPAN, Unit.MONEY),
    /** Of confirmed orders whose cost is known, in money. */
    GROSS_PROFIT(Measured.OVER_THE_SPAN, Unit.MONEY),
    /** Confirmed orders. */
    ORDERS(Measured.OVER_THE_SPAN, Unit.COUNT),
    /** Different products in confirmed orders. */
    PRODUCTS(Measured.OVER_THE_SPAN, Unit.COUNT),
    /** Visits, ours and our executives'. */
    VISITS(Measured.OVER_THE_SPAN, Unit.COUNT),
    /** Visits of our executives. */
    EXECUTIVE_VISITS(Measured.OVER_THE_SPAN, Unit.COUNT),
    /** Interactions of all kinds. */
    CONTACTS(Measured.OVER_THE_SPAN, Unit.COUNT),
    /** Our share of what the account buys, of the twelve months to the day. */
    SHARE_OF_WALLET(Measured.ON_THE_DAY, Unit.PERCENT),
    /** Depth of the five-layer model, 0 to 5. */
    DEPTH(Measured.ON_THE_DAY, Unit.LEVEL),
    /** Mean of the account's opinions of us of the twelve months to the day, 1 to 5. */
    SATISFACTION(Measured.ON_THE_DAY, Unit.SCORE),
    /** Complaints. A goal of fewer is one of reduction. */
    COMPLAINTS(Measured.OVER_THE_SPAN, Unit.COUNT);

    /** How a figure belongs to a day. */
    public enum Measured {
        /** What came together in as many days up to the day as the goal has: the day before it begins this is its baseline. */
        OVER_THE_SPAN,
        /** What is so on the day. */
        ON_THE_DAY
    }

    /** In what it is told, and how large it can be. */
    public enum Unit {
        MONEY("1e14"),
        COUNT("1e6"),
        /** 0 to 100. */
        PERCENT("100"),
        /** Whole, 0 to 5. */
        LEVEL("5"),
        /** 1 to 5, with decimals. */
        SCORE("5");

        private final BigDecimal largest;

        Unit(String largest) {
            this.largest = new BigDecimal(largest);
        }

        boolean aboveLargest(BigDecimal value) {
            return value.compareTo(largest) > 0;
        }

        /** Whether it comes in whole figures only. */
        boolean whole() {
            return this == COUNT || this == LEVEL;
        }

        /** Within its scale. */
        BigDecimal limited(BigDecimal value) {
            return value.max(BigDecimal.ZERO).min(largest);
        }
    }

    private final Measured measured;
    private final Unit unit;

    GoalMetric(Measured measured, Unit unit) {
        this.measured = measured;
        this.unit = unit;
    }

    public Measured measured() {
        return measured;
    }

    public Unit unit() {
        return unit;
    }
}
