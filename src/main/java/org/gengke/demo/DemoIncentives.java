package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.keyaccount.IncentiveService;
import org.gengke.keyaccount.IncentiveService.NewPayout;
import org.gengke.keyaccount.IncentiveView;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.RebateTier;
import org.gengke.keyaccount.domain.TierMode;

/** What the key accounts of the demonstration are given for what they buy; a rebate's tiers lie around what they bought. */
@ApplicationScoped
class DemoIncentives {

    private static final String NONE = "-";

    private final IncentiveService incentives;
    private final DemoDeskPast past;
    private final DemoHands hands;

    DemoIncentives(IncentiveService incentives, DemoDeskPast past, DemoHands hands) {
        this.incentives = incentives;
        this.past = past;
        this.hands = hands;
    }

    /** @param wares ids of products by their code */
    void bring(Desk desk, Map<String, UUID> wares) {
        hands.as(desk.cast(), Desk.KEEPER, () -> {
            Lines.of("desk-incentives").forEach(line -> bring(line, desk.at(line[0]), wares));
            return null;
        });
    }

    private void bring(String[] line, List<UUID> accounts, Map<String, UUID> wares) {
        if (accounts.isEmpty()) {
            return;
        }
        boolean rebate = line[1].equals("REBATE");
        IncentiveContent content = content(line, wares, rebate ? List.of(new RebateTier(BigDecimal.ZERO, BigDecimal.ONE)) : List.of());
        IncentiveView one = incentives.add(accounts.get(0), accounts.subList(1, accounts.size()), content);
        if (rebate) {
            incentives.change(one.id(), null, content(line, wares, tiers(line[11], one.measured(), content.basis())));
            pay(one.id(), line[12]);
        }
        incentives.ranking(one.id()).forEach(place -> past.written(Kept.INCENTIVE, place.incentiveId(), Long.parseLong(line[13])));
        if (one.contestId() == null) {
            past.written(Kept.INCENTIVE, one.id(), Long.parseLong(line[13]));
        }
    }

    private IncentiveContent content(String[] line, Map<String, UUID> wares, List<RebateTier> tiers) {
        return new IncentiveContent(
                IncentiveKind.valueOf(line[1]), line[2], line[3], hands.day(line[4]), hands.day(line[5]), IncentiveBasis.valueOf(line[6]),
                DemoOccasions.products(line[7], wares), DemoHands.amount(line[8]), DemoHands.amount(line[9]), line[10].equals(NONE) ? null : TierMode.valueOf(line[10]), tiers);
    }

    /** Where each begins is a round figure. */
    private static List<RebateTier> tiers(String text, BigDecimal bought, IncentiveBasis basis) {
        BigDecimal step = BigDecimal.valueOf(basis == IncentiveBasis.TURNOVER ? 10_000 : 10);
        List<RebateTier> tiers = new ArrayList<>();
        for (String tier : text.split(";")) {
            String[] parts = tier.split(":");
            BigDecimal from = bought.multiply(new BigDecimal(parts[0])).movePointLeft(2).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
            BigDecimal least = tiers.isEmpty() ? BigDecimal.ZERO : tiers.get(tiers.size() - 1).from().add(step);
            tiers.add(new RebateTier(from.max(least), new BigDecimal(parts[1])));
        }
        return tiers;
    }

    /** Each a part of what has accrued, in round figures. */
    private void pay(UUID id, String payouts) {
        BigDecimal accrued = incentives.incentive(id).accrual().amount();
        for (String payout : payouts.split(";")) {
            String[] parts = payout.split(":");
            if (parts.length == 3) {
                BigDecimal amount = accrued.multiply(new BigDecimal(parts[1])).movePointLeft(4).setScale(0, RoundingMode.DOWN).multiply(BigDecimal.valueOf(100));
                if (amount.signum() > 0) {
                    incentives.pay(id, new NewPayout(hands.ago(parts[0]), amount, parts[2], null));
                }
            }
        }
    }
}
