package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gengke.keyaccount.domain.CandidateFacts.Contacts;
import org.gengke.keyaccount.domain.CandidateFacts.Elsewhere;
import org.gengke.keyaccount.domain.CandidateFacts.Intention;
import org.gengke.keyaccount.domain.CandidateFacts.Purchases;
import org.gengke.keyaccount.domain.CandidateFacts.Relationship;
import org.gengke.keyaccount.domain.CandidateScore.Basis;
import org.gengke.keyaccount.domain.CandidateScore.Part;

/**
 * The one score of a candidate (domain section 9, evaluate). Each part has 0 to 100 points against a full mark that is the same for
 * everybody, so that a score depends on the customer alone, not on whom else the reader sees. What is not known does not count,
 * and its weight goes to what is.
 */
public final class CandidateScoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int VISIT_POINTS = 3;
    private static final int EXECUTIVE_VISIT_POINTS = 5;
    private static final int LAST_RUNNING_STAGE = 7;
    private static final int LAYERS = 5;
    private static final int COMPLAINT_POINTS = 20;

    private final Policy policy;
    private final BigDecimal allRevenue;
    private final BigDecimal allProfit;

    /**
     * @param weights 0 leaves a part out
     * @param fullRevenue turnover of a year that has all points
     * @param fullGrowth per cent of growth that has all points; as much loss has none
     * @param fullUntapped what is bought elsewhere in a year that has all points
     * @param fullContacts contact points of the days looked back that have all points: a visit 3, one of an executive 5, any other contact 1
     */
    public record Policy(
            Map<CandidatePart, Integer> weights, int fullRevenue, int fullGrossProfit, int fullGrowth, int fullUntapped, int fullContacts) {

        public Policy {
            weights = Map.copyOf(weights);
        }

        public Policy with(Map<CandidatePart, Integer> others) {
            Map<CandidatePart, Integer> changed = new EnumMap<>(weights);
            changed.putAll(others);
            return new Policy(changed, fullRevenue, fullGrossProfit, fullGrowth, fullUntapped, fullContacts);
        }
    }

    private record Points(BigDecimal points, List<Basis> basis) {}

    /** @param allRevenue of all customers seen, for shares, as is {@code allProfit}; null for none */
    public CandidateScoring(Policy policy, BigDecimal allRevenue, BigDecimal allProfit) {
        this.policy = policy;
        this.allRevenue = allRevenue;
        this.allProfit = allProfit;
    }

    public CandidateScore score(CandidateFacts facts) {
        Map<CandidatePart, Points> points = new EnumMap<>(CandidatePart.class);
        points.put(CandidatePart.PURCHASES, purchases(facts.purchases()));
        points.put(CandidatePart.PROFIT, profit(facts.purchases()));
        points.put(CandidatePart.TREND, trend(facts.purchases()));
        points.put(CandidatePart.POTENTIAL, potential(facts.purchases(), facts.elsewhere()));
        points.put(CandidatePart.ACTIVITY, activity(facts.contacts()));
        points.put(CandidatePart.INTENTION, intention(facts.intention()));
        points.put(CandidatePart.RELATIONSHIP, relationship(facts.relationship()));
        int all = 0;
        int known = 0;
        for (Map.Entry<CandidatePart, Points> one : points.entrySet()) {
            int weight = policy.weights.get(one.getKey());
            all += weight;
            known += one.getValue().points == null ? 0 : weight;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<CandidatePart, Points> one : points.entrySet()) {
            int weight = policy.weights.get(one.getKey());
            BigDecimal its = one.getValue().points;
            boolean counts = its != null && weight > 0;
            sum = counts ? sum.add(its.multiply(BigDecimal.valueOf(weight))) : sum;
            BigDecimal contribution = counts ? tenth(its.multiply(BigDecimal.valueOf(weight)), known) : null;
            parts.add(new Part(one.getKey(), weight, its == null ? null : its.setScale(1, RoundingMode.HALF_UP), contribution, one.getValue().basis));
        }
        return new CandidateScore(known == 0 ? null : tenth(sum, known), all == 0 ? 0 : Math.round(100f * known / all), parts);
    }

    private Points purchases(Purchases purchases) {
        return new Points(upTo(purchases.revenue(), policy.fullRevenue), basis(
                basis(CandidateFigure.REVENUE, purchases.revenue()), share(CandidateFigure.SHARE_OF_REVENUE, purchases.revenue(), allRevenue)));
    }

    private Points profit(Purchases purchases) {
        BigDecimal profit = purchases.grossProfit();
        return new Points(profit == null ? null : upTo(profit, policy.fullGrossProfit), basis(
                basis(CandidateFigure.GROSS_PROFIT, profit), share(CandidateFigure.SHARE_OF_GROSS_PROFIT, profit, allProfit)));
    }

    /** Of profit where it is known of both years and there was some, else of turnover; who bought nothing the year before has no trend. */
    private Points trend(Purchases purchases) {
        boolean byProfit = purchases.grossProfit() != null && purchases.previousGrossProfit() != null && purchases.previousGrossProfit().signum() > 0;
        BigDecimal before = byProfit ? purchases.previousGrossProfit() : purchases.previousRevenue();
        if (before.signum() <= 0) {
            return new Points(null, List.of());
        }
        BigDecimal growth = (byProfit ? purchases.grossProfit() : purchases.revenue()).subtract(before).multiply(HUNDRED).divide(before, 4, RoundingMode.HALF_UP);
        BigDecimal points = growth.add(BigDecimal.valueOf(policy.fullGrowth)).multiply(HUNDRED).divide(BigDecimal.valueOf(2L * policy.fullGrowth), 4, RoundingMode.HALF_UP);
        return new Points(between(points), basis(
                basis(CandidateFigure.GROWTH, growth.setScale(1, RoundingMode.HALF_UP)),
                basis(byProfit ? CandidateFigure.PREVIOUS_GROSS_PROFIT : CandidateFigure.PREVIOUS_REVENUE, before)));
    }

    private Points potential(Purchases purchases, Elsewhere elsewhere) {
        if (elsewhere.budget() == null && elsewhere.noted() == null) {
            if (!purchases.none() || elsewhere.grade() == null) {
                return new Points(null, List.of());
            }
            int grade = elsewhere.grade().ordinal();
            return new Points(BigDecimal.valueOf(100 - 40L * grade), basis(basis(CandidateFigure.VALUE_GRADE, BigDecimal.valueOf(3L - grade))));
        }
        BigDecimal beyond = elsewhere.budget() == null ? BigDecimal.ZERO : elsewhere.budget().subtract(purchases.revenue());
        BigDecimal untapped = Stream.of(beyond, elsewhere.noted()).filter(Objects::nonNull).max(BigDecimal::compareTo).orElseThrow().max(BigDecimal.ZERO);
        return new Points(upTo(untapped, policy.fullUntapped), basis(
                basis(CandidateFigure.UNTAPPED, untapped), basis(CandidateFigure.PROCUREMENT_BUDGET, elsewhere.budget()),
                basis(CandidateFigure.BOUGHT_ELSEWHERE, elsewhere.noted())));
    }

    private Points activity(Contacts contacts) {
        int points = VISIT_POINTS * contacts.visits() + EXECUTIVE_VISIT_POINTS * contacts.executiveVisits() + contacts.calls() + contacts.messages() + contacts.others();
        return new Points(upTo(BigDecimal.valueOf(points), policy.fullContacts), basis(
                count(CandidateFigure.VISITS, contacts.visits()), count(CandidateFigure.EXECUTIVE_VISITS, contacts.executiveVisits()),
                count(CandidateFigure.CALLS, contacts.calls()), count(CandidateFigure.MESSAGES, contacts.messages()),
                count(CandidateFigure.OTHER_CONTACTS, contacts.others())));
    }

    /** The nearest sign counts: the best chance of a project, or how far a trial is. */
    private static Points intention(Intention intention) {
        BigDecimal chance = BigDecimal.valueOf(intention.chance() == null ? 0 : intention.chance());
        BigDecimal trial = intention.trialStage() == null ? BigDecimal.ZERO : upTo(BigDecimal.valueOf(intention.trialStage()), LAST_RUNNING_STAGE);
        return new Points(chance.max(trial), basis(
                count(CandidateFigure.OPEN_PROJECTS, intention.openProjects()),
                basis(CandidateFigure.CHANCE, intention.chance() == null ? null : chance),
                count(CandidateFigure.RUNNING_TRIALS, intention.runningTrials()),
                basis(CandidateFigure.TRIAL_STAGE, intention.trialStage() == null ? null : BigDecimal.valueOf(intention.trialStage()))));
    }

    /** The mean of what is known; that nobody complained says something only beside what the customer said or bought. */
    private static Points relationship(Relationship relationship) {
        List<BigDecimal> known = new ArrayList<>();
        if (relationship.satisfaction() != null) {
            known.add(upTo(relationship.satisfaction().subtract(BigDecimal.ONE), 4));
        }
        if (relationship.complaints() > 0 || relationship.satisfaction() != null || relationship.attitude() != null) {
            known.add(between(BigDecimal.valueOf(100L - (long) COMPLAINT_POINTS * relationship.complaints())));
        }
        BigDecimal loyalty = relationship.attitude() == null ? null : switch (relationship.attitude()) {
            case LOYAL -> BigDecimal.valueOf(3);
            case SWITCHER -> BigDecimal.valueOf(2);
            case UNCOMMITTED -> BigDecimal.ONE;
        };
        if (loyalty != null) {
            known.add(upTo(loyalty.subtract(BigDecimal.ONE), 2));
        }
        if (relationship.depth() != null) {
            known.add(upTo(BigDecimal.valueOf(relationship.depth()), LAYERS));
        }
        BigDecimal points = known.isEmpty() ? null
                : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(known.size()), 4, RoundingMode.HALF_UP);
        return new Points(points, basis(
                basis(CandidateFigure.SATISFACTION, relationship.satisfaction()), count(CandidateFigure.COMPLAINTS, relationship.complaints()),
                basis(CandidateFigure.LOYALTY, loyalty),
                basis(CandidateFigure.DEPTH, relationship.depth() == null ? null : BigDecimal.valueOf(relationship.depth()))));
    }

    private static Basis basis(CandidateFigure figure, BigDecimal value) {
        return value == null ? null : new Basis(figure, value);
    }

    private static Basis count(CandidateFigure figure, int count) {
        return count == 0 ? null : new Basis(figure, BigDecimal.valueOf(count));
    }

    private static Basis share(CandidateFigure figure, BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0 ? null
                : new Basis(figure, part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }

    private static List<Basis> basis(Basis... figures) {
        return Stream.of(figures).filter(Objects::nonNull).toList();
    }

    private static BigDecimal upTo(BigDecimal value, int full) {
        return between(value.multiply(HUNDRED).divide(BigDecimal.valueOf(full), 4, RoundingMode.HALF_UP));
    }

    private static BigDecimal between(BigDecimal points) {
        return points.max(BigDecimal.ZERO).min(HUNDRED);
    }

    private static BigDecimal tenth(BigDecimal sum, int weights) {
        return sum.divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }
}
