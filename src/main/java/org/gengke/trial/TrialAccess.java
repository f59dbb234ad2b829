package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.trial.persistence.TrialReading;

/** Finds a trial for whoever sees it, and holds it for whoever may change it: the customer's writers and its engineer. */
@ApplicationScoped
class TrialAccess {

    private final TrialReading reading;
    private final Cultivation cultivation;
    private final BusinessClock clock;

    TrialAccess(TrialReading reading, Cultivation cultivation, BusinessClock clock) {
        this.reading = reading;
        this.cultivation = cultivation;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    TrialView seen(UUID id) {
        return reading.visible(id, clock.today()).orElseThrow(NotFound::new);
    }

    /**
     * The customer's row is locked, as by everybody who may move its status or its plans.
     *
     * @throws NotAllowed when the caller sees the trial and may not change it
     */
    @Transactional(TxType.MANDATORY)
    TrialView locked(UUID id) {
        UUID held = null;
        TrialView trial = seen(id);
        // A merge may move it while one waits.
        while (!trial.customer().id().equals(held)) {
            held = trial.customer().id();
            cultivation.lockAll(List.of(held));
            trial = seen(id);
        }
        if (!trial.writable()) {
            throw new NotAllowed();
        }
        return trial;
    }
}
