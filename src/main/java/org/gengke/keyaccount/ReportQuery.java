package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.keyaccount.domain.ReportStanding;

/** Which reports are asked for; from and to are the days on which they came, both included. */
public record ReportQuery(
        List<UUID> customerIds, List<UUID> responsibleIds, List<UUID> ownerIds, List<UUID> teamIds, List<ReportKind> kinds, List<ReportStanding> standings, LocalDate from,
        LocalDate to, String sort, String after, int limit, boolean count) {}
