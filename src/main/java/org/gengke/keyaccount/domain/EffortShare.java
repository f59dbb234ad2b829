package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What share of contacts went to customers that are no key accounts, against the floor ⚙.
 *
 * @param keyAccounts contacts with key accounts
 * @param others contacts with the rest
 * @param floorPercent what should go to the rest at least
 */
public record EffortShare(long keyAccounts, long others, int floorPercent) {

    private static final int HUNDRED = 100;

    /** In per cent, one decimal; null without any contact. */
    public BigDecimal othersPercent() {
        long all = keyAccounts + others;
        return all == 0 ? null : BigDecimal.valueOf(others * HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** By the exact share: what rounds up to the floor has not reached it. Without any contact nobody was preferred. */
    public boolean belowFloor() {
        return others * HUNDRED < floorPercent * (keyAccounts + others);
    }
}
