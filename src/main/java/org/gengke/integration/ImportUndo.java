package org.gengke.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.followup.InteractionIntake;
import org.gengke.integration.ImportChunks.Progress;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportJobs.Outcome;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Problem;

/** Takes an import back, some rows at a time. */
@ApplicationScoped
class ImportUndo {

    private static final int ROWS_A_CHUNK = 200;

    private final ImportJobs jobs;
    private final CustomerIntake intake;
    private final InteractionIntake interactions;
    private final ObjectMapper json;
    private final BusinessClock clock;

    ImportUndo(
            ImportJobs jobs,
            CustomerIntake intake,
            InteractionIntake interactions,
            ObjectMapper json,
            BusinessClock clock) {
        this.jobs = jobs;
        this.intake = intake;
        this.interactions = interactions;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the next rows back; false when there were none. */
    boolean next(Progress progress) {
        UUID importId = progress.job.id();
        List<Outcome> rows = QuarkusTransaction.requiringNew().call(() -> jobs.toUndo(importId, progress.done, ROWS_A_CHUNK));
        if (rows.isEmpty()) {
            return false;
        }
        int last = rows.get(rows.size() - 1).rowNumber();
        QuarkusTransaction.requiringNew().timeout(300).run(() -> remove(importId, last, created(rows)));
        rows.stream().filter(row -> row.outcome() == RowOutcome.UPDATED).forEach(row -> restore(importId, row));
        progress.done = last;
        return true;
    }

    private static List<Outcome> created(List<Outcome> rows) {
        return rows.stream().filter(row -> row.outcome() == RowOutcome.CREATED).toList();
    }

    private void remove(UUID importId, int last, List<Outcome> created) {
        List<UUID> ids = created.stream().map(Outcome::customerId).toList();
        Set<UUID> untouched = ids.isEmpty() ? Set.of() : new HashSet<>(intake.untouched(ids, importId));
        if (!untouched.isEmpty()) {
            interactions.forget(List.copyOf(untouched));
            intake.remove(List.copyOf(untouched), importId);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome row : created) {
            RowOutcome outcome = untouched.contains(row.customerId()) ? RowOutcome.REMOVED : RowOutcome.KEPT;
            outcomes.add(new Outcome(row.rowNumber(), outcome, List.of(), outcome == RowOutcome.KEPT ? row.customerId() : null, null));
        }
        jobs.note(importId, last, outcomes, clock.now());
    }

    /** A customer that an edit of the import changed gets its former properties back; what was added beside stays. */
    private void restore(UUID importId, Outcome row) {
        RowOutcome outcome = RowOutcome.KEPT;
        if (row.before() != null) {
            try {
                QuarkusTransaction.requiringNew().run(() -> intake.describe(row.customerId(), present -> profile(row.before())));
                outcome = RowOutcome.RESTORED;
            } catch (Problem refused) {
                outcome = RowOutcome.KEPT;
            }
        }
        Outcome noted = new Outcome(row.rowNumber(), outcome, List.of(), row.customerId(), null);
        QuarkusTransaction.requiringNew().run(() -> jobs.note(importId, row.rowNumber(), List.of(noted), clock.now()));
    }

    private CustomerProfile profile(String text) {
        try {
            return json.readValue(text, CustomerProfile.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
