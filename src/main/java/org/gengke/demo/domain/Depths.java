package org.gengke.demo.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.AssessedAspect;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.Course.Reached;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.FactConfidence;
import org.gengke.fivelayer.domain.Information.Fact;
import org.gengke.fivelayer.domain.Information.Rating;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.fivelayer.domain.Verdict;

/** How deep the made-up company is in its important customers: some are known inside out, most are not. */
public final class Depths {

    private static final List<String> REQUIRED = List.of("FOUNDED", "HEADCOUNT", "MAIN_BUSINESS", "REVENUE", "PROCUREMENT_BUDGET", "SUPPLIERS");
    private static final int[][] WEIGHTS = {{100}, {60, 40}, {50, 30, 20}, {40, 30, 20, 10}};

    private final LocalDate today;
    private final Map<String, List<List<String>>> texts = new HashMap<>();

    public Depths(LocalDate today) {
        this.today = today;
        Lines.of("models").forEach(line -> texts.computeIfAbsent(line[0], kind -> new ArrayList<>()).add(List.of(line).subList(1, line.length)));
    }

    /** A decision maker; {@code contact} is the place among the contacts, {@code rival} supports nobody when null. */
    public record Decider(
            int contact, DecisionRole role, Set<ProjectStep> decidesAt, int weight, Stance before, Stance now, Integer rival, String criteria,
            String organisationNeed, String personalNeed) {}

    /** A project with its course. */
    public record Venture(
            String name, BigDecimal amount, List<Reached> steps, Set<ProjectStep> tookPart, ProjectState state, LocalDate endedOn, LocalDate expectedOn,
            List<Decider> deciders) {}

    /** A value; {@code contact} who confirmed it, and for whom one for a person is. */
    public record Benefit(ValueKind kind, String description, ValueState state, int contact, String evidence) {}

    /** All that is believed of a customer. */
    public record Depth(
            LocalDate since, List<Fact> facts, List<Rating> ratings, CustomerVerdict before, CustomerVerdict verdict, List<Barrier> barriers, List<Venture> ventures,
            List<Benefit> benefits, boolean agreement) {}

    /** Null for a customer that nobody models. */
    public Depth of(DemoCustomer one) {
        boolean wanted = one.owner() != null && one.tier() != null && one.tier() != Tier.ORDINARY && one.status() != CustomerStatus.ABANDONED;
        Chance chance = new Chance(one.profile().name().hashCode());
        if (!wanted || !chance.in(one.tier() == Tier.IMPORTANT ? 0.6 : 0.9)) {
            return null;
        }
        int depth = chance.skewed(0, one.status() == CustomerStatus.WON ? 5 : 3);
        LocalDate since = latest(one.since().plusDays(20), today.minusDays(chance.between(150, 420)));
        return new Depth(
                since, facts(chance, depth, since), ratings(chance, depth), chance.in(0.4) ? verdict(chance, Verdict.WATCH) : null,
                depth >= 2 || chance.in(0.5) ? verdict(chance, depth >= 2 || chance.in(0.4) ? Verdict.ATTACK : Verdict.WATCH) : null, barriers(chance, depth, since, one.status()),
                ventures(chance, depth, since, one), benefits(chance, depth, one), depth >= 4 && one.status() == CustomerStatus.WON && chance.in(0.6));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private LocalDate between(Chance chance, LocalDate from, LocalDate to) {
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        return from.plusDays(chance.between(0, (int) days));
    }

    private String text(Chance chance, String what, String kind) {
        List<String> line = texts.get(what).stream().filter(one -> one.get(0).equals(kind)).findFirst().orElseThrow();
        return line.get(chance.between(1, line.size() - 1));
    }

    private List<Fact> facts(Chance chance, int depth, LocalDate since) {
        List<String> keys = new ArrayList<>(REQUIRED);
        if (depth < 1) {
            chance.shuffle(keys);
            keys = keys.subList(0, chance.between(1, 5));
        }
        if (chance.in(0.4)) {
            keys = new ArrayList<>(keys);
            keys.add(chance.in(0.5) ? "DECISION_PROCESS" : "DEVELOPMENT_PLAN");
        }
        return keys.stream()
                .map(key -> new Fact(
                        key, text(chance, "fact", key), text(chance, "source", "-"), between(chance, since, today), chance.of(List.of(FactConfidence.values()))))
                .toList();
    }

    private List<Rating> ratings(Chance chance, int depth) {
        return Arrays.stream(AssessedAspect.values())
                .filter(aspect -> depth >= 1 || chance.in(0.4))
                .map(aspect -> new Rating(aspect, chance.between(2, 5), text(chance, "rating", aspect.name())))
                .toList();
    }

    private CustomerVerdict verdict(Chance chance, Verdict verdict) {
        return new CustomerVerdict(verdict, text(chance, "verdict", verdict.name()));
    }

    private List<Barrier> barriers(Chance chance, int depth, LocalDate since, CustomerStatus status) {
        List<List<String>> kinds = new ArrayList<>(texts.get("barrier"));
        chance.shuffle(kinds);
        List<Barrier> barriers = new ArrayList<>();
        for (List<String> kind : kinds.subList(0, chance.between(depth >= 2 ? 0 : 1, 3))) {
            BarrierState state = depth >= 2 ? chance.in(0.8) ? BarrierState.BROKEN : BarrierState.ACCEPTED : chance.of(List.of(BarrierState.values()));
            barriers.add(barrier(chance, BarrierKind.valueOf(kind.get(0)), text(chance, "barrier", kind.get(0)), state, since));
        }
        if (depth < 2 && barriers.stream().noneMatch(barrier -> barrier.state().standing())) {
            barriers.add(barrier(chance, BarrierKind.SPECIAL_DEMAND, null, BarrierState.IDENTIFIED, since));
        }
        if (status == CustomerStatus.WON && chance.in(0.5)) {
            String kind = chance.of(texts.get("outbound")).get(0);
            barriers.add(barrier(chance, BarrierKind.valueOf(kind), text(chance, "outbound", kind), BarrierState.IDENTIFIED, since));
        }
        return barriers;
    }

    private Barrier barrier(Chance chance, BarrierKind kind, String description, BarrierState state, LocalDate since) {
        LocalDate from = between(chance, since, today.minusDays(20));
        BarrierBreaker breaker = chance.of(List.of(BarrierBreaker.values()));
        return new Barrier(
                kind, description, chance.between(2, 5), breaker, null, null, null, state.standing() ? today.plusDays(chance.between(10, 120)) : null, state, from,
                state.standing() ? null : between(chance, from, today), state == BarrierState.BROKEN ? breaker : null);
    }

    private List<Venture> ventures(Chance chance, int depth, LocalDate since, DemoCustomer one) {
        List<Venture> ventures = new ArrayList<>();
        int projects = depth >= 3 ? chance.between(1, 2) : chance.in(0.6) ? 1 : 0;
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < projects) {
            names.add(text(chance, "project", "-"));
        }
        for (String name : names) {
            int present = chance.between(depth >= 3 ? 4 : 2, 9);
            boolean won = one.status() == CustomerStatus.WON && present >= 8 && chance.in(0.7);
            List<Reached> steps = steps(chance, present, since);
            Set<ProjectStep> parts = depth >= 3 && ventures.isEmpty()
                    ? EnumSet.range(ProjectStep.of(chance.between(1, 2)), ProjectStep.of(present))
                    : EnumSet.range(ProjectStep.of(Math.min(present, chance.between(4, 7))), ProjectStep.of(present));
            LocalDate last = steps.get(steps.size() - 1).on();
            ventures.add(new Venture(
                    name, BigDecimal.valueOf(chance.between(8, 220) * 10_000L), steps, parts, won ? ProjectState.WON : ProjectState.OPEN,
                    won ? between(chance, last, today) : null, won ? null : today.plusDays(chance.between(20, 240)), deciders(chance, depth, present, one)));
        }
        return ventures;
    }

