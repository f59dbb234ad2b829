package org.gengke.followup.rest;

import java.util.List;
import java.util.UUID;
import org.gengke.followup.PunctualityQuery;
import org.gengke.followup.Worklist;
import org.gengke.followup.domain.PlanState;
import org.gengke.followup.domain.WorklistSection;

/** Path and query that list the plans a figure counted. Values are ids, dates and enums, so nothing needs escaping. */
record PlanListLink(String link) {

    static final String DESCRIPTION = "Path and query that list exactly these plans";

    private static final String PATH = "/api/v1/follow-up-plans?";

    /** Promises first due in a period, that count for the punctuality. */
    static PlanListLink promised(PunctualityQuery asked) {
        PlanListLink promised = new PlanListLink(PATH + "counted=true").with("firstDueFrom", asked.from()).with("firstDueTo", asked.to());
        return promised.withEach("ownerId", asked.ownerIds()).withEach("teamId", asked.teamIds()).withEach("segmentId", asked.segmentIds());
    }

    static PlanListLink of(Worklist list, WorklistSection section) {
        PlanListLink ofSegment = open().withEach("segmentId", list.segmentIds());
        PlanListLink own = ofSegment.with("ownerId", list.ownerId());
        return switch (section) {
            case OVERDUE -> own.with("dueTo", list.date().minusDays(1));
            case TODAY -> ofSegment.with("worklistOwnerId", list.ownerId()).with("worklistDate", list.date()).with("dueFrom", list.date()).with("dueTo", list.date());
            case COMING -> own.with("worklistDate", list.date()).with("dueFrom", list.date().plusDays(1)).with("dueTo", list.upTo());
        };
    }

    /** What of a manager's people is overdue for too long. */
    static PlanListLink escalated(Worklist list) {
        Worklist.Escalated escalated = list.escalated();
        return open().with("dueTo", escalated.dueUpTo()).with("teamId", escalated.teamId()).with("exceptOwnerId", list.ownerId())
                .withEach("segmentId", list.segmentIds());
    }

    private static PlanListLink open() {
        return new PlanListLink(PATH + "state=" + PlanState.PLANNED);
    }

    PlanListLink with(String parameter, Object value) {
        return new PlanListLink(link + "&" + parameter + "=" + value);
    }

    private PlanListLink withEach(String parameter, List<UUID> values) {
        PlanListLink all = this;
        for (UUID value : values == null ? List.<UUID>of() : values) {
            all = all.with(parameter, value);
        }
        return all;
    }
}
