package org.gengke.keyaccount.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.keyaccount.ReportQuery;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** What reports are asked for by. */
final class ReportFilters {

    private ReportFilters() {}

    /** Of which accounts, and who sees to them. */
    public static class AccountFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "Who sees to the answer")
        @QueryParam("responsibleId")
        public List<UUID> responsibleId;

        @Parameter(description = "Of accounts of these colleagues")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "Of accounts of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("kind")
        public List<ReportKind> kind;
    }

    /** Of the list. */
    public static class ListFilter extends AccountFilter {
        @QueryParam("standing")
        public List<ReportStanding> standing;

        @Parameter(description = "First day on which they came")
        @QueryParam("reportedFrom")
        public LocalDate reportedFrom;

        @Parameter(description = "Last day on which they came")
        @QueryParam("reportedTo")
        public LocalDate reportedTo;

        ReportQuery query(Paging paging) {
            return new ReportQuery(
                    customerId, responsibleId, ownerId, teamId, kind, standing, FilterDates.within(reportedFrom), FilterDates.within(reportedTo), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Of the figures. */
    public static class FigureFilter extends AccountFilter {
        @Parameter(description = "First day on which they came")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day on which they came; today when it is left out")
        @QueryParam("to")
        public LocalDate to;

        ReportQuery query(LocalDate first, LocalDate last) {
            return new ReportQuery(customerId, responsibleId, ownerId, teamId, kind, null, first, last, null, null, 0, false);
        }

        /** For the lists behind them. */
        String words() {
            return words("customerId", customerId) + words("responsibleId", responsibleId) + words("ownerId", ownerId) + words("teamId", teamId) + words("kind", kind);
        }

        private static String words(String name, List<?> values) {
            StringBuilder words = new StringBuilder();
            if (values != null) {
                values.forEach(value -> words.append('&').append(name).append('=').append(value));
            }
            return words.toString();
        }
    }
}
