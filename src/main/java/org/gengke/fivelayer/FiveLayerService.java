package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers;
import org.gengke.fivelayer.domain.FiveLayers.Known;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Verdict;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.fivelayer.persistence.FactKinds;
import org.gengke.fivelayer.persistence.ModelCustomers;
import org.gengke.fivelayer.persistence.ModelReading;
import org.gengke.fivelayer.persistence.WalletShares;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.NotFound;

/** The five-layer model of a customer, read and assessed. */
@ApplicationScoped
public class FiveLayerService {

    private final ModelCustomers customers;
    private final ModelReading reading;
    private final WalletShares wallets;
    private final FactKinds factKinds;
    private final FiveLayerSettings fiveLayer;
    private final Settings settings;
    private final BusinessClock clock;

    FiveLayerService(
            ModelCustomers customers,
            ModelReading reading,
            WalletShares wallets,
            FactKinds factKinds,
            FiveLayerSettings fiveLayer,
            Settings settings,
            BusinessClock clock) {
        this.customers = customers;
        this.reading = reading;
        this.wallets = wallets;
        this.factKinds = factKinds;
        this.fiveLayer = fiveLayer;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param asOf what was believed at the end of this day, with the tier of that day and by the thresholds of today; null for now */
    @Transactional
    public FiveLayerView read(UUID customerId, LocalDate asOf) {
        Instant at = Believing.at(asOf, clock);
        ModelCustomers.Customer customer = customers.visible(customerId, at).orElseThrow(NotFound::new);
        LocalDate day = asOf == null ? clock.today() : asOf;
        Model model = reading.models(List.of(customerId), at, day).get(customerId);
        Policy policy = fiveLayer.policy(settings);
        Map<ProjectStep, Integer> chances = FiveLayerSettings.chances(settings);
        Set<UUID> named = ModelNames.of(model);
        Map<UUID, String> names = customers.names(named);
        names.putAll(customers.people(customerId, named));
        Assessment assessment = FiveLayers.assess(model.known(), policy, day);
        return new FiveLayerView(
                customerId, customer.name(), customer.tier(), ModelRequirement.of(customer.tier()), asOf, model,
                Visibility.peopleShown(customer.ownerId()) ? assessment : assessment.unnamed(), policy,
                factKinds.list(), model.projects().stream().map(project -> ProjectChances.figures(project, chances)).toList(),
                wallets.effort(customerId, day, FiveLayerSettings.costs(settings)), names, customers.levels(named), customer.writable());
    }

    /**
     * What a verdict would change.
     *
     * @param now as it stands
     * @param then under the verdict
     */
    public record Consequence(Assessment now, Assessment then, Policy policy, List<FactKind> factKinds) {}

    /** @param verdict null for taking back the one there is. Nothing is written */
    @Transactional
    public Consequence consequence(UUID customerId, Verdict verdict) {
        ModelCustomers.Customer customer = customers.visible(customerId, null).orElseThrow(NotFound::new);
        LocalDate today = clock.today();
        Known known = reading.models(List.of(customerId), null, today).get(customerId).known();
        Policy policy = fiveLayer.policy(settings);
        boolean named = Visibility.peopleShown(customer.ownerId());
        Assessment now = FiveLayers.assess(known, policy, today);
        Assessment then = FiveLayers.assess(known.under(verdict), policy, today);
        return new Consequence(named ? now : now.unnamed(), named ? then : then.unnamed(), policy, factKinds.list());
    }
}
