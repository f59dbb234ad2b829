package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.CompetingPurchase;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.competitor.persistence.CompetingPurchases;
import org.gengke.competitor.persistence.Incumbencies;
import org.gengke.competitor.persistence.Moves;
import org.gengke.customer.Cultivation;
import org.gengke.shared.domain.Ids;

/** What was known of competitors before it came here, as it was known then. */
@ApplicationScoped
public class CompetitorIntake {

    private final Moves moves;
    private final MoveNews news;
    private final Incumbencies incumbencies;
    private final CompetingPurchases purchases;
    private final Cultivation cultivation;

    CompetitorIntake(Moves moves, MoveNews news, Incumbencies incumbencies, CompetingPurchases purchases, Cultivation cultivation) {
        this.moves = moves;
        this.news = news;
        this.incumbencies = incumbencies;
        this.purchases = purchases;
        this.cultivation = cultivation;
    }

    /** A dossier with its parts; {@code by} noted it {@code at} that moment. */
    public record Dossier(
            UUID customerId, UUID competitorId, Incumbency incumbency, List<IncumbencyProblem> problems, List<EntryPoint> entryPoints, UUID by, Instant at) {}

    /** @param toldAs the competitor's name when the owners are to be told of it; null when it is no news any more */
    @Transactional(TxType.MANDATORY)
    public void bringMove(UUID competitorId, CompetitorMove move, UUID by, Instant at, String toldAs) {
        UUID id = Ids.next();
        moves.add(id, competitorId, move, by, at);
        news.touch(id, competitorId);
        if (toldAs != null) {
            news.tell(id, competitorId, toldAs, move);
        }
    }

    /** An open one that is there already is what this says from now on. */
    @Transactional(TxType.MANDATORY)
    public void bringDossier(Dossier dossier) {
        UUID id = Ids.next();
        UUID present = dossier.incumbency().open() ? incumbencies.open(dossier.customerId(), dossier.competitorId(), id).orElse(null) : null;
        if (present == null) {
            incumbencies.add(id, dossier.customerId(), dossier.competitorId(), dossier.incumbency(), dossier.by(), dossier.at());
        } else {
            incumbencies.change(present, dossier.incumbency(), dossier.at());
        }
        UUID whole = present == null ? id : present;
        dossier.problems().forEach(problem -> incumbencies.addProblem(Ids.next(), whole, problem, dossier.by(), dossier.at()));
        dossier.entryPoints().forEach(point -> incumbencies.addPoint(Ids.next(), whole, point, dossier.by(), dossier.at()));
        cultivation.recountAnswers(List.of(dossier.customerId()));
    }

    /** @param competitorId null when nobody knows where */
    @Transactional(TxType.MANDATORY)
    public void bringPurchase(UUID customerId, UUID competitorId, CompetingPurchase purchase, UUID by, Instant at) {
        purchases.add(Ids.next(), customerId, competitorId, purchase, by, at);
        cultivation.purchasesChanged(List.of(customerId));
    }
}
