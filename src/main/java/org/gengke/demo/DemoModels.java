package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Depths;
import org.gengke.demo.domain.Depths.Decider;
import org.gengke.demo.domain.Depths.Depth;
import org.gengke.demo.domain.Depths.Venture;
import org.gengke.demo.persistence.DemoCharts;
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.ModelIntake;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.AgreementKind;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.Influence;
import org.gengke.fivelayer.domain.InfluenceStrength;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.shared.BusinessClock;

/** How deep the made-up company is in its important customers, and what it believed of them before. */
@ApplicationScoped
class DemoModels {

    /** From the top; whoever is none of them stands below all. */
    private static final List<String> RANKS = List.of("总经理", "总监", "部经理", "经理", "主管", "");

    private final ModelIntake intake;
    private final DemoCharts charts;
    private final BusinessClock clock;

    DemoModels(ModelIntake intake, DemoCharts charts, BusinessClock clock) {
        this.intake = intake;
        this.charts = charts;
        this.clock = clock;
    }

    /** The customers have come, with their contacts and what was said with them. */
    @Transactional(TxType.MANDATORY)
    void bring(List<DemoCustomer> made, List<UUID> ids, List<List<UUID>> contacts, Cast cast) {
        Depths depths = new Depths(clock.today());
        List<UUID> modelled = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Depth depth = depths.of(made.get(i));
            if (depth != null) {
                bring(depth, ids.get(i), contacts.get(i), cast.id(made.get(i).author()), cast);
                chart(made.get(i), ids.get(i), contacts.get(i), cast.id(made.get(i).author()), at(depth.since()));
                modelled.add(ids.get(i));
            }
        }
        intake.settle(modelled);
    }

    /** The general manager on top, or whoever is nearest to that; and somebody to whom the top listens. */
    private void chart(DemoCustomer one, UUID customer, List<UUID> contacts, UUID by, Instant since) {
        int top = 0;
        for (int i = 1; i < contacts.size(); i++) {
            if (RANKS.indexOf(rank(one, i)) < RANKS.indexOf(rank(one, top))) {
                top = i;
            }
        }
        List<UUID> others = new ArrayList<>(contacts);
        UUID head = others.remove(top);
        charts.placed(customer, contacts, since);
        charts.reportTo(customer, others, head, later(since, 15));
        if (others.size() > 1) {
            UUID heard = others.get(others.size() - 1);
            intake.bringInfluence(customer, new Influence(heard, head, InfluenceStrength.STRONG, "老同事，拍板前都会问一句"), by, later(since, 50));
        }
    }

    private static String rank(DemoCustomer one, int contact) {
        String position = one.contacts().get(contact).position();
        return RANKS.stream().filter(known -> position.equals(known) || !known.equals("总经理") && position.endsWith(known)).findFirst().orElse("");
    }

    private void bring(Depth depth, UUID customer, List<UUID> contacts, UUID by, Cast cast) {
        Instant since = at(depth.since());
        depth.facts().forEach(fact -> intake.bring(EntryKind.FACT, customer, fact, by, at(fact.knownOn())));
        depth.ratings().forEach(rating -> intake.bring(EntryKind.ASSESSMENT, customer, rating, by, since));
        if (depth.verdict() != null) {
            UUID verdict = intake.bring(EntryKind.VERDICT, customer, depth.before() == null ? depth.verdict() : depth.before(), by, since);
            if (depth.before() != null) {
                intake.change(EntryKind.VERDICT, verdict, depth.verdict(), by, later(since, 40));
            }
        }
        depth.barriers().forEach(barrier -> intake.bring(EntryKind.BARRIER, customer, barrier, by, at(barrier.endedOn() == null ? barrier.since() : barrier.endedOn())));
        depth.ventures().forEach(venture -> bring(venture, customer, contacts, by, cast));
        depth.benefits().forEach(benefit -> {
            UUID contact = contacts.get(benefit.contact());
            intake.bring(
                    EntryKind.VALUE, customer,
                    new Value(
                            benefit.kind(), benefit.description(), benefit.kind() == ValueKind.PERSONAL ? contact : null, null, by, benefit.state(), clock.today().minusDays(30),
                            benefit.state() == ValueState.CONFIRMED ? contact : null, benefit.evidence()),
                    by, at(clock.today().minusDays(30)));
        });
        if (depth.agreement()) {
            intake.bring(
                    EntryKind.AGREEMENT, customer, new Agreement(AgreementKind.LONG_TERM, depth.since(), clock.today().plusDays(400), "三年框架协议"), by, since);
        }
    }

    private void bring(Venture venture, UUID customer, List<UUID> contacts, UUID by, Cast cast) {
        LocalDate begun = venture.steps().get(0).on();
        ProjectProfile profile = new ProjectProfile(
                new ProjectProfile.Content(venture.name(), null, venture.amount(), null, venture.expectedOn(), by, venture.tookPart()), begun,
                venture.steps().get(venture.steps().size() - 1).step(), venture.state(), venture.endedOn(), null, null);
        UUID project = intake.bringProject(customer, profile, venture.steps(), by, at(begun));
        for (Decider decider : venture.deciders()) {
            UUID contact = contacts.get(decider.contact());
            UUID maker = intake.bringMaker(customer, maker(project, contact, decider, decider.before(), cast), by, later(at(begun), 10));
            if (decider.before() != decider.now()) {
                intake.changeMaker(maker, maker(project, contact, decider, decider.now(), cast), by, later(at(begun), 40 + 7 * decider.contact()));
            }
        }
    }

    private static MakerProfile maker(UUID project, UUID contact, Decider decider, Stance ours, Cast cast) {
        Map<UUID, Stance> stances = new HashMap<>(Map.of(DecisionMaker.US, ours));
        if (decider.rival() != null) {
            stances.put(cast.rivals().get(decider.rival()), Stance.SUPPORT);
        }
        return new MakerProfile(
                project, contact,
                new MakerProfile.Content(
                        decider.role(), decider.decidesAt(), decider.weight(), stances, decider.criteria(), decider.organisationNeed(), decider.personalNeed()));
    }

    /** Never after now. */
    private Instant later(Instant moment, long days) {
        Instant then = moment.plusSeconds(86_400 * days);
        return then.isBefore(clock.now()) ? then : clock.now();
    }

    private Instant at(LocalDate day) {
        return later(day.atTime(16, 0).atZone(clock.zone()).toInstant(), 0);
    }
}
