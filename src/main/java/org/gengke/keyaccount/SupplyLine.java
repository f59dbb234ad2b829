package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.SeasonForecast;
import org.gengke.keyaccount.domain.SupplyOutlook.Promise;
import org.gengke.keyaccount.domain.SupplyOutlook;

/**
 * How an account is supplied with a product.
 *
 * @param since the day from which on it is: of its first order, or agreement
 * @param stock the last that was told; null when none was
 * @param deliveredSince confirmed orders after it
 * @param corrections what a person expects, by month
 * @param agreements that have not ended
 */
public record SupplyLine(
        UUID customerId, UUID productId, String productCode, String productName, String unit, LocalDate since, AccountStock stock, BigDecimal deliveredSince,
        SeasonForecast season, Map<YearMonth, Correction> corrections, List<SupplyAgreement> agreements) {

    private static final int MONTHS = 12;

    /** What a person expects of a month, and why. */
    public record Correction(BigDecimal quantity, String reason) {}

    /**
     * What is needed in a month.
     *
     * @param proposed by former years; null when they say nothing
     * @param correction what a person expects instead; null without
     */
    public record Need(YearMonth month, BigDecimal proposed, Correction correction) {
        /** Null when nothing is known. */
        public BigDecimal quantity() {
            return correction == null ? proposed : correction.quantity();
        }
    }

    /** Of twelve months, the present one first. */
    public List<Need> needs(LocalDate today) {
        return needs(YearMonth.from(today), YearMonth.from(today).plusMonths(MONTHS - 1L));
    }

    private List<Need> needs(YearMonth first, YearMonth last) {
        List<Need> needs = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            needs.add(new Need(month, season.of(month), corrections.get(month)));
        }
        return needs;
    }

    /** Null when it does not run out within a year, or nothing is known of the stock. */
    public LocalDate runsOut(LocalDate today) {
        if (stock == null) {
            return null;
        }
        Map<YearMonth, BigDecimal> needs = new TreeMap<>();
        needs(YearMonth.from(stock.toldOn()), YearMonth.from(today).plusMonths(MONTHS)).stream()
                .filter(need -> need.quantity() != null)
                .forEach(need -> needs.put(need.month(), need.quantity()));
        List<Promise> promises = agreements.stream().map(one -> new Promise(one.content().beginsOn(), one.content().endsOn(), one.left())).toList();
        return new SupplyOutlook(stock.quantity(), stock.toldOn(), deliveredSince, needs, promises).runsOut(today).orElse(null);
    }

    /** First what hurts most. */
    public List<DutyLack> missing(LocalDate today, int shortageDays, int stockDays) {
        List<DutyLack> missing = new ArrayList<>();
        LocalDate out = runsOut(today);
        if (out != null && !out.isAfter(today.plusDays(shortageDays))) {
            missing.add(DutyLack.SHORTAGE);
        }
        if (stock == null || stock.toldOn().plusDays(stockDays).isBefore(today)) {
            missing.add(DutyLack.STOCK_UNKNOWN);
        }
        // Of this month and the next: without them nobody can say whether it runs out.
        if (needs(YearMonth.from(today), YearMonth.from(today).plusMonths(1)).stream().anyMatch(need -> need.quantity() == null)) {
            missing.add(DutyLack.NO_FORECAST);
        }
        return missing;
    }
}
