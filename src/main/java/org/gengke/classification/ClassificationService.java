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
import org.gengke.classification.domain.AbcClassification.Limits;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.AttitudeCustomer;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.classification.domain.ValueGrading;
import org.gengke.classification.persistence.CustomerHeads;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.CustomerQuery;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.PeriodNotPossible;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.persistence.Fragment;

/** The classifications of the customers that the caller sees, or a part of them, on any day (section 6). */
@ApplicationScoped
public class ClassificationService {

    private final Classes classes;
    private final CustomerHeads heads;
    private final CustomerParts parts;
    private final Settings settings;
    private final BusinessClock clock;

    ClassificationService(Classes classes, CustomerHeads heads, CustomerParts parts, Settings settings, BusinessClock clock) {
        this.classes = classes;
        this.heads = heads;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Classified<Ranked> abc(Asked asked) {
        Optional<Fragment> customers = parts.ids(asked.part().query());
        return classified(asked, span -> classes.abc(customers, span), ranked -> ranked.purchases().customerId());
    }

    /** Up to which shares a customer is A, and B. */
    public Limits limits() {
        return ClassificationSettings.abcLimits(settings);
    }

    @Transactional
    public Classified<Scored> rfm(Asked asked) {
        Optional<Fragment> customers = parts.ids(asked.part().query());
        return classified(asked, span -> classes.rfm(customers, span), scored -> scored.purchases().customerId());
    }

    @Transactional
    public Classified<LifecycleCustomer> lifecycle(Asked asked) {
        CustomerQuery query = asked.part().query();
        Fragment customers = parts.from(query);
        Optional<Fragment> ids = parts.ids(query);
        return classified(asked, span -> classes.lifecycle(customers, ids, span), LifecycleCustomer::customerId);
    }

    @Transactional
    public Classified<AttitudeCustomer> attitudes(Asked asked) {
        CustomerQuery query = asked.part().query();
        Fragment from = parts.from(query);
        Optional<Fragment> customers = parts.ids(query);
        return classified(asked, span -> classes.attitudes(from, customers, span), AttitudeCustomer::customerId);
    }

    /** How many customers there are on a day, those that never ordered included. */
    @Transactional
    public long base(Asked asked) {
        return lifecycle(new Asked(asked.part(), asked.asOf(), null, asked.period())).rows().size();
    }

    /** Of those that had not bought by the day, as they were on it. */
    @Transactional
    public Classified<GradedCustomer> valueGrades(Asked asked) {
        CustomerQuery query = asked.part().query();
        Fragment from = parts.from(query);
        Optional<Fragment> customers = parts.ids(query);
        return classified(asked, span -> classes.valueGrades(from, customers, span.asOf()), GradedCustomer::customerId);
    }

    /** From which amounts on purchasing power and potential are high. */
    public ValueGrading.Policy valueGrading() {
        return ClassificationSettings.valueGrading(settings);
    }

    /** The tiers that were in force, with what the rules propose for that day. */
    @Transactional
    public Classified<TieredCustomer> tiers(Asked asked) {
        CustomerQuery query = asked.part().query();
        Fragment from = parts.from(query);
        Optional<Fragment> customers = parts.ids(query);
        return classified(asked, span -> classes.tiers(from, customers, span), TieredCustomer::customerId);
    }

    /** Today, where no day was asked for. */
    public LocalDate today() {
        return clock.today();
    }

    /** A page of a classification's rows, in the order that was asked for. */
    @Transactional
    public <T> Page<Listed<T>> page(List<Compared<T>> rows, SortedRows<Compared<T>> order, String sort, String after, int limit, boolean count) {
        Page<Compared<T>> page = order.page(rows, sort, after, limit, count);
        Map<UUID, Listed.Head> known = heads.of(page.items().stream().map(Compared::customerId).toList());
        List<Listed<T>> listed = page.items().stream().filter(row -> known.containsKey(row.customerId()))
                .map(row -> new Listed<>(known.get(row.customerId()), row)).toList();
        return new Page<>(listed, page.next(), page.total());
    }

    private <T> Classified<T> classified(Asked asked, Function<Span, List<T>> calculation, Function<T, UUID> customer) {
        LocalDate today = clock.today();
        if (asked.asOf() != null && asked.asOf().isAfter(today)) {
            throw PeriodNotPossible.inTheFuture(asked.asOf(), today);
        }
        Span span = span(asked.asOf() == null ? today : asked.asOf(), asked.period());
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
