package org.gengke.fivelayer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.customer.ContactLeft;
import org.gengke.customer.ContactPlaced;
import org.gengke.customer.Cultivation;
import org.gengke.customer.PurchasesChanged;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.FiveLayers;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.persistence.LayerStateRows;
import org.gengke.fivelayer.persistence.ModelReading;
import org.gengke.followup.ContactsMet;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;

/**
 * Keeps the assessment of each customer with a model, for lists and figures of many: made anew with whatever it is made of, by
 * the same function that answers for one customer.
 */
@ApplicationScoped
public class LayerStates {

    private static final int PORTION = 200;
    /** How far back is looked for meetings that nobody told of: longer than two versions of the service run beside each other. */
    private static final Duration UNTOLD = Duration.ofDays(1);

    private final LayerStateRows rows;
    private final ModelReading reading;
    private final ProjectWatch watch;
    private final FiveLayerSettings fiveLayer;
    private final Settings settings;
    private final Cultivation cultivation;
    private final BusinessClock clock;

    LayerStates(
            LayerStateRows rows,
            ModelReading reading,
            ProjectWatch watch,
            FiveLayerSettings fiveLayer,
            Settings settings,
            Cultivation cultivation,
            BusinessClock clock) {
        this.rows = rows;
        this.reading = reading;
        this.watch = watch;
        this.fiveLayer = fiveLayer;
        this.settings = settings;
        this.cultivation = cultivation;
        this.clock = clock;
    }

    /** Of customers that the transaction holds. */
    @Transactional(TxType.MANDATORY)
    public void renew(Collection<UUID> customerIds) {
        renew(customerIds, false);
    }

    private void renew(Collection<UUID> customerIds, boolean changed) {
        if (customerIds.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        Policy policy = fiveLayer.policy(settings);
        List<Model> models = List.copyOf(reading.models(customerIds, null, today).values());
        rows.replace(
                models.stream()
                        .filter(Model::begun)
                        .map(model -> new LayerState(
                                model.customerId(), FiveLayers.assess(model.known(), policy, today), model.verdict() == null ? null : model.verdict().content().verdict(),
                                renewal(model, today)))
                        .toList(),
                clock.now(), changed);
        rows.forget(models.stream().filter(model -> !model.begun()).map(Model::customerId).toList());
        watch.look(models, today);
    }

    /** The next day on which an agreement begins or is over; of a customer with one, tomorrow: what it buys moves its stage. */
    private static LocalDate renewal(Model model, LocalDate today) {
        boolean bound = model.agreements().stream().map(Entry::content).anyMatch(agreement -> agreement.inForceOn(today));
        if (bound) {
            return today.plusDays(1);
        }
        return model.agreements().stream()
                .map(Entry::content)
                .flatMap(agreement -> Stream.of(agreement.beginsOn(), end(agreement)))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate end(Agreement agreement) {
        return agreement.endsOn() == null ? null : agreement.endsOn().plusDays(1);
    }

    /** Somebody was met, which nobody may have been before. */
    @Transactional(TxType.MANDATORY)
    void met(@Observes ContactsMet met) {
        portions(rows.withDecisionMakers(met.contactIds()));
    }

    /** Of customers with an agreement: what they buy moves their stage. */
    @Transactional(TxType.MANDATORY)
    void bought(@Observes PurchasesChanged change) {
        portions(rows.bound(change.customerIds()));
    }

    /** Somebody has left, or is there again. The customer is locked. */
    @Transactional(TxType.MANDATORY)
    void left(@Observes ContactLeft departure) {
        placed(departure.customerId(), departure.contactId());
    }

    @Transactional(TxType.MANDATORY)
    void placed(@Observes ContactPlaced placed) {
        placed(placed.customerId(), placed.contactId());
    }

    private void placed(UUID customerId, UUID contactId) {
        if (rows.withDecisionMakers(List.of(contactId)).contains(customerId)) {
            renew(List.of(customerId));
        }
    }

    /** Thresholds changed: all are to be made anew. */
    @Transactional(TxType.MANDATORY)
    void changed(@Observes SettingsChanged change) {
        if (change.anyOf(FiveLayerSettings.assessing())) {
            renewAll();
        }
    }

    /** The same after the list of required facts changed. It is noted with the change, and done soon after it in small steps. */
    @Transactional(TxType.MANDATORY)
    void renewAll() {
        rows.wantAll();
    }

    /** What was noted: portion by portion, each in its own transaction, so that nobody waits for long at a customer. */
    @Scheduled(identity = "five-layer-renewal", every = "10s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void renewWanted() {
        while (QuarkusTransaction.requiringNew().call(this::renewNext)) {
            // Until there is nothing left.
        }
    }

    private boolean renewNext() {
        Optional<List<UUID>> next = rows.nextWanted(PORTION);
        next.ifPresent(portion -> {
            cultivation.lockAll(portion);
            renew(portion, true);
        });
        return next.isPresent();
    }

    /** What another day changes by itself. Asked every minute, so that it is done when the day has turned, or when the service is back. */
    @Scheduled(identity = "five-layer-states", cron = "1 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void renewDue() {
        portions(rows.dueOn(clock.today()));
    }

    /** Meetings recorded by the previous version of the service, which may still run beside this one and tells nobody. */
    @Scheduled(identity = "five-layer-meetings", cron = "0 10 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void renewUntold() {
        portions(rows.metSince(clock.now().minus(UNTOLD)));
    }

    /** Of as many as there are, which are locked. */
    @Transactional(TxType.MANDATORY)
    void portions(List<UUID> customerIds) {
        for (int from = 0; from < customerIds.size(); from += PORTION) {
            List<UUID> portion = customerIds.subList(from, Math.min(from + PORTION, customerIds.size()));
            cultivation.lockAll(portion);
            renew(portion);
        }
    }
}
