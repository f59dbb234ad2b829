package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.competitor.CompetitorIntake;
import org.gengke.competitor.CompetitorProductService;
import org.gengke.competitor.CompetitorService;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.CompetitorProduct;
import org.gengke.competitor.domain.CompetitorProfile;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.competitor.domain.PricePosition;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Rivalry;
import org.gengke.shared.BusinessClock;

/** The competitors of the made-up company: what they are and did, and what is known of the customers that they supply. */
@ApplicationScoped
class DemoRivals {

    /** What is not older than this is news, of which the owners are told. */
    private static final int NEWS_DAYS = 30;

    private final CompetitorService competitors;
    private final CompetitorProductService products;
    private final CompetitorIntake intake;
    private final DemoProducts wares;
    private final BusinessClock clock;

    DemoRivals(CompetitorService competitors, CompetitorProductService products, CompetitorIntake intake, DemoProducts wares, BusinessClock clock) {
        this.competitors = competitors;
        this.products = products;
        this.intake = intake;
        this.wares = wares;
        this.clock = clock;
    }

    /** In the order in which the customers' pasts name them. */
    @Transactional(TxType.MANDATORY)
    List<UUID> competitors() {
        List<UUID> ids = new ArrayList<>();
        for (String[] line : Lines.of("rivals")) {
            CompetitorProfile profile = new CompetitorProfile(
                    line[0], List.of(line[1].split(",")), line[2], line[3], line[4], line[5], line[6], line[7], PricePosition.valueOf(line[8]), line[9]);
            ids.add(competitors.create(profile).id());
        }
        Lines.of("rival-products").forEach(line ->
                products.create(ids.get(Integer.parseInt(line[0])), new CompetitorProduct(line[1], line[2], line[3], line[4])));
        return ids;
    }

    /** The customers have come, and stand where they do. */
    @Transactional(TxType.MANDATORY)
    void bring(List<DemoCustomer> made, List<UUID> ids, Cast cast) {
        Rivalry rivalry = new Rivalry(clock.today());
        Map<String, UUID> products = wares.products(cast.load(), wares.tiers(cast.load()));
        for (int i = 0; i < made.size(); i++) {
            DemoCustomer one = made.get(i);
            UUID customer = ids.get(i);
            UUID author = cast.id(one.author());
            rivalry.dossiers(one).forEach(known -> intake.bringDossier(new CompetitorIntake.Dossier(
                    customer, cast.rivals().get(known.rival()), known.incumbency(), known.problems(), known.entryPoints(), author, clock.now())));
            rivalry.purchases(one).forEach(known -> intake.bringPurchase(
                    customer, known.rival() == null ? null : cast.rivals().get(known.rival()),
                    known.purchase().insteadOf(products.get(known.ware())), author, clock.now()));
        }
        Lines.of("rival-moves").forEach(line -> bring(line, cast));
    }

    private void bring(String[] line, Cast cast) {
        UUID competitor = cast.rivals().get(Integer.parseInt(line[0]));
        int daysAgo = Integer.parseInt(line[1]);
        LocalDate day = clock.today().minusDays(daysAgo);
        UUID author = cast.people().get(line[3]);
        CompetitorMove move = new CompetitorMove(MoveKind.valueOf(line[2]), day, line[4], line[5]);
        String toldAs = daysAgo <= NEWS_DAYS ? competitors.competitor(competitor).profile().name() : null;
        intake.bringMove(competitor, move, author, day.atTime(17, 0).atZone(clock.zone()).toInstant(), toldAs);
    }
}
