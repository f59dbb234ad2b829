package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;

/** Which projects. What is null or empty does not restrict. */
public record ProjectQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> ownerIds,
        List<UUID> teamIds,
        List<UUID> responsibleIds,
        List<Tier> tiers,
        List<ProjectState> states,
        List<ProjectStep> steps,
        LocalDate expectedFrom,
        LocalDate expectedTo,
        String sort,
        String after,
        int limit,
        boolean count) {

    /** Whether it asks what of a customer only those know who see it. */
    public boolean asksOfCustomers() {
        return given(segmentIds) || given(teamIds) || given(tiers);
    }

    private static boolean given(List<?> wanted) {
        return wanted != null && !wanted.isEmpty();
    }
}
