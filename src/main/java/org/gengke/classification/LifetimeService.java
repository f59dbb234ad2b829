package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.LifetimeModelView.Scope;
import org.gengke.classification.domain.BuyingHistory;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.GammaGamma.Spend;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.classification.domain.LifetimeModelMissing;
import org.gengke.classification.domain.LifetimeNotEstimable;
import org.gengke.classification.domain.LifetimeValue;
import org.gengke.classification.domain.LifetimeValue.Horizon;
import org.gengke.classification.domain.Purchases;
import org.gengke.classification.persistence.LifetimeModels;
import org.gengke.classification.persistence.PurchaseSums;
import org.gengke.classification.persistence.PurchaseSums.Opened;
import org.gengke.customer.CustomerParts;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.PeriodNotPossible;
import org.gengke.shared.persistence.Fragment;

/** Probability of being alive, expected purchases and lifetime value (section 6). */
@ApplicationScoped
public class LifetimeService {

    private final PurchaseSums sums;
    private final LifetimeModels models;
    private final CustomerParts parts;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final Event<FitOrdered> ordered;
    private final Settings settings;
    private final BusinessClock clock;

    LifetimeService(
            PurchaseSums sums,
            LifetimeModels models,
            CustomerParts parts,
            CurrentCaller callers,
            AuditTrail audit,
            Event<FitOrdered> ordered,
            Settings settings,
            BusinessClock clock) {
        this.sums = sums;
        this.models = models;
        this.parts = parts;
        this.callers = callers;
        this.audit = audit;
        this.ordered = ordered;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the customers of a part are expected to do after a day, and after the one that it is compared with, by one model. */
    public record Lifetimes(LifetimeModelView model, Horizon horizon, Classified<LifetimeCustomer> classified) {

        public LocalDate asOf() {
            return classified.span().asOf();
        }

        /** Null without a comparison. */
        public LocalDate compareWith() {
            return classified.before() == null ? null : classified.before().asOf();
        }
    }

    /**
     * The same estimate for both days: what changes between them is what customers did, not what the model thinks of them.
     *
     * @param modelId null for the caller's newest of all that they see, or the one of the most customers
     */
    @Transactional
    public Lifetimes lifetimes(Asked asked, UUID modelId) {
        LifetimeModelView model = modelId == null
                ? models.newest(callers.get().id()).orElseThrow(LifetimeModelMissing::new)
                : models.usable(callers.get().id(), modelId).filter(found -> found.state() == FitState.DONE).orElseThrow(LifetimeModelMissing::new);
        LocalDate day = notInFuture(asked.asOf());
        if (asked.compareWith() != null && asked.compareWith().isAfter(day)) {
            throw PeriodNotPossible.endsBeforeItBegins(asked.compareWith(), day);
        }
        Horizon horizon = ClassificationSettings.horizon(settings);
        Optional<Fragment> customers = parts.ids(asked.part().query());
        List<LifetimeCustomer> now = on(day, customers, model.fit(), horizon);
        List<LifetimeCustomer> before = asked.compareWith() == null ? List.of() : on(asked.compareWith(), customers, model.fit(), horizon);
        Span earlier = asked.compareWith() == null ? null : new Span(null, asked.compareWith());
        return new Lifetimes(model, horizon, new Classified<>(new Span(null, day), earlier, Compared.of(now, before, LifetimeCustomer::customerId)));
    }

    private List<LifetimeCustomer> on(LocalDate day, Optional<Fragment> customers, LifetimeFit fit, Horizon horizon) {
        List<LifetimeCustomer> expected = new ArrayList<>();
        for (Opened opened : sums.opened(customers, day)) {
            BuyingHistory history = history(opened.ever(), day);
            Spend spend = opened.spend().orElse(null);
            expected.add(new LifetimeCustomer(opened.ever().customerId(), history, spend, LifetimeValue.of(fit.rhythm(), fit.spend(), history, spend, horizon)));
        }
        return expected;
    }

    @Transactional
    public Page<LifetimeModelView> models(String sort, String after, int limit, boolean count) {
        return models.list(callers.get().id(), sort, after, limit, count);
    }

    @Transactional
    public LifetimeModelView model(UUID id) {
        return models.usable(callers.get().id(), id).orElseThrow(NotFound::new);
    }

    /** Has a model estimated from what the caller sees; the work is done after the answer. */
    @Transactional
    public LifetimeModelView order(Scope asked) {
        Scope scope = new Scope(notInFuture(asked.calibratedTo()), asked.ownerId(), asked.teamId(), asked.tag());
        List<Opened> base = base(scope);
        LifetimeNotEstimable.check(base.size(), (int) base.stream().filter(opened -> opened.spend().isPresent()).count());
        UUID id = Ids.next();
        models.add(id, scope, callers.get().id(), clock.now());
        audit.note("LIFETIME_FIT_ORDERED", "LifetimeModel", id, null, null, scope);
        ordered.fire(new FitOrdered(id));
        return model(id);
    }

    /** What an estimate is made from. */
    record Histories(List<BuyingHistory> histories, List<Spend> spends) {}

    /** For the one who ordered it; the estimate itself is made outside of any transaction. */
    @Transactional
    Histories histories(UUID id) {
        LifetimeModelView model = model(id);
        List<Opened> base = base(model.scope());
        return new Histories(
                base.stream().map(opened -> history(opened.ever(), model.scope().calibratedTo())).toList(),
                base.stream().map(Opened::spend).flatMap(Optional::stream).toList());
    }

    @Transactional
    void finish(UUID id, LifetimeFit fit) {
        models.finish(id, fit, clock.now());
    }

    private List<Opened> base(Scope scope) {
        Part part = new Part(
                one(scope.ownerId()), one(scope.teamId()), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), one(scope.tag()), List.of());
        return sums.opened(parts.ids(part.query()), scope.calibratedTo());
    }

    private static <T> List<T> one(T value) {
        return value == null ? List.of() : List.of(value);
    }

    private static BuyingHistory history(Purchases ever, LocalDate asOf) {
        return BuyingHistory.of(ever.days(), ever.firstOn(), ever.lastOn(), asOf);
    }

    private LocalDate notInFuture(LocalDate asked) {
        LocalDate today = clock.today();
        if (asked != null && asked.isAfter(today)) {
            throw PeriodNotPossible.inTheFuture(asked, today);
        }
        return asked == null ? today : asked;
    }
}
