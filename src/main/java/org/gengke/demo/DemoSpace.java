package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.competitor.CompetingPurchaseService;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Wares;
import org.gengke.keyaccount.ProductNeed;
import org.gengke.keyaccount.ProductNeedService;

/** What the key accounts of the demonstration need of our products, and buy of others. */
@ApplicationScoped
class DemoSpace {

    /** Days that a purchase elsewhere stands for. */
    private static final int DAYS = 90;

    private final ProductNeedService needs;
    private final CompetingPurchaseService purchases;
    private final DemoHands hands;

    DemoSpace(ProductNeedService needs, CompetingPurchaseService purchases, DemoHands hands) {
        this.needs = needs;
        this.purchases = purchases;
        this.hands = hands;
    }

    void bring(Desk desk, Map<String, UUID> wares) {
        hands.as(desk.cast(), Desk.KEEPER, () -> {
            for (String[] line : Lines.of("desk-space")) {
                List<UUID> rivals = desk.cast().rivals();
                UUID rival = Desk.text(line[5]) == null ? null : rivals.get(Integer.parseInt(line[5]));
                desk.at(line[0]).forEach(account -> note(account, wares.get(line[1]), rival, line));
            }
            return null;
        });
    }

    private void note(UUID account, UUID product, UUID rival, String[] line) {
        LocalDate day = hands.ago(line[4]);
        BigDecimal amount = new BigDecimal(line[3]);
        if (line[2].equals("NEED")) {
            needs.add(account, product, new ProductNeed.Content(day, amount, line[6], Desk.text(line[7])));
        } else {
            purchases.create(account, rival, new CompetingPurchase(product, name(line[1]), day.minusDays(DAYS), day, amount, line[6], Desk.text(line[7])));
        }
    }

    private static String name(String code) {
        return Wares.PRODUCTS.stream().filter(ware -> ware.code().equals(code)).map(Wares.Ware::name).findFirst().orElseThrow();
    }
}