    private List<Reached> steps(Chance chance, int present, LocalDate since) {
        List<Reached> steps = new ArrayList<>();
        LocalDate day = since;
        for (int step = chance.between(1, Math.min(3, present)); step <= present; step++) {
            steps.add(new Reached(ProjectStep.of(step), day));
            day = between(chance, day, earliest(today, day.plusDays(45)));
        }
        return steps;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private List<Decider> deciders(Chance chance, int depth, int present, DemoCustomer one) {
        Set<Integer> met = one.talks().stream().map(DemoCustomer.Talk::contact).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Integer> contacts = new ArrayList<>(depth >= 4 ? List.copyOf(met) : IntStream.range(0, one.contacts().size()).boxed().toList());
        int several = Math.min(contacts.size(), WEIGHTS.length);
        if (several == 0 || depth < 3 && chance.in(0.4)) {
            return List.of();
        }
        int[] weights = WEIGHTS[several - 1];
        List<Decider> deciders = new ArrayList<>();
        for (int i = 0; i < several; i++) {
            boolean ours = depth >= 4 ? i != 1 : chance.in(0.4);
            Stance now = ours ? Stance.SUPPORT : chance.of(List.of(Stance.NEUTRAL, Stance.AGAINST, Stance.UNKNOWN));
            boolean counts = depth >= 4 || i == 0 || chance.in(0.8);
            deciders.add(new Decider(
                    contacts.get(i), i == 0 ? DecisionRole.DECIDES : chance.of(List.of(DecisionRole.values())),
                    EnumSet.of(ProjectStep.of(depth >= 4 ? Math.max(1, Math.min(present, chance.between(2, 6))) : chance.between(2, 9))), counts ? weights[i] : 0,
                    chance.of(List.of(Stance.values())), now, ours || chance.in(0.4) ? null : chance.between(0, 2), text(chance, "criteria", "-"),
                    text(chance, "organisation", "-"), text(chance, "personal", "-")));
        }
        return deciders;
    }

    private List<Benefit> benefits(Chance chance, int depth, DemoCustomer one) {
        List<Benefit> benefits = new ArrayList<>();
        if (depth >= 3 || chance.in(0.3)) {
            benefits.add(benefit(chance, ValueKind.ORGANISATIONAL, depth >= 5 ? ValueState.CONFIRMED : chance.of(List.of(ValueState.PROMISED, ValueState.AGREED, ValueState.DELIVERED)), 0));
        }
        if (depth >= 4 && !one.talks().isEmpty()) {
            benefits.add(benefit(chance, ValueKind.PERSONAL, depth >= 5 ? ValueState.CONFIRMED : ValueState.AGREED, one.talks().get(0).contact()));
        }
        if (depth >= 4 && chance.in(0.5)) {
            benefits.add(benefit(chance, ValueKind.STRATEGIC, ValueState.PROMISED, 0));
        }
        return benefits;
    }

    private Benefit benefit(Chance chance, ValueKind kind, ValueState state, int contact) {
        return new Benefit(kind, text(chance, "value", kind.name()), state, contact, state == ValueState.CONFIRMED ? text(chance, "evidence", "-") : null);
    }
}
