package org.gengke.customer.persistence;

import java.util.UUID;
import org.gengke.shared.persistence.Fragment;

/** The customers of a person, for a handover. */
public final class HeldCustomers {

    private HeldCustomers() {}

    public static Fragment of(UUID ownerId) {
        return Fragment.of(
                "select c.id as subject_id, c.id as customer_id, c.name, c.status as detail, 'OWNER' as duty, c.next_follow_up_on as due_on, null::text as needed,"
                        + " null::uuid as assignee_id from customer c where c.owner_id = ? and c.merged_into is null",
                ownerId);
    }
}
