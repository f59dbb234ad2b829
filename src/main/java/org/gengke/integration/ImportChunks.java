package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerDraft;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.CustomerIntake.Newcomer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.InteractionIntake;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.integration.ImportNames.Known;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.CustomerLine.ContactLine;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportJobs.Outcome;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Problem;

/** The next rows of an import: read, judged, and (unless it is a dry run) taken in. */
@ApplicationScoped
class ImportChunks {

    private static final int ROWS_A_CHUNK = 500;

    private final ImportJobs jobs;
    private final ImportNames names;
    private final ImportUpdates updates;
    private final CustomerIntake intake;
    private final InteractionIntake interactions;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ImportChunks(
            ImportJobs jobs,
            ImportNames names,
            ImportUpdates updates,
            CustomerIntake intake,
            InteractionIntake interactions,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.jobs = jobs;
        this.names = names;
        this.updates = updates;
        this.intake = intake;
        this.interactions = interactions;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far a job is. A dry run also remembers what it has seen, for rows that mean the same customer. */
    static final class Progress {
        final ImportView job;
        final LocalDate today;
        final Set<String> seen = new HashSet<>();
        int done;

        Progress(ImportView job, LocalDate today) {
            this.job = job;
            this.today = today;
        }

        boolean dry() {
            return job.state() == ImportState.CHECKING;
        }
    }

    /** A row with what it says and means. */
    record Judged(int number, CustomerLine line, Optional<Match> match, UserView owner, List<RowFinding> findings, Known known) {

        boolean refused() {
            return !findings.isEmpty();
        }
    }

    /** Works on the next rows; false when there were none. */
    boolean next(Progress progress) {
        List<Judged> known = new ArrayList<>();
        int before = progress.done;
        QuarkusTransaction.requiringNew().timeout(300).run(() -> known.addAll(takeIn(progress, before)));
        if (progress.done == before) {
            return false;
        }
        // One by one and apart: a change that is refused must not take the others with it.
        known.forEach(row -> updates.apply(progress.job, row));
        return true;
    }

    private List<Judged> takeIn(Progress progress, int from) {
        List<ImportRowView> rows = jobs.rowsAfter(progress.job.id(), from, ROWS_A_CHUNK);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Judged> judged = judge(progress, rows.stream().filter(row -> row.outcome() == null).toList());
        List<Outcome> outcomes = new ArrayList<>();
        List<Judged> fresh = new ArrayList<>();
        List<Judged> known = new ArrayList<>();
        for (Judged row : judged) {
            if (row.refused()) {
                outcomes.add(new Outcome(row.number, RowOutcome.REFUSED, row.findings, null, null));
            } else if (row.match.isPresent()) {
                known.add(row);
            } else if (progress.seen.add(identity(row.line))) {
                fresh.add(row);
            } else {
                known.add(row);
            }
        }
        if (progress.dry()) {
            fresh.forEach(row -> outcomes.add(new Outcome(row.number, RowOutcome.CREATED, List.of(), null, null)));
            known.forEach(row -> outcomes.add(updates.foreseen(progress.job, row)));
            known.clear();
        } else {
            outcomes.addAll(create(progress, fresh));
        }
        int last = rows.get(rows.size() - 1).rowNumber();
        jobs.note(progress.job.id(), last, outcomes, clock.now());
        progress.done = last;
        return known;
    }

    private List<Outcome> create(Progress progress, List<Judged> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = intake.create(fresh.stream().map(row -> newcomer(progress, row)).toList());
        List<PastInteraction> past = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Judged row = fresh.get(i);
            UUID id = ids.get(i);
            updates.pastInteraction(id, row).ifPresent(past::add);
            audit.note("CUSTOMER_IMPORTED", "Import", progress.job.id(), id, null, Map.of("name", row.line.profile().name(), "row", row.number));
            outcomes.add(new Outcome(row.number, RowOutcome.CREATED, List.of(), id, null));
        }
        interactions.bring(past, progress.job.id());
        intake.cultivate(ids);
        return outcomes;
    }

    private Newcomer newcomer(Progress progress, Judged row) {
        CustomerLine line = row.line;
        Caller caller = callers.get();
        UserView creator = row.known.colleague(line.createdByName());
        return new Newcomer(
                draft(progress, row),
                row.owner != null ? row.owner.id() : caller.client() ? null : caller.id(),
                row.owner == null ? caller.teamId() : row.owner.teamId(),
                creator == null ? null : creator.id(),
                line.createdAt() == null ? null : line.createdAt().atZone(clock.zone()).toInstant(),
                contact(line.contact()));
    }

