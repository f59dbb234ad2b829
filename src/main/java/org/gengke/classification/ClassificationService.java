package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.domain.AbcClassification;
import org.gengke.classification.domain.AbcClassification.Limits;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.Lifecycle;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.RfmScoring;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.classification.persistence.CustomerHeads;
import org.gengke.classification.persistence.LifecycleReading;
import org.gengke.classification.persistence.PurchaseSums;
import org.gengke.customer.CustomerParts;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.PeriodNotPossible;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.persistence.Fragment;

/** ABC, RFM and lifecycle of the customers that the caller sees, or a part of them, on any day (section 6). */
@ApplicationScoped
public class ClassificationService {

    private final PurchaseSums sums;
    private final LifecycleReading lifecycles;
    private final CustomerHeads heads;
    private final CustomerParts parts;
    private final Settings settings;
    private final BusinessClock clock;

    ClassificationService(
            PurchaseSums sums, LifecycleReading lifecycles, CustomerHeads heads, CustomerParts parts, Settings settings, BusinessClock clock) {
        this.sums = sums;
        this.lifecycles = lifecycles;
        this.heads = heads;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Classified<Ranked> abc(Asked asked) {
        Optional<Fragment> customers = parts.ids(asked.part().query());
        Limits limits = limits();
        return classified(
                asked, span -> AbcClassification.of(sums.between(customers, span.from(), span.asOf()), limits), ranked -> ranked.purchases().customerId());
    }

    /** Up to which shares a customer is A, and B. */
    public Limits limits() {
        return ClassificationSettings.abcLimits(settings);
    }

    @Transactional
    public Classified<Scored> rfm(Asked asked) {
        Optional<Fragment> customers = parts.ids(asked.part().query());
        return classified(
                asked, span -> RfmScoring.of(sums.between(customers, span.from(), span.asOf()), span.asOf()), scored -> scored.purchases().customerId());
    }

    @Transactional
    public Classified<LifecycleCustomer> lifecycle(Asked asked) {
        Fragment customers = parts.from(asked.part().query());
        Lifecycle.Policy policy = ClassificationSettings.lifecycle(settings);
        return classified(asked, span -> lifecycles.of(customers, span, policy), LifecycleCustomer::customerId);
    }

    /** A page of a classification's rows, in the order that was asked for. */
    @Transactional
    public <T> Page<Listed<T>> page(List<Compared<T>> rows, SortedRows<Compared<T>> order, String sort, String after, int limit, boolean count) {
        Page<Compared<T>> page = order.page(rows, sort, after, limit, count);
        Map<UUID, Listed.Head> known = heads.of(page.items().stream().map(Compared::customerId).toList());
        return page.map(row -> new Listed<>(known.get(row.customerId()), row));
    }

    private <T> Classified<T> classified(Asked asked, Function<Span, List<T>> calculation, Function<T, UUID> customer) {
        LocalDate today = clock.today();
        Span span = span(asked.asOf() == null ? today : asked.asOf(), asked.period());
        if (span.asOf().isAfter(today)) {
            throw PeriodNotPossible.inTheFuture(span.asOf(), today);
        }
        if (asked.compareWith() == null) {
            return new Classified<>(span, null, Compared.of(calculation.apply(span), List.of(), customer));
        }
        if (asked.compareWith().isAfter(span.asOf())) {
            throw PeriodNotPossible.endsBeforeItBegins(asked.compareWith(), span.asOf());
        }
        Span before = span(asked.compareWith(), asked.period());
        return new Classified<>(span, before, Compared.of(calculation.apply(span), calculation.apply(before), customer));
    }

    /** So long up to the day, that day included: twelve months up to 2026-09-30 begin on 2025-10-01. */
    private Span span(LocalDate asOf, Period asked) {
        Period period = asked == null ? Period.ofMonths(ClassificationSettings.months(settings)) : asked;
        return new Span(asOf.plusDays(1).minus(period), asOf);
    }
}
