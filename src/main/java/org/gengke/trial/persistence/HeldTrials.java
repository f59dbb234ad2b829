package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Handover;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The running trials of a person, for a handover: as their engineer, or as the owner of their customers. */
@ApplicationScoped
public class HeldTrials {

    private final Sql sql;

    HeldTrials(Sql sql) {
        this.sql = sql;
    }

    public Fragment of(UUID personId) {
        return Fragment.of(
                "select t.id as subject_id, t.customer_id, p.name, t.stage as detail, case when t.engineer_id = ? then 'ENGINEER' else 'WITH_CUSTOMER' end as duty,"
                        + " t.return_on as due_on, null::text as needed, t.engineer_id as assignee_id from test_trial t join customer c on c.id = t.customer_id"
                        + " join product p on p.id = t.product_id where t.ended_on is null and (t.engineer_id = ? or c.owner_id = ? and c.merged_into is null)",
                personId, personId, personId);
    }

    public static String engineerOf(String trialId) {
        return "(select t.engineer_id from test_trial t where t.id = " + trialId + ")";
    }

    public record Given(UUID trialId, UUID customerId, UUID toId) {}

    /** Those that a protocol names as an engineer's. */
    public List<Given> give(Handover handover) {
        return sql.list(
                Fragment.of(
                        "update test_trial t set engineer_id = i.to_id, version = t.version + 1, updated_at = ? from handover_item i"
                                + " where i.handover_id = ? and i.kind = 'TRIAL' and i.duty = 'ENGINEER' and t.id = i.subject_id returning t.id, t.customer_id, t.engineer_id",
                        handover.now(), handover.id()),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "engineer_id")));
    }
}
