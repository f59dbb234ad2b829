package org.gengke.people.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.people.HandoverView;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** What is asked of handovers. */
final class HandoverFilter {

    private HandoverFilter() {}

    /** Filters of the list. */
    public static class Rows {
        @Parameter(description = "Who gave or received")
        @QueryParam("personId")
        public List<UUID> personId;

        @Parameter(description = "Who gave")
        @QueryParam("fromId")
        public List<UUID> fromId;

        @QueryParam("handedFrom")
        public LocalDate handedFrom;

        @QueryParam("handedTo")
        public LocalDate handedTo;

        HandoverView.Query query(Paging paging) {
            return new HandoverView.Query(
                    personId, fromId, FilterDates.within(handedFrom), FilterDates.within(handedTo), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Filters of what is held. */
    public static class HeldItems {
        @QueryParam("kind")
        public List<HandoverKind> kind;

        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "Part of the customer's name, in Chinese, pinyin or initials")
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        HandoverView.ItemQuery query(Paging paging) {
            return new HandoverView.ItemQuery(kind, customerId, List.of(), null, q, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Filters of what moved. */
    public static class Items extends HeldItems {
        @Parameter(description = "Who received it")
        @QueryParam("toId")
        public List<UUID> toId;

        @Parameter(description = "Beyond what the receiver mastered, or not")
        @QueryParam("warned")
        public Boolean warned;

        @Override
        HandoverView.ItemQuery query(Paging paging) {
            return new HandoverView.ItemQuery(kind, customerId, toId, warned, q, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** The same where no path names the handover. */
    public static class ExportedItems extends Items {
        @QueryParam("handoverId")
        public UUID handoverId;
    }
}
