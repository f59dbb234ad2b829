package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.KindsOfWork;
import org.gengke.people.Handover;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The open promises of a person, for a handover. */
@ApplicationScoped
public class HeldPlans {

    /** {@link KindsOfWork#needed} as SQL, made from it. */
    private static final String NEEDED = Arrays.stream(InteractionKind.values())
            .filter(kind -> KindsOfWork.needed(kind).isPresent())
            .map(kind -> " when '" + kind + "' then '" + KindsOfWork.needed(kind).get() + "'")
            .collect(Collectors.joining("", "case p.kind", " end"));

    private final Sql sql;

    HeldPlans(Sql sql) {
        this.sql = sql;
    }

    public Fragment of(UUID ownerId) {
        return Fragment.of(
                "select p.id as subject_id, p.customer_id, nullif(p.purpose, '') as name, p.kind as detail,"
                        + " case when p.delegated then 'DELEGATED' else 'OWNER' end as duty, p.due_on, " + NEEDED + " as needed, null::uuid as assignee_id"
                        + " from follow_up_plan p where p.owner_id = ? and p.state = 'PLANNED'",
                ownerId);
    }

    /** @param delegated at a colleague's customer */
    public record Given(UUID planId, UUID customerId, UUID toId, boolean delegated) {}

    /** Those that a protocol names, with nothing of them changed but whose they are. */
    public List<Given> give(Handover handover) {
        return sql.list(
                Fragment.of(
                        "update follow_up_plan p set owner_id = i.to_id, version = p.version + 1, updated_at = ? from handover_item i"
                                + " where i.handover_id = ? and i.kind = 'PLAN' and p.id = i.subject_id returning p.id, p.customer_id, p.owner_id, p.delegated",
                        handover.now(), handover.id()),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "owner_id"), row.getBoolean("delegated")));
    }
}
