package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Wares;
import org.gengke.demo.domain.Wares.Ware;
import org.gengke.demo.persistence.DemoDeskPast;
import org.gengke.demo.persistence.DemoDeskPast.Kept;
import org.gengke.keyaccount.OfferService;
import org.gengke.keyaccount.ProductOffer;
import org.gengke.keyaccount.domain.OfferAnswer;
import org.gengke.purchase.PastPurchases;
import org.gengke.purchase.PastPurchases.PastOrder;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.purchase.domain.OrderLine;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;
import org.gengke.trial.PastTrials;
import org.gengke.trial.PastTrials.PastTrial;
import org.gengke.trial.domain.Course.Step;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;

/** New products at the key accounts of the demonstration: who was offered them, who tries them, and the first that bought. */
@ApplicationScoped
class DemoLaunches {

    private static final List<TrialStage> COURSE = List.of(TrialStage.PROPOSED, TrialStage.SHIPPED, TrialStage.RECEIVED, TrialStage.TESTING);
    private static final int APART = 3;
    /** Of the first product. */
    private static final String BUYERS = "6,17";
    private static final int BOUGHT = 8;
    private static final int BOUGHT_DAYS = 38;

    private final OfferService offers;
    private final PastTrials trials;
    private final PastPurchases purchases;
    private final DemoDeskPast past;
    private final DemoHands hands;

    DemoLaunches(OfferService offers, PastTrials trials, PastPurchases purchases, DemoDeskPast past, DemoHands hands) {
        this.offers = offers;
        this.trials = trials;
        this.purchases = purchases;
        this.past = past;
        this.hands = hands;
    }

    /** @param wares ids of the new products by their code */
    void bring(Desk desk, Map<String, UUID> wares) {
        List<PastTrial> tried = new ArrayList<>();
        for (String[] line : Lines.of("desk-offers")) {
            for (UUID account : desk.at(line[0])) {
                UUID product = wares.get(line[1]);
                offer(account, product, line, desk);
                if (line[3].equals("TRIAL") && past.bought(account)) {
                    tried.add(trial(account, product, tried.size(), desk));
                }
            }
        }
        trials.bring(tried);
        Ware first = Wares.LAUNCHES.get(0).ware();
        purchases.bring(desk.at(BUYERS).stream().filter(past::bought).map(account -> order(account, first, wares.get(first.code()))).toList());
    }

    private void offer(UUID account, UUID product, String[] line, Desk desk) {
        OfferAnswer answer = line[3].equals("-") ? null : OfferAnswer.valueOf(line[3]);
        LocalDate offered = hands.ago(line[2]);
        ProductOffer.Content content = new ProductOffer.Content(offered, desk.colleague(account, "owner"), answer, hands.maybeAgo(line[4]), null, Desk.text(line[5]));
        UUID id = hands.as(desk.cast(), Desk.KEEPER, () -> offers.add(account, product, content).id());
        past.written(Kept.OFFER, id, Long.parseLong(line[2]));
    }

    /** Under way: one of them being tested, the next just received, and so on in turn. */
    private PastTrial trial(UUID account, UUID product, int number, Desk desk) {
        int reached = COURSE.size() - number % 2;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < reached; i++) {
            steps.add(new Step(COURSE.get(i), hands.ago(String.valueOf(1 + APART * (reached - 1 - i)))));
        }
        TrialContent content = new TrialContent(
                product, BigDecimal.ONE, List.of(), hands.day("30"), desk.cast().people().get("solution"), List.of(desk.contact(account, "1")), null, List.of(), null, null, null,
                "新品首试，先装一处");
        return new PastTrial(account, desk.colleague(account, "owner"), content, steps, TrialEnd.NONE, List.of(), List.of(), List.of());
    }

    private PastOrder order(UUID account, Ware ware, UUID product) {
        LocalDate day = hands.ago(String.valueOf(BOUGHT_DAYS));
        OrderLine line = new OrderLine(product, BigDecimal.valueOf(BOUGHT), ware.priceAt(0), ware.cost().setScale(2));
        OrderContent content = new OrderContent(account, "XS" + day.toString().replace("-", "") + "-X" + account.toString().substring(24), day, OrderState.CONFIRMED, null, null, List.of(line));
        return new PastOrder(content, List.of(new Payment(day.plusDays(30), line.amount(), day.plusDays(28), line.amount())));
    }
}
