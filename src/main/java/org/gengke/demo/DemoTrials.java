package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Trying;
import org.gengke.demo.domain.Trying.Rivalry;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.WorkingCalendar;
import org.gengke.trial.PastTrials;
import org.gengke.trial.PastTrials.PastTrial;
import org.gengke.trial.domain.Course.Step;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;

/** What the customers of the demonstration tested in two years, as their histories tell. */
@ApplicationScoped
class DemoTrials {

    private final DemoProducts products;
    private final PastTrials trials;
    private final DemoRecords records;
    private final BusinessClock clock;

    DemoTrials(DemoProducts products, PastTrials trials, DemoRecords records, BusinessClock clock) {
        this.products = products;
        this.trials = trials;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param ids of the customers, in their order
     * @param contacts of each of them
     */
    void bring(List<DemoCustomer> customers, List<UUID> ids, List<List<UUID>> contacts, Cast cast) {
        Map<String, UUID> wares = products.products(cast.load(), products.tiers(cast.load()));
        Map<UUID, UUID> orders = records.firstOrders(ids);
        Trying trying = new Trying(clock.today(), new WorkingCalendar(WorkingCalendar.shipped()));
        List<PastTrial> past = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            for (Trying.Trial trial : trying.of(customers.get(i))) {
                UUID order = trial.stage() == TrialStage.CONVERTED ? orders.get(ids.get(i)) : null;
                past.add(past(trial, ids.get(i), cast.id(customers.get(i).author()), contacts.get(i), wares, order, cast));
            }
        }
        trials.bring(past);
    }

    private static PastTrial past(Trying.Trial trial, UUID customer, UUID by, List<UUID> contacts, Map<String, UUID> wares, UUID order, Cast cast) {
        boolean tested = reached(trial, TrialStage.TESTING);
        boolean reported = reached(trial, TrialStage.REPORTED);
        LocalDate returnOn = trial.returnOn();
        TrialContent content = new TrialContent(
                wares.get(trial.product()), trial.quantity(), trial.serialNumbers(), returnOn, trial.withEngineer() ? cast.people().get("solution") : null,
                tested ? List.of(contacts.get(contacts.size() - 1)) : List.of(), reported ? contacts.get(0) : null, trial.caresAbout(), null, trial.verdict(),
                trial.verdictNote(), trial.note());
        UUID rival = trial.lostTo() == null ? null : cast.rivals().get(trial.lostTo());
        return new PastTrial(
                customer, by, content, trial.steps().stream().map(step -> new Step(step.stage(), step.on())).toList(),
                new TrialEnd(trial.cause(), trial.causeNote(), rival, order), trial.issues(),
                trial.rivalries().stream().map(one -> comparison(one, cast)).toList(), trial.questions());
    }

    private static boolean reached(Trying.Trial trial, TrialStage stage) {
        return trial.steps().stream().anyMatch(step -> step.stage() == stage);
    }

    private static TrialComparison comparison(Rivalry one, Cast cast) {
        return new TrialComparison(cast.rivals().get(one.rival()), null, one.timing(), one.strengths(), one.weaknesses(), one.result());
    }
}
