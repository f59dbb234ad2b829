package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.AccountPromotion.Content;
import org.gengke.keyaccount.domain.PromotionEvaluated;
import org.gengke.keyaccount.domain.PromotionNotEnded;
import org.gengke.keyaccount.domain.PromotionState;
import org.gengke.keyaccount.persistence.AccountPromotions;
import org.gengke.keyaccount.persistence.IncentiveBook;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Promotions that are designed together with an account (section 9); what they bring is read from orders. */
@ApplicationScoped
public class AccountPromotionService {

    private final AccountPromotions promotions;
    private final IncentiveBook products;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    AccountPromotionService(
            AccountPromotions promotions, IncentiveBook products, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.promotions = promotions;
        this.products = products;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** A promotion, and how far it is today. */
    public record Standing(AccountPromotion promotion, PromotionState state) {}

    private record Evaluated(String evaluation) {}

    @Transactional
    public Page<Standing> promotions(AccountPromotionQuery query) {
        LocalDate today = clock.today();
        return promotions.list(query).map(one -> new Standing(one, one.state(today)));
    }

    @Transactional
    public Standing promotion(UUID id) {
        AccountPromotion one = promotions.one(id).orElseThrow(NotFound::new);
        return new Standing(one, one.state(clock.today()));
    }

    /** The orders of its days that count: their figures add up to its own. */
    @Transactional
    public Page<CountedOrder> orders(UUID id, String sort, String after, int limit, boolean count) {
        promotion(id);
        return promotions.orders(id, sort, after, limit, count);
    }

    @Transactional
    public Standing add(UUID customerId, Content content) {
        cultivation.lock(customerId);
        check(content);
        UUID id = Ids.next();
        promotions.add(id, customerId, content, callers.get().id(), clock.now());
        audit.note("PROMOTION_ADDED", "AccountPromotion", id, customerId, null, content);
        return promotion(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public Standing change(UUID id, Integer version, Content content) {
        AccountPromotion before = locked(id, version);
        check(content);
        promotions.change(id, content, clock.now());
        audit.note("PROMOTION_CHANGED", "AccountPromotion", id, before.customerId(), before.content(), content);
        return promotion(id);
    }

    /** What it brought and what is learnt from it, once it is over. */
    @Transactional
    public Standing evaluate(UUID id, String evaluation) {
        AccountPromotion known = locked(id, null);
        if (known.state(clock.today()) != PromotionState.ENDED) {
            throw new PromotionNotEnded(known.state(clock.today()));
        }
        promotions.evaluate(id, evaluation, clock.today(), clock.now());
        audit.note("PROMOTION_EVALUATED", "AccountPromotion", id, known.customerId(), null, new Evaluated(evaluation));
        return promotion(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        AccountPromotion gone = locked(id, version);
        promotions.remove(id);
        audit.note("PROMOTION_REMOVED", "AccountPromotion", id, gone.customerId(), gone.content(), null);
    }

    private AccountPromotion locked(UUID id, Integer version) {
        cultivation.lock(promotion(id).promotion().customerId());
        AccountPromotion known = promotion(id).promotion();
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        if (known.evaluation() != null) {
            throw new PromotionEvaluated(id);
        }
        return known;
    }

    private void check(Content content) {
        List<Finding> findings = new ArrayList<>();
        if (content.endsOn().isBefore(content.beginsOn())) {
            findings.add(Finding.of("#/endsOn", "ends-before-it-begins"));
        }
        if (content.agreedOn() != null && content.agreedOn().isAfter(clock.today())) {
            findings.add(Finding.of("#/agreedOn", "past-or-present"));
        }
        if (new HashSet<>(content.productIds()).size() < content.productIds().size()) {
            findings.add(Finding.of("#/productIds", "given-twice"));
        }
        Set<UUID> known = products.products(content.productIds());
        for (int i = 0; i < content.productIds().size(); i++) {
            if (!known.contains(content.productIds().get(i))) {
                findings.add(Finding.of("#/productIds/" + i, "product-unknown"));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
