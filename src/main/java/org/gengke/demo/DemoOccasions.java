package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.keyaccount.AccountEvent;
import org.gengke.keyaccount.AccountEventService;
import org.gengke.keyaccount.AccountPromotion;
import org.gengke.keyaccount.AccountPromotionService;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.SupportState;
import org.gengke.shared.BusinessClock;

/** What happens at the key accounts of the demonstration and what is done for it; promotions designed with them. */
@ApplicationScoped
class DemoOccasions {

    private static final String NONE = "-";

    private final AccountEventService events;
    private final AccountPromotionService promotions;
    private final DemoDeskPast past;
    private final DemoHands hands;
    private final BusinessClock clock;

    DemoOccasions(AccountEventService events, AccountPromotionService promotions, DemoDeskPast past, DemoHands hands, BusinessClock clock) {
        this.events = events;
        this.promotions = promotions;
        this.past = past;
        this.hands = hands;
        this.clock = clock;
    }

    /** @param wares ids of products by their code */
    void bring(Desk desk, Map<String, UUID> wares) {
        hands.as(desk.cast(), Desk.KEEPER, () -> {
            for (String[] line : Lines.of("desk-events")) {
                desk.at(line[0]).forEach(account -> event(account, line, desk));
            }
            for (String[] line : Lines.of("desk-promotions")) {
                desk.at(line[0]).forEach(account -> promotion(account, line, wares));
            }
            return null;
        });
    }

    private void event(UUID account, String[] line, Desk desk) {
        AccountEvent.Content content = new AccountEvent.Content(
                AccountEventKind.valueOf(line[1]), line[2], hands.day(line[3]), null, Desk.text(line[11]), SupportState.valueOf(line[5]), Desk.text(line[6]),
                desk.colleague(account, line[7]), hands.maybeAgo(line[8]), Desk.text(line[9]));
        UUID id = events.add(account, content).id();
        if (line[10].equals("yes")) {
            events.follow(id, hands.coming(line[3]), content.supportedBy());
        }
        past.written(Kept.EVENT, id, Long.parseLong(line[4]));
    }

    private void promotion(UUID account, String[] line, Map<String, UUID> wares) {
        List<UUID> products = products(line[2], wares);
        AccountPromotion one = promotions.add(account, content(line, products, null)).promotion();
        UUID id = one.id();
        promotions.change(id, null, content(line, products, goal(one, new BigDecimal(line[6]))));
        if (!line[11].equals(NONE)) {
            promotions.evaluate(id, line[11]);
            past.evaluated(id, hands.ago(line[12]));
        }
        past.written(Kept.PROMOTION, id, Long.parseLong(line[13]));
    }

    private AccountPromotion.Content content(String[] line, List<UUID> products, BigDecimal goal) {
        return new AccountPromotion.Content(
                line[1], products, hands.day(line[3]), hands.day(line[4]), IncentiveBasis.valueOf(line[5]), goal, line[7], line[8], DemoHands.amount(line[9]),
                hands.maybeAgo(line[10]));
    }

    /** A round figure: of what it came to so many per cent were aimed at; before its end, of what was bought before it. */
    private BigDecimal goal(AccountPromotion one, BigDecimal percent) {
        boolean ended = one.content().endsOn().isBefore(clock.today());
        BigDecimal step = BigDecimal.valueOf(one.content().basis() == IncentiveBasis.TURNOVER ? 10_000 : 5);
        BigDecimal aimed = (ended ? one.measured() : one.measuredBefore()).multiply(percent).movePointLeft(2);
        return aimed.divide(step, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE).multiply(step);
    }

    /** None means all. */
    static List<UUID> products(String codes, Map<String, UUID> wares) {
        return codes.equals(NONE) ? List.of() : Arrays.stream(codes.split(",")).map(wares::get).toList();
    }
}
