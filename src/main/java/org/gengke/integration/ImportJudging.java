package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerDraft;
import org.gengke.customer.CustomerIntake;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.integration.ImportNames.Known;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.CustomColumn;
import org.gengke.integration.domain.CustomerLine;
import org.gengke.integration.domain.ImportMatchKey;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowMeaning;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Problem;

/** What rows say, which customers they mean, and what is wrong with them. */
@ApplicationScoped
class ImportJudging {

    /** As when somebody enters the same organisation twice. */
    private static final String DUPLICATE = "customer-duplicate";

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

    /**
     * A row with what it says and means.
     *
     * @param match null unless it means a customer that is stored already
     * @param newcomer the customer of the list that it means; null for a stored one
     * @param first whether it brings that newcomer
     * @param findings that refuse it, or only warn
     */
    record Judged(
            int number, CustomerLine line, Match match, UUID newcomer, boolean first, UserView owner, List<RowFinding> findings, Known known,
            RowMeaning meaning) {

        boolean refused() {
            return RowFinding.refuse(findings);
        }

        /** The customer of the list or of the database that it means; null when it is refused. */
        UUID customer() {
            return newcomer != null ? newcomer : match == null ? null : match.id();
        }

        Key key() {
            return new Key(line.profile().creditCode(), line.profile().externalId(), line.nameKey().isEmpty() ? null : line.nameKey());
        }

        /** Once the newcomer that it means is stored. */
        Judged about(UUID stored) {
            return new Judged(number, line, new Match(stored, true, true, null, false), null, false, owner, findings, known, meaning);
        }
    }

    /** @param dry nothing is to be added, unknown competitors neither */
    List<Judged> judge(ImportView job, LocalDate today, boolean dry, List<ImportRowView> rows, ListedCustomers listed) {
        ColumnMapping mapping = new ColumnMapping(job.mapping(), job.customMapping());
        List<CustomColumn> attributes = columns.all();
        List<CustomerLine> lines = rows.stream().map(row -> CustomerLine.read(mapping, attributes, row.cells(), today)).toList();
        Known known = names.of(lines, !dry);
        List<Judged> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(new Judged(rows.get(i).rowNumber(), lines.get(i), null, null, false, null, List.of(), known, null));
        }
        List<Optional<Match>> matches = read.isEmpty() ? List.of() : intake.match(read.stream().map(Judged::key).toList());
        Map<String, UUID> stored = intake.holders(read.stream().map(Judged::key).toList());
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            judged.add(judge(job, read.get(i), matches.get(i).orElse(null), stored, attributes, listed));
        }
        return judged;
    }

    private Judged judge(ImportView job, Judged row, Match match, Map<String, UUID> holders, List<CustomColumn> attributes, ListedCustomers listed) {
        CustomerLine line = row.line;
        List<RowFinding> findings = new ArrayList<>(line.findings());
        if (line.lastContact() != null && !line.lastContact().authorName().isEmpty() && row.known.colleague(line.lastContact().authorName()) == null) {
            findings.add(RowFinding.of(ImportTarget.LAST_INTERACTION_AUTHOR, "colleague-unknown", line.lastContact().authorName()));
        }
        ListedCustomers.Meaning meaning = listed.meaning(row.key(), match, holders);
        RowMeaning told = told(meaning, listed);
        boolean stored = match != null && match.id().equals(meaning.customer());
        UserView owner = null;
        if (meaning.nameTaken()) {
            findings.add(RowFinding.ofRow(DUPLICATE));
        } else if (stored && !match.writable()) {
            findings.add(RowFinding.ofRow(match.visible() ? "not-writable" : "belongs-to-others"));
        } else if (meaning.newcomer()) {
            owner = owner(line, row.known, findings);
            if (line.promisedOn() != null && owner == null && callers.get().client()) {
                findings.add(RowFinding.notFollowed(line.promisedOn()));
            }
            findNewcomerFaults(job, row, attributes, findings);
        }
        if (!RowFinding.refuse(findings) && !meaning.newcomer() && job.updateExisting()) {
            ListedCustomers.Meaning taken = listed.join(meaning.customer(), row.key(), stored ? match : null, holders);
            if (taken != null) {
                findings.add(RowFinding.ofRow(DUPLICATE));
                told = told(taken, listed);
            }
        }
        if (RowFinding.refuse(findings)) {
            return new Judged(row.number, line, null, null, false, owner, findings, row.known, told);
        }
        UUID customer = meaning.newcomer() ? listed.add(row.key(), row.number) : meaning.customer();
        if (!meaning.newcomer()) {
            listed.met(customer, row.number);
        }
        Judged judged = new Judged(row.number, line, null, customer, meaning.newcomer(), owner, findings, row.known, told);
        return listed.bringsAnew(customer) ? judged : judged.about(customer);
    }

    private static RowMeaning told(ListedCustomers.Meaning meaning, ListedCustomers listed) {
        UUID customer = meaning.customer();
        return customer == null
                ? new RowMeaning(null, null, null)
                : new RowMeaning(listed.cameWithList(customer) ? null : customer, ImportMatchKey.of(meaning.part()), listed.firstRow(customer));
    }

    /** Whose a known customer is and who entered it stays; only of a new one a row has to say it rightly. */
    private void findNewcomerFaults(ImportView job, Judged row, List<CustomColumn> attributes, List<RowFinding> findings) {
        CustomerLine line = row.line;
        if (!line.createdByName().isEmpty() && row.known.colleague(line.createdByName()) == null) {
            findings.add(RowFinding.of(ImportTarget.CREATED_BY, "colleague-unknown", line.createdByName()));
        }
        findings.addAll(line.needs());
        findings.addAll(line.missing(attributes));
        if (!RowFinding.refuse(findings)) {
            intake.fault(draft(job, row)).map(Problem::type).ifPresent(type -> findings.add(RowFinding.ofRow(type)));
        }
        if (line.importance() != null && line.status() != CustomerStatus.WON) {
            findings.add(RowFinding.of(ImportTarget.IMPORTANCE, "importance-needs-won", ""));
        }
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
        } else if (!owner.id().equals(caller.id())) {
            if (!caller.client() && !caller.may(Permission.CUSTOMERS_ASSIGN)) {
                findings.add(RowFinding.of(ImportTarget.OWNER, "owner-not-allowed", line.ownerName()));
            } else if (!intake.suits(owner)) {
                findings.add(RowFinding.of(ImportTarget.OWNER, "owner-unsuitable", line.ownerName()));
            } else if (!reaches(caller, owner)) {
                findings.add(RowFinding.of(ImportTarget.OWNER, "owner-not-allowed", line.ownerName()));
            }
        }
        return owner;
    }

    private static boolean reaches(Caller caller, UserView owner) {
        return caller.client() && caller.teams().isEmpty() || caller.covers(owner.teamId());
    }
}
