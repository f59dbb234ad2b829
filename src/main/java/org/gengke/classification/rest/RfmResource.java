package org.gengke.classification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.classification.rest.RfmAnswers.RfmPage;
import org.gengke.classification.rest.RfmAnswers.RfmSummary;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** Recency, frequency and monetary value. */
@Path("/v1/classifications/rfm")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class RfmResource {

    private static final SortedRows<Compared<Scored>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("recencyDays", row -> row.now() == null ? Long.MAX_VALUE : row.now().recency()),
            new Order<>("frequency", row -> row.now() == null ? 0 : row.now().purchases().orders()),
            new Order<>("monetary", row -> row.now() == null ? 0 : row.now().purchases().amount())));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    RfmResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    /** Filters of the list. */
    public static class RfmFilter extends ClassificationFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "NONE: did not order in the period, only with `compareWith`")
        @QueryParam("segment")
        public List<RfmChoice> segment = List.of();

        @Parameter(description = "The segment on `compareWith`; NONE: it had none")
        @QueryParam("previousSegment")
        public List<RfmChoice> previousSegment = List.of();

        @QueryParam("r")
        public List<@Min(1) @Max(5) Integer> r = List.of();

        @QueryParam("f")
        public List<@Min(1) @Max(5) Integer> f = List.of();

        @QueryParam("m")
        public List<@Min(1) @Max(5) Integer> m = List.of();

        boolean takes(Compared<Scored> row) {
            Scored now = row.now();
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && RfmChoice.takes(segment, now) && RfmChoice.takes(previousSegment, row.before()) && (r.isEmpty() || now != null && r.contains(now.r()))
                    && (f.isEmpty() || now != null && f.contains(now.f())) && (m.isEmpty() || now != null && m.contains(now.m()));
        }
    }

    /** A segment, or none. */
    @Schema(name = "RfmChoice")
    public enum RfmChoice {
        CHAMPIONS,
        CANNOT_LOSE,
        LOYAL,
        AT_RISK,
        NEW,
        POTENTIAL_LOYAL,
        PROMISING,
        NEEDS_ATTENTION,
        HIBERNATING,
        LOST,
        NONE;

        static boolean takes(List<RfmChoice> choices, Scored scored) {
            return choices.isEmpty() || choices.contains(valueOf(RfmAnswers.named(scored == null ? null : scored.segment())));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by RFM",
            description = "Those that the caller sees, the filters choose and that ordered in the period, each scored from 1 to 5 by days since the last order, number of orders and net amount; equal values get equal scores. "
                    + "Ordered by `recencyDays` (default), `frequency` or `monetary`. With `compareWith` those too that ordered in the period then and not in the present one.")
    public RfmPage listRfm(@BeanParam @Valid RfmFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, RfmPage> calculated(RfmFilter filter) {
        Classified<Scored> rfm = classifications.rfm(filter.asked());
        List<Compared<Scored>> rows = rfm.rows().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> RfmPage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), rfm.span(), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read RFM as a whole",
            description = "Customers and amount of each segment, the grid of recency and frequency, and who moved between the segments since `compareWith`. Each figure with the query of the list behind it.")
    public RfmSummary readRfmSummary(@BeanParam @Valid ClassificationFilter filter) {
        Classified<Scored> rfm = classifications.rfm(filter.asked());
        return RfmSummary.of(rfm, filter.listQuery(rfm.span().asOf()));
    }
}
