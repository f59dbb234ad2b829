package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.domain.AbcClassification;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.AttitudeCustomer;
import org.gengke.classification.domain.AttitudeProposal;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.Purchases;
import org.gengke.classification.domain.RfmScoring;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.classification.domain.TierProposal;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.classification.domain.ValueGrading;
import org.gengke.classification.domain.ValueGrading.Graded;
import org.gengke.classification.persistence.Decisions;
import org.gengke.classification.persistence.LifecycleReading;
import org.gengke.classification.persistence.ProfileReading;
import org.gengke.classification.persistence.ProfileReading.Profile;
import org.gengke.classification.persistence.PurchaseSums;
import org.gengke.classification.persistence.WalletReading;
import org.gengke.shared.Settings;
import org.gengke.shared.persistence.Fragment;

/** Puts together what each rule needs, for customers that the caller of these has chosen; within the running transaction. */
@ApplicationScoped
class Classes {

    private final PurchaseSums sums;
    private final LifecycleReading lifecycles;
    private final WalletReading wallets;
    private final ProfileReading profiles;
    private final Decisions decisions;
    private final Settings settings;

    Classes(PurchaseSums sums, LifecycleReading lifecycles, WalletReading wallets, ProfileReading profiles, Decisions decisions, Settings settings) {
        this.sums = sums;
        this.lifecycles = lifecycles;
        this.wallets = wallets;
        this.profiles = profiles;
        this.decisions = decisions;
        this.settings = settings;
    }

    /** @param customers a statement for their ids; empty for all */
    List<Ranked> abc(Optional<Fragment> customers, Span span) {
        return abc(bought(customers, span));
    }

    /** What those customers bought in the period. */
    List<Purchases> bought(Optional<Fragment> customers, Span span) {
        return sums.between(customers, span.from(), span.asOf());
    }

    /** Has the sums of this period kept, for it is asked for most. */
    void keepPeriod(Span span) {
        sums.keepPeriod(span.from());
    }

    List<Ranked> abc(List<Purchases> bought) {
        return AbcClassification.of(bought, ClassificationSettings.abcLimits(settings));
    }

    List<Scored> rfm(Optional<Fragment> customers, Span span) {
        return RfmScoring.of(bought(customers, span), span.asOf());
    }

    /**
     * @param customers {@code from customer c … where …}
     * @param ids a statement for the same; empty for all
     */
    List<LifecycleCustomer> lifecycle(Fragment customers, Optional<Fragment> ids, Span span) {
        return lifecycles.of(customers, ids, span, ClassificationSettings.lifecycle(settings));
    }

    /** Of those that ever ordered, or that somebody decided on. */
    List<AttitudeCustomer> attitudes(Fragment from, Optional<Fragment> customers, Span span) {
        Span before = new Span(span.from().minusDays(ChronoUnit.DAYS.between(span.from(), span.asOf()) + 1), span.from().minusDays(1));
        Map<UUID, Purchases> ours = by(bought(customers, span), Purchases::customerId);
        Map<UUID, Purchases> oursBefore = by(sums.between(customers, before.from(), before.asOf()), Purchases::customerId);
        Map<UUID, Long> theirs = wallets.theirs(span.from(), span.asOf());
        Map<UUID, Long> theirsBefore = wallets.theirs(before.from(), before.asOf());
        Map<UUID, Integer> newProducts = wallets.newProducts(span.from(), span.asOf());
        Map<UUID, Decision> decided = decisions.inForce(DecisionKind.ATTITUDE, span.asOf());
        Map<UUID, Ranked> ranked = by(abc(List.copyOf(ours.values())), one -> one.purchases().customerId());
        AttitudeProposal.Policy policy = ClassificationSettings.attitude(settings);
        List<AttitudeCustomer> attitudes = new ArrayList<>();
        for (LifecycleCustomer customer : lifecycle(from, customers, span)) {
            UUID id = customer.customerId();
            if (customer.standing().ever() == null && !decided.containsKey(id)) {
                continue;
            }
            AttitudeProposal.Standing standing = new AttitudeProposal.Standing(
                    customer.placed().stage(), amount(ours.get(id)), theirs.getOrDefault(id, 0L), amount(oursBefore.get(id)), theirsBefore.getOrDefault(id, 0L),
                    newProducts.getOrDefault(id, 0));
            Ranked abc = ranked.get(id);
            attitudes.add(new AttitudeCustomer(id, standing, AttitudeProposal.of(standing, policy), decided.get(id), abc == null ? null : abc.abcClass()));
        }
        return attitudes;
    }

    /** Of those that have not bought. */
    List<GradedCustomer> valueGrades(Fragment customers) {
        ValueGrading.Policy policy = ClassificationSettings.valueGrading(settings);
        return profiles.of(customers).stream().filter(profile -> !profile.bought()).map(profile -> graded(profile, policy)).toList();
    }

    private static GradedCustomer graded(Profile profile, ValueGrading.Policy policy) {
        Graded graded = ValueGrading.of(profile.procurementBudget(), profile.annualRevenue(), profile.size(), policy).orElse(null);
        return new GradedCustomer(profile.customerId(), profile.procurementBudget(), profile.annualRevenue(), profile.size(), graded);
    }

    List<TieredCustomer> tiers(Fragment from, Optional<Fragment> customers, Span span) {
        List<Purchases> bought = bought(customers, span);
        List<Ranked> abc = abc(bought);
        Map<UUID, Ranked> ranked = by(abc, one -> one.purchases().customerId());
        Map<UUID, Scored> scored = by(RfmScoring.of(bought, span.asOf()), one -> one.purchases().customerId());
        ValueGrading.Policy grading = ClassificationSettings.valueGrading(settings);
        int strategicPercent = ClassificationSettings.strategicPercent(settings);
        return profiles.of(from).stream().map(profile -> {
            Ranked rank = ranked.get(profile.customerId());
            Scored rfm = scored.get(profile.customerId());
            Graded graded = profile.bought() ? null : graded(profile, grading).graded();
            TierProposal.Standing standing = new TierProposal.Standing(
                    rank == null ? null : rank.abcClass(), rank == null ? 0 : rank.rank(), abc.size(), rfm == null ? null : rfm.segment(),
                    graded == null ? null : graded.grade());
            return new TieredCustomer(profile.customerId(), profile.tier(), standing, TierProposal.of(standing, strategicPercent));
        }).toList();
    }

    private static long amount(Purchases purchases) {
        return purchases == null ? 0 : purchases.amount();
    }

    static <T> Map<UUID, T> by(List<T> rows, Function<T, UUID> id) {
        Map<UUID, T> byId = new HashMap<>(rows.size() * 2);
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
