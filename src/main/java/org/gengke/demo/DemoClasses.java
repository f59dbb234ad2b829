package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.classification.Asked;
import org.gengke.classification.ClassKeeping;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.DecisionService;
import org.gengke.classification.LifetimeModelView.Scope;
import org.gengke.classification.LifetimeService;
import org.gengke.classification.Part;
import org.gengke.classification.SegmentService;
import org.gengke.classification.domain.AttitudeCustomer;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.SegmentContent;
import org.gengke.classification.domain.SegmentKind;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.Tier;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleIntake;
import org.gengke.shared.BusinessClock;

/** What a manager of the made-up company decided of its customers' attitudes and tiers, the segments that they share, and an estimate. */
@ApplicationScoped
class DemoClasses {

    /** Long enough ago for a comparison with the month before to show it. */
    private static final int DECIDED_DAYS_AGO = 20;

    private static final Asked ALL = new Asked(
            new Part(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), null, null, null);

    private static final String DECIDES = "manager";
    /** Sees all customers: whoever has no estimate of their own is shown this one. */
    private static final String ESTIMATES = "executive";

    private final ClassificationService classifications;
    private final DecisionService decisions;
    private final SegmentService segments;
    private final LifetimeService lifetimes;
    private final ClassKeeping keeping;
    private final PeopleIntake people;
    private final CurrentCaller callers;
    private final DemoRecords records;
    private final BusinessClock clock;

    DemoClasses(
            ClassificationService classifications,
            DecisionService decisions,
            SegmentService segments,
            LifetimeService lifetimes,
            ClassKeeping keeping,
            PeopleIntake people,
            CurrentCaller callers,
            DemoRecords records,
            BusinessClock clock) {
        this.classifications = classifications;
        this.decisions = decisions;
        this.segments = segments;
        this.lifetimes = lifetimes;
        this.keeping = keeping;
        this.people = people;
        this.callers = callers;
        this.records = records;
        this.clock = clock;
    }

    /** Customers and their orders have come. */
    @Transactional(TxType.MANDATORY)
    void bring(Cast cast) {
        as(cast, DECIDES, this::confirm);
        as(cast, DECIDES, this::rank);
        List<UUID> shared = new ArrayList<>();
        Lines.of("segments").forEach(line -> as(cast, line[2], () -> shared.add(segment(line))));
        records.note(cast.load(), "SEGMENT", shared);
        // Made after all this is committed, by the worker that makes them for everybody.
        as(cast, ESTIMATES, () -> records.note(cast.load(), "LIFETIME_MODEL", List.of(lifetimes.order(new Scope(null, null, null, null)).id())));
        keeping.renewNow();
    }

    /** The largest of those for whom the rules propose it; each once. */
    private void confirm() {
        List<AttitudeCustomer> customers = new ArrayList<>(classifications.attitudes(ALL).now());
        customers.sort((one, other) -> Long.compare(other.standing().ours(), one.standing().ours()));
        for (String[] line : Lines.of("attitudes")) {
            Attitude attitude = Attitude.valueOf(line[0]);
            for (Iterator<AttitudeCustomer> left = customers.iterator(); left.hasNext();) {
                AttitudeCustomer customer = left.next();
                if (customer.proposed().attitude() == attitude) {
                    left.remove();
                    decisions.decide(customer.customerId(), new Decision(
                            DecisionKind.ATTITUDE, clock.today().minusDays(DECIDED_DAYS_AGO), attitude, Boolean.parseBoolean(line[1]), null, null, line[2]));
                    break;
                }
            }
        }
    }

    /** For each line the largest for whom the rules propose that tier, and who has another one; since a day of the past. */
    private void rank() {
        List<TieredCustomer> customers = new ArrayList<>(classifications.tiers(ALL).now());
        customers.sort(Comparator.comparingInt(customer -> customer.standing().rank()));
        for (String[] line : Lines.of("tiers")) {
            Tier tier = Tier.valueOf(line[0]);
            customers.stream().filter(customer -> customer.differs() && customer.proposed().tier() == tier).findFirst().ifPresent(customer -> {
                customers.remove(customer);
                decisions.decide(customer.customerId(), new Decision(
                        DecisionKind.TIER, clock.today().minusDays(Long.parseLong(line[1])), null, null, tier, null, line[2]));
            });
        }
    }

    private UUID segment(String[] line) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : line[3].split("&")) {
            String[] parts = pair.split("=");
            query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
        return segments.create(SegmentKind.valueOf(line[1]), new SegmentContent(line[0], line[4], query, true)).id();
    }

    private void as(Cast cast, String username, Runnable work) {
        callers.as(people.caller(cast.people().get(username)), () -> {
            work.run();
            return null;
        });
    }
}
