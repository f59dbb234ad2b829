package org.gengke.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.integration.ImportChunks.Judged;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportJobs.Outcome;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Problem;

/** Rows about customers that are known already: what they add is put in, each in a transaction of its own. */
@ApplicationScoped
class ImportUpdates {

    private final ImportJobs jobs;
    private final CustomerIntake intake;
    private final InteractionIntake interactions;
    private final ObjectMapper json;
    private final BusinessClock clock;

    ImportUpdates(
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

    /** What a dry run says of the row. */
    Outcome foreseen(ImportView job, Judged row) {
        return new Outcome(row.number(), job.updateExisting() ? RowOutcome.UPDATED : RowOutcome.UNCHANGED, List.of(), null, null);
    }

    void apply(ImportView job, Judged row) {
        if (!job.updateExisting()) {
            note(job, new Outcome(row.number(), RowOutcome.UNCHANGED, List.of(), row.match().map(Match::id).orElse(null), null));
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                UUID id = row.match().map(Match::id).orElseGet(() -> created(row.line()));
                Outcome outcome = change(job, row, id);
                jobs.note(job.id(), row.number(), List.of(outcome), clock.now());
            });
        } catch (Problem refused) {
            note(job, new Outcome(row.number(), RowOutcome.REFUSED, List.of(RowFinding.ofRow(refused.type())), null, null));
        }
    }

    /** Another row of the file made the customer a moment ago. */
    private UUID created(CustomerLine line) {
        CustomerProfile profile = line.profile();
        return intake.match(List.of(new Key(profile.creditCode(), profile.externalId(), line.nameKey()))).get(0).orElseThrow().id();
    }

    private Outcome change(ImportView job, Judged row, UUID id) {
        CustomerProfile before = intake.describe(id, known -> CustomerIntake.enriched(known, row.line().profile()));
        boolean changes = !CustomerIntake.enriched(before, row.line().profile()).equals(before);
        boolean contact = row.line().contact() != null && intake.addContact(id, ImportChunks.contact(row.line().contact()), job.id());
        Optional<PastInteraction> past = pastInteraction(id, row);
        past.ifPresent(one -> {
            interactions.bring(List.of(one), job.id());
            intake.cultivate(List.of(id));
        });
        boolean anything = changes || contact || past.isPresent();
        return new Outcome(
                row.number(), anything ? RowOutcome.UPDATED : RowOutcome.UNCHANGED, List.of(), id, changes ? text(before) : null);
    }

    Optional<PastInteraction> pastInteraction(UUID customerId, Judged row) {
        CustomerLine.LastContact last = row.line().lastContact();
        if (last == null) {
            return Optional.empty();
        }
        UserView author = row.known().colleague(last.authorName());
        return Optional.of(new PastInteraction(
                customerId,
                last.kind(),
                last.at().atZone(clock.zone()).toInstant(),
                author == null ? null : author.id(),
                last.summary() == null ? "（导入）" : last.summary()));
    }

    private void note(ImportView job, Outcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> jobs.note(job.id(), outcome.rowNumber(), List.of(outcome), clock.now()));
    }

    private String text(CustomerProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
