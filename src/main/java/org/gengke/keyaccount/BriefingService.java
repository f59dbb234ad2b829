package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerService;
import org.gengke.customer.CustomerView;
import org.gengke.fivelayer.FiveLayerService;
import org.gengke.fivelayer.FiveLayerView;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.keyaccount.Briefing.Known;
import org.gengke.keyaccount.Briefing.Maker;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.keyaccount.domain.VisitState;
import org.gengke.keyaccount.persistence.BriefingReading;
import org.gengke.shared.BusinessClock;

/** The page that prepares a visit, put together from what is known of the account. */
@ApplicationScoped
public class BriefingService {

    private static final int SHOWN = 10;

    private final CustomerService customers;
    private final FiveLayerService layers;
    private final BriefingReading reading;
    private final ReportService reports;
    private final PlanViews plans;
    private final VisitService visits;
    private final BusinessClock clock;

    BriefingService(
            CustomerService customers, FiveLayerService layers, BriefingReading reading, ReportService reports, PlanViews plans, VisitService visits, BusinessClock clock) {
        this.customers = customers;
        this.layers = layers;
        this.reading = reading;
        this.reports = reports;
        this.plans = plans;
        this.visits = visits;
        this.clock = clock;
    }

    /** @throws org.gengke.shared.domain.NotFound when the caller does not see the customer */
    @Transactional
    public Briefing briefing(UUID customerId) {
        CustomerView customer = customers.customer(customerId);
        FiveLayerView model = layers.read(customerId, null);
        List<UUID> one = List.of(customerId);
        List<ReportStanding> waiting = List.of(ReportStanding.WAITING, ReportStanding.WAITING_LATE);
        return new Briefing(
                customer, reading.turnover(customerId, clock.today()), reading.payments(customerId), reading.trials(customerId), model.assessment().depth(),
                model.assessment().layers(), customer.ownerId() == null ? List.of() : makers(model), reading.rivals(customerId, clock.today()),
                reports.reports(new ReportQuery(one, null, null, null, null, waiting, null, null, "dueAt", null, SHOWN, false)).items(),
                reading.contacts(customerId),
                plans.plans(new PlanQuery(one, null, null, List.of(KeyAccountPlanState.ACTIVE), null, null, null, SHOWN, false)).items(),
                visits.visits(new VisitQuery(one, null, null, null, List.of(VisitState.PLANNED, VisitState.OVERDUE), null, null, "on", null, SHOWN, false)).items());
    }

    /** Of the open projects, the weightiest first. */
    private static List<Maker> makers(FiveLayerView model) {
        return model.model().projects().stream()
                .filter(project -> project.project().content().state() == ProjectState.OPEN)
                .flatMap(project -> project.makers().stream().filter(maker -> maker.leftOn() == null).map(maker -> maker(project, maker, model.names())))
                .sorted(Comparator.comparingInt(Maker::weight).reversed())
                .toList();
    }

    private static Maker maker(ModelProject project, ModelMaker maker, Map<UUID, String> names) {
        MakerProfile profile = maker.maker().content();
        List<Known> knownBy = maker.met().lastMetBy().entrySet().stream()
                .sorted(Map.Entry.<UUID, java.time.LocalDate>comparingByValue().reversed())
                .map(met -> new Known(names.getOrDefault(met.getKey(), ""), met.getValue()))
                .toList();
        return new Maker(
                profile.contactId(), maker.name(), project.project().content().content().name(), profile.content().role().name(), profile.content().weight(),
                profile.content().stances().getOrDefault(DecisionMaker.US, Stance.UNKNOWN), knownBy);
    }
}
