package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.keyaccount.SupplyAgreement;
import org.gengke.keyaccount.SupplyLine;
import org.gengke.keyaccount.SupplyLine.Correction;
import org.gengke.keyaccount.SupplyLine.Need;
import org.gengke.keyaccount.SupplyService;
import org.gengke.keyaccount.SupplyService.NewStock;
import org.gengke.keyaccount.SupplyService.Standing;
import org.gengke.shared.BusinessClock;

/** What the key accounts of the demonstration have in stock, will need and were promised: in measure with what they buy. */
@ApplicationScoped
class DemoSupply {

    private static final String REASON = "按近一年用量估计，客户采购部认可";
    /** Of so many months from the present one, what nothing says is estimated. */
    private static final int ESTIMATED = 3;
    private static final int YEAR = 12;
    /** Days that say what is needed most. */
    private static final int SOON = 30;
    private static final int HUNDRED = 100;

    private final SupplyService supply;
    private final DemoDeskPast past;
    private final DemoHands hands;
    private final BusinessClock clock;

    DemoSupply(SupplyService supply, DemoDeskPast past, DemoHands hands, BusinessClock clock) {
        this.supply = supply;
        this.past = past;
        this.hands = hands;
        this.clock = clock;
    }

    void bring(Desk desk) {
        hands.as(desk.cast(), Desk.KEEPER, () -> {
            for (String[] line : Lines.of("desk-supply")) {
                desk.at(line[0]).forEach(account -> tell(account, line, desk.cast().people().get(Desk.KEEPER)));
            }
            for (String[] line : Lines.of("desk-agreements")) {
                desk.at(line[0]).forEach(account -> agree(account, line));
            }
            return null;
        });
    }

    private void tell(UUID account, String[] line, UUID by) {
        List<Standing> lines = mostNeeded(supply.forecasts(account).stream().map(one -> estimated(one, by)).toList());
        LocalDate told = hands.ago(line[1]);
        // The last one through the door, which then looks at all of them.
        for (int i = lines.size() - 1; i >= 0; i--) {
            UUID product = lines.get(i).line().productId();
            LocalDate lasts = clock.today().plusDays(Long.parseLong(line[i == 0 ? 3 : 2]));
            BigDecimal delivered = past.delivered(account, product, told);
            BigDecimal stock = needed(lines.get(i), told.plusDays(1), lasts).subtract(delivered).max(BigDecimal.ZERO).setScale(0, RoundingMode.UP);
            if (i > 0) {
                past.told(account, product, told, stock, line[4], Desk.text(line[5]), by);
            } else {
                supply.tell(new NewStock(account, product, told, stock, line[4], Desk.text(line[5])));
            }
        }
    }

    /** For the next months of what they have not bought for a year yet. */
    private Standing estimated(Standing one, UUID by) {
        BigDecimal month = usual(one.line());
        List<Need> needs = new ArrayList<>(one.needs());
        for (int i = 0; i < ESTIMATED; i++) {
            Need need = needs.get(i);
            if (need.quantity() == null) {
                needs.set(i, new Need(need.month(), null, new Correction(month, REASON)));
                past.expected(one.line().customerId(), one.line().productId(), need.month().atDay(1), month, REASON, by);
            }
        }
        return new Standing(one.line(), needs, one.runsOutOn(), one.missing());
    }

    private BigDecimal usual(SupplyLine line) {
        YearMonth first = YearMonth.from(clock.today()).minusMonths(YEAR);
        BigDecimal bought = line.season().ordered().entrySet().stream()
                .filter(month -> month.getKey().isAfter(first))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return bought.divide(BigDecimal.valueOf(YEAR), 0, RoundingMode.UP);
    }

    private List<Standing> mostNeeded(List<Standing> lines) {
        LocalDate today = clock.today();
        return lines.stream()
                .sorted(Comparator.comparing((Standing one) -> needed(one, today.plusDays(1), today.plusDays(SOON))).reversed().thenComparing(one -> one.line().productCode()))
                .toList();
    }

    private static BigDecimal needed(Standing one, LocalDate from, LocalDate to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            BigDecimal month = month(one, YearMonth.from(day));
            sum = sum.add(month.divide(BigDecimal.valueOf(day.lengthOfMonth()), 6, RoundingMode.HALF_UP));
        }
        return sum;
    }

    private static BigDecimal month(Standing one, YearMonth month) {
        Optional<Need> told = one.needs().stream().filter(need -> need.month().equals(month)).findFirst();
        BigDecimal known = told.isPresent() ? told.get().quantity() : one.line().season().of(month);
        return known == null ? BigDecimal.ZERO : known;
    }

    private void agree(UUID account, String[] line) {
        List<Standing> lines = mostNeeded(supply.forecasts(account));
        int place = Integer.parseInt(line[1]);
        if (lines.size() < place) {
            return;
        }
        Standing one = lines.get(place - 1);
        LocalDate begins = hands.day(line[2]);
        LocalDate ends = hands.day(line[3]);
        BigDecimal delivered = past.delivered(account, one.line().productId(), begins.minusDays(1));
        LocalDate open = begins.isAfter(clock.today()) ? begins : clock.today();
        BigDecimal quantity = delivered.add(needed(one, open, ends)).multiply(new BigDecimal(line[4])).divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.UP).max(BigDecimal.TEN);
        BigDecimal reserved = quantity.multiply(new BigDecimal(line[5])).divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.DOWN);
        UUID id = supply.agree(account, one.line().productId(), new SupplyAgreement.Content(begins, ends, quantity, reserved, Desk.text(line[6]))).id();
        past.written(Kept.AGREEMENT, id, Math.max(0, -Long.parseLong(line[2])));
    }
}
