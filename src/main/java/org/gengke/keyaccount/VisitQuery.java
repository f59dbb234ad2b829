package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.VisitState;

/** Which visits are asked for; from and to are days, both included. */
public record VisitQuery(
        List<UUID> customerIds, List<UUID> executiveIds, List<UUID> ownerIds, List<UUID> teamIds, List<VisitState> states, LocalDate from, LocalDate to, String sort,
        String after, int limit, boolean count) {}
