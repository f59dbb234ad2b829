package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gengke.customer.CustomerDraft;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.integration.ImportNames.Known;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.CustomColumn;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Problem;

/** What rows say, which customers they mean, and what is wrong with them. */
@ApplicationScoped
class ImportJudging {

    private final ImportNames names;
    private final ImportColumns columns;
    private final CustomerIntake intake;
    private final CurrentCaller callers;

    ImportJudging(ImportNames names, ImportColumns columns, CustomerIntake intake, CurrentCaller callers) {
        this.names = names;
        this.columns = columns;
        this.intake = intake;
        this.callers = callers;
    }

    /** A row with what it says and means. */
    record Judged(int number, CustomerLine line, Optional<Match> match, UserView owner, List<RowFinding> findings, Known known) {

        boolean refused() {
            return !findings.isEmpty();
        }

        Key key() {
            return new Key(line.profile().creditCode(), line.profile().externalId(), line.nameKey().isEmpty() ? null : line.nameKey());
        }

        /** Once another row of the list has made the customer. */
        Judged meaning(Optional<Match> found) {
            return new Judged(number, line, found, owner, findings, known);
        }
    }

    /** @param dry nothing is to be added, unknown competitors neither */
    List<Judged> judge(ImportView job, LocalDate today, boolean dry, List<ImportRowView> rows) {
        ColumnMapping mapping = new ColumnMapping(job.mapping(), job.customMapping());
        List<CustomColumn> attributes = columns.all();
        List<CustomerLine> lines = rows.stream().map(row -> CustomerLine.read(mapping, attributes, row.cells(), today)).toList();
        Known known = names.of(lines, !dry);
        List<Judged> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(new Judged(rows.get(i).rowNumber(), lines.get(i), Optional.empty(), null, List.of(), known));
        }
        List<Optional<Match>> matches = match(read);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            judged.add(judge(job, read.get(i).meaning(matches.get(i)), attributes));
        }
        return judged;
    }

    /** The customers that these rows mean, in order. */
    List<Optional<Match>> match(List<Judged> rows) {
        return rows.isEmpty() ? List.of() : intake.match(rows.stream().map(Judged::key).toList());
    }

    private Judged judge(ImportView job, Judged row, List<CustomColumn> attributes) {
        CustomerLine line = row.line;
        List<RowFinding> findings = new ArrayList<>(line.findings());
        UserView owner = owner(line, row.known, findings);
        if (!line.createdByName().isEmpty() && row.known.colleague(line.createdByName()) == null) {
            findings.add(RowFinding.of(ImportTarget.CREATED_BY, "colleague-unknown", line.createdByName()));
        }
        if (line.lastContact() != null && !line.lastContact().authorName().isEmpty() && row.known.colleague(line.lastContact().authorName()) == null) {
            findings.add(RowFinding.of(ImportTarget.LAST_INTERACTION_AUTHOR, "colleague-unknown", line.lastContact().authorName()));
        }
        if (row.match.isPresent() && !row.match.get().writable()) {
            findings.add(RowFinding.ofRow(row.match.get().visible() ? "not-writable" : "belongs-to-others"));
        } else if (row.match.isEmpty()) {
            findings.addAll(line.missing(attributes));
            if (findings.isEmpty()) {
                intake.fault(draft(job, row)).map(Problem::type).ifPresent(type -> findings.add(RowFinding.ofRow(type)));
            }
            if (line.importance() != null && line.status() != CustomerStatus.WON) {
                findings.add(RowFinding.of(ImportTarget.IMPORTANCE, "importance-needs-won", ""));
            }
        }
        return new Judged(row.number, line, row.match, owner, findings, row.known);
    }

    static CustomerDraft draft(ImportView job, Judged row) {
        CustomerLine line = row.line;
        LocalDate since = line.statusSince() == null && line.createdAt() != null ? line.createdAt().toLocalDate() : line.statusSince();
        return new CustomerDraft(
                line.profile(), line.customFields(), null, null, line.tier(), line.importance(), Boolean.TRUE.equals(line.hasPotential()), line.status(),
                since, line.reason(), line.pause(), row.known.competitor(line.competitorName()), false, job.id());
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
        return everywhere || assigner && caller.covers(owner.teamId());
    }
}
