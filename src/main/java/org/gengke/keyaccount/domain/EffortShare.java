package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What share of contacts went to customers that are no key accounts, against the floor ⚙.
 *
 * @param keyAccounts contacts with key accounts
 * @param others contacts with the rest
 * @param floorPercent what should go to the rest at least
 * @param partly counted for somebody who sees key accounts, but not the rest: nothing follows from it
 */
public record EffortShare(long keyAccounts, long others, int floorPercent, boolean partly) {

    private static final int HUNDRED = 100;

    /** In per cent, one decimal; null without any contact, and where only a part was counted. */
    public BigDecimal othersPercent() {
        long all = keyAccounts + others;
        return all == 0 || partly ? null : BigDecimal.valueOf(others * HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** By the exact share: what rounds up to the floor has not reached it. Without any contact nobody was preferred. */
    public boolean belowFloor() {
        return !partly && others * HUNDRED < floorPercent * (keyAccounts + others);
    }
}
