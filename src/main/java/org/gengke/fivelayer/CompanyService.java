package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.CompanyView.StepProjects;
import org.gengke.fivelayer.domain.FiveLayers;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.persistence.BarrierReading;
import org.gengke.fivelayer.persistence.CompanyCustomers;
import org.gengke.fivelayer.persistence.FactKinds;
import org.gengke.fivelayer.persistence.ModelReading;
import org.gengke.fivelayer.persistence.ProjectReading;
import org.gengke.fivelayer.persistence.ProjectReading.OpenGroup;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Page;

/** The five-layer models of a person's, a team's or all customers: figures, and the lists behind them. */
@ApplicationScoped
public class CompanyService {

    private final CompanyCustomers customers;
    private final BarrierReading barriers;
    private final ProjectReading projects;
    private final ModelReading models;
    private final FactKinds factKinds;
    private final FiveLayerSettings fiveLayer;
    private final Settings settings;
    private final BusinessClock clock;

    CompanyService(
            CompanyCustomers customers,
            BarrierReading barriers,
            ProjectReading projects,
            ModelReading models,
            FactKinds factKinds,
            FiveLayerSettings fiveLayer,
            Settings settings,
            BusinessClock clock) {
        this.customers = customers;
        this.barriers = barriers;
        this.projects = projects;
        this.models = models;
        this.factKinds = factKinds;
        this.fiveLayer = fiveLayer;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public CompanyView company(CompanyScope scope) {
        ProjectQuery open = new ProjectQuery(
                null, scope.segmentIds(), scope.ownerIds(), scope.teamIds(), null, scope.tiers(), List.of(ProjectState.OPEN), null, null, null, null, null, 1, false);
        Map<ProjectStep, Integer> chances = FiveLayerSettings.chances(settings);
        List<OpenGroup> groups = projects.open(open);
        return new CompanyView(
                scope, customers.depths(ModelledQuery.all(scope)), barriers.groups(BarrierQuery.inbound(scope)),
                Arrays.stream(ProjectStep.values()).map(step -> of(step, groups, chances)).toList());
    }

    private static StepProjects of(ProjectStep step, List<OpenGroup> groups, Map<ProjectStep, Integer> chances) {
        long count = 0;
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (OpenGroup group : groups) {
            if (group.step() == step) {
                count += group.projects();
                amount = amount.add(group.amount());
                weighted = weighted.add(ProjectChances.weigh(group.amount(), ProjectChances.open(step, group.said(), chances)));
            }
        }
        return new StepProjects(step, chances.get(step), count, amount.setScale(2, RoundingMode.HALF_UP), weighted.setScale(2, RoundingMode.HALF_UP));
    }

    @Transactional
    public ModelledPage customers(ModelledQuery query) {
        Page<ModelledCustomer> page = customers.list(query);
        LocalDate today = clock.today();
        Policy policy = fiveLayer.policy(settings);
        Map<UUID, Assessment> assessments = new HashMap<>();
        Map<UUID, UUID> owners = new HashMap<>();
        page.items().forEach(customer -> owners.put(customer.id(), customer.ownerId()));
        models.models(owners.keySet(), null, today).forEach((id, model) -> {
            Assessment assessment = FiveLayers.assess(model.known(), policy, today);
            assessments.put(id, Visibility.peopleShown(owners.get(id)) ? assessment : assessment.unnamed());
        });
        return new ModelledPage(page, assessments, factKinds.list(), policy);
    }

    @Transactional
    public Page<BarrierView> barriers(BarrierQuery query) {
        return barriers.list(query);
    }
}
