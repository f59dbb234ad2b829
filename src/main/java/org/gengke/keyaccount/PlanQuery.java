package org.gengke.keyaccount;

import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.KeyAccountPlanState;

/** Which plans are asked for. */
public record PlanQuery(
        List<UUID> customerIds, List<UUID> responsibleIds, List<UUID> teamIds, List<KeyAccountPlanState> states, Boolean awaitingApproval, String sort, String after,
        int limit, boolean count) {}
