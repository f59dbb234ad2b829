package org.gengke.trial.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;
import org.gengke.trial.TrialQuery;
import org.gengke.trial.TrialScope;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialStage;

/** Filters of the list of trials; the first ones also of the figures. */
public class TrialFilter {

    /** Whose trials. */
    public static class Scope {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @Parameter(description = "The customer's owner")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "The customer's team, or one below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("engineerId")
        public List<UUID> engineerId;

        @QueryParam("productId")
        public List<UUID> productId;

        TrialScope scope() {
            return new TrialScope(customerId, segmentId, ownerId, teamId, engineerId, productId);
        }
    }

    /** Filters of the list. */
    public static class Rows extends Scope {
        @Parameter(description = "Part of the customer's name, in Chinese, pinyin or initials")
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("stage")
        public List<TrialStage> stage;

        @Parameter(description = "Came to this stage, wherever it went from there")
        @QueryParam("reached")
        public TrialStage reached;

        @Parameter(description = "Was in this stage and has left it")
        @QueryParam("left")
        public TrialStage left;

        @Parameter(description = "Not ended")
        @QueryParam("running")
        public Boolean running;

        @Parameter(description = "Something of it stands still today")
        @QueryParam("stalled")
        public Boolean stalled;

        @QueryParam("stallKind")
        public List<StallKind> stallKind;

        @QueryParam("cause")
        public List<TrialCause> cause;

        @Parameter(description = "Compared with this competitor")
        @QueryParam("competitorId")
        public List<UUID> competitorId;

        @Parameter(description = "With such a result against a competitor, or against `competitorId`")
        @QueryParam("competitorResult")
        public List<ComparisonResult> competitorResult;

        @QueryParam("begunFrom")
        public LocalDate begunFrom;

        @QueryParam("begunTo")
        public LocalDate begunTo;

        @QueryParam("endedFrom")
        public LocalDate endedFrom;

        @QueryParam("endedTo")
        public LocalDate endedTo;

        TrialQuery query(Paging paging) {
            return new TrialQuery(
                    scope(), q, stage, reached, left, running, stalled, stallKind, cause, competitorId, competitorResult, FilterDates.within(begunFrom),
                    FilterDates.within(begunTo), FilterDates.within(endedFrom), FilterDates.within(endedTo), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Filters of the figures. */
    public static class Figures extends Scope {
        @Parameter(description = "First day of the period; a year before `to` when it is left out")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day of the period; today when it is left out")
        @QueryParam("to")
        public LocalDate to;
    }

    private TrialFilter() {}
}
