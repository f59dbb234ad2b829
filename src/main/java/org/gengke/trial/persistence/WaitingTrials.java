package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.shared.persistence.Upgrades;
import org.gengke.trial.domain.TrialStage;

/** What decides whether running trials stand still; for the rule, whoever may see them. */
@ApplicationScoped
public class WaitingTrials {

    private static final String SELECT = "select t.id, t.customer_id, p.name, t.engineer_id, t.stage, t.stage_since, (select min(i.found_on) from test_trial_issue i"
            + " where i.trial_id = t.id and i.solved_on is null) as open_issue_since from test_trial t join product p on p.id = t.product_id where t.ended_on is null";

    private final Sql sql;

    WaitingTrials(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param engineerId ours; null without one
     * @param openIssueSince null without an open issue
     */
    public record Waiting(UUID id, UUID customerId, String productName, UUID engineerId, TrialStage stage, LocalDate since, LocalDate openIssueSince) {}

    /** Those of these trials that run. */
    public List<Waiting> of(Collection<UUID> ids) {
        return read(Fragment.of(SELECT + " and t.id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)));
    }

    public List<Waiting> all() {
        return read(Fragment.of(SELECT));
    }

    /**
     * Reminders that the previous version of the service wrote without whom they are told. Of two instances each leaves the rows
     * that the other holds; what somebody is just changing is for the next time.
     *
     * @return how many lacked it
     */
    public int repairAssignees() {
        return sql.update(Fragment.of("with wrong as (select r.subject_id, r.kind, t.engineer_id from worklist_reminder r join test_trial t on t.id = r.subject_id"
                + " where r.assignee_id is null and t.engineer_id is not null and " + Upgrades.RECENT + " for no key update of r skip locked)"
                + " update worklist_reminder r set assignee_id = w.engineer_id from wrong w where r.subject_id = w.subject_id and r.kind = w.kind"));
    }

    public List<UUID> customers() {
        return sql.list(Fragment.of("select distinct customer_id from test_trial where ended_on is null"), row -> Sql.id(row, "customer_id"));
    }

    private List<Waiting> read(Fragment query) {
        return sql.list(query, row -> new Waiting(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("name"), Sql.id(row, "engineer_id"), Sql.constant(row, "stage", TrialStage.class),
                row.getObject("stage_since", LocalDate.class), row.getObject("open_issue_since", LocalDate.class)));
    }

    /** Customers with a running trial that is compared with this competitor, whoever may see them. */
    public Set<UUID> comparedWith(UUID competitorId) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select t.customer_id from test_trial t join test_trial_comparison x on x.trial_id = t.id where x.competitor_id = ? and t.ended_on is null",
                        competitorId),
                row -> Sql.id(row, "customer_id")));
    }
}