    static NewContact contact(ContactLine line) {
        return line == null ? null : new NewContact(line.name(), line.position(), line.department(), line.phones(), line.email(), line.wechat());
    }

    private static CustomerDraft draft(Progress progress, Judged row) {
        CustomerLine line = row.line;
        LocalDate since = line.statusSince() == null && line.createdAt() != null ? line.createdAt().toLocalDate() : line.statusSince();
        return new CustomerDraft(
                line.profile(), Map.of(), null, null, line.tier(), line.importance(), Boolean.TRUE.equals(line.hasPotential()), line.status(), since,
                line.reason(), line.pause(), row.known.competitor(line.competitorName()), false, progress.job.id());
    }

    private List<Judged> judge(Progress progress, List<ImportRowView> rows) {
        ColumnMapping mapping = new ColumnMapping(progress.job.mapping());
        List<CustomerLine> lines = rows.stream().map(row -> CustomerLine.read(mapping, row.cells(), progress.today)).toList();
        Known known = names.of(lines, !progress.dry());
        List<Optional<Match>> matches = intake.match(lines.stream()
                .map(line -> new Key(line.profile().creditCode(), line.profile().externalId(), line.nameKey().isEmpty() ? null : line.nameKey()))
                .toList());
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judged.add(judge(progress, rows.get(i).rowNumber(), lines.get(i), matches.get(i), known));
        }
        return judged;
    }

    private Judged judge(Progress progress, int number, CustomerLine line, Optional<Match> match, Known known) {
        List<RowFinding> findings = new ArrayList<>(line.findings());
        UserView owner = owner(line, known, findings);
        if (!line.createdByName().isEmpty() && known.colleague(line.createdByName()) == null) {
            findings.add(RowFinding.of(ImportTarget.CREATED_BY, "colleague-unknown", line.createdByName()));
        }
        if (line.lastContact() != null && !line.lastContact().authorName().isEmpty() && known.colleague(line.lastContact().authorName()) == null) {
            findings.add(RowFinding.of(ImportTarget.LAST_INTERACTION_AUTHOR, "colleague-unknown", line.lastContact().authorName()));
        }
        Judged row = new Judged(number, line, match, owner, findings, known);
        if (match.isPresent() && !match.get().writable()) {
            findings.add(RowFinding.ofRow(match.get().visible() ? "not-writable" : "belongs-to-others"));
        } else if (match.isEmpty() && findings.isEmpty()) {
            boolean dryCompetitor = progress.dry() && !line.competitorName().isEmpty() && known.competitor(line.competitorName()) == null;
            if (!dryCompetitor) {
                intake.fault(draft(progress, row)).map(Problem::type).ifPresent(type -> findings.add(RowFinding.ofRow(type)));
            }
            boolean won = line.status() == CustomerStatus.WON;
            if (line.importance() != null && !won) {
                findings.add(RowFinding.of(ImportTarget.IMPORTANCE, "importance-needs-won", ""));
            }
        }
        return row;
    }

    /** The caller's own, or of somebody to whom the caller may give customers. */
    private UserView owner(CustomerLine line, Known known, List<RowFinding> findings) {
        if (line.ownerName().isEmpty()) {
            return null;
        }
        UserView owner = known.colleague(line.ownerName());
        Caller caller = callers.get();
        if (owner == null) {
            findings.add(RowFinding.of(ImportTarget.OWNER, "colleague-unknown", line.ownerName()));
        } else if (!owner.id().equals(caller.id()) && !assigns(caller, owner)) {
            findings.add(RowFinding.of(ImportTarget.OWNER, "owner-not-allowed", line.ownerName()));
        }
        return owner;
    }

    private static boolean assigns(Caller caller, UserView owner) {
        boolean everywhere = caller.client() && caller.teams().isEmpty();
        boolean assigner = caller.client() || caller.may(Permission.CUSTOMERS_ASSIGN);
        return everywhere || assigner && caller.teams().contains(owner.teamId());
    }

    /** What makes two rows of a file mean the same customer. */
    private static String identity(CustomerLine line) {
        String code = line.profile().creditCode();
        return code != null ? "code:" + code : line.profile().externalId() != null ? "id:" + line.profile().externalId() : "name:" + line.nameKey();
    }
}
