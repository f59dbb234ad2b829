package org.gengke.competitor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.MoveQuery;
import org.gengke.competitor.MoveService;
import org.gengke.competitor.MoveView;
import org.gengke.competitor.TouchedCustomerView;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Moves of a competitor. */
@Path("/v1/competitors/{id}/moves")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class CompetitorMoveResource {

    private final MoveService moves;
    private final MergePatch mergePatch;

    CompetitorMoveResource(MoveService moves, MergePatch mergePatch) {
        this.moves = moves;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class MoveFilter {
        @QueryParam("kind")
        public List<MoveKind> kind;

        @QueryParam("happenedFrom")
        public LocalDate happenedFrom;

        @QueryParam("happenedTo")
        public LocalDate happenedTo;

        MoveQuery query(List<UUID> competitorIds, Paging paging) {
            return new MoveQuery(
                    competitorIds, kind, FilterDates.within(happenedFrom), FilterDates.within(happenedTo), paging.sort, paging.after, paging.limit,
                    paging.count);
        }
    }

    /** Something that a competitor did. */
    @Schema(name = "CompetitorMove")
    public record MoveAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            @NotNull MoveKind kind,
            @NotNull LocalDate happenedOn,
            @Schema(description = "How we know") @NotNull String source,
            @NotNull String description,
            @NotNull Instant recordedAt,
            UUID recordedById,
            String recordedByName) implements Versioned {

        static MoveAnswer of(MoveView view) {
            CompetitorMove move = view.move();
            return new MoveAnswer(
                    view.id(), view.version(), view.competitorId(), view.competitorName(), move.kind(), move.happenedOn(), move.source(), move.description(),
                    view.recordedAt(), view.recordedBy(), view.recordedByName());
        }
    }

    /** A move in the list, with how many customers it touched. */
    @Schema(name = "CompetitorMoveRow")
    public record MoveRow(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID competitorId,
            @NotNull String competitorName,
            @NotNull MoveKind kind,
            @NotNull LocalDate happenedOn,
            @NotNull String source,
            @NotNull String description,
            @NotNull Instant recordedAt,
            String recordedByName,
            @Schema(description = "Customers that the caller sees and that it touched when it was recorded") @NotNull long touched,
            @Schema(description = "Path that lists exactly these") @NotNull String touchedLink) {

        static MoveRow of(MoveView view) {
            CompetitorMove move = view.move();
            return new MoveRow(
                    view.id(), view.version(), view.competitorId(), view.competitorName(), move.kind(), move.happenedOn(), move.source(), move.description(),
                    view.recordedAt(), view.recordedByName(), view.touched(), "/api/v1/competitors/" + view.competitorId() + "/moves/" + view.id() + "/customers");
        }
    }

    /** One page of moves. */
    @Schema(name = "CompetitorMovePage")
    public record MovePage(@NotNull List<MoveRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A customer that a move touched. */
    @Schema(name = "TouchedCustomer")
    public record TouchedCustomer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull CustomerStatus status,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Whose move it was") @NotNull String competitorName,
            @NotNull MoveKind kind,
            @NotNull LocalDate happenedOn) {

        static TouchedCustomer of(TouchedCustomerView view) {
            return new TouchedCustomer(
                    view.customerId(), view.customerName(), view.status(), view.ownerId(), view.ownerName(), view.competitorName(), view.kind(),
                    view.happenedOn());
        }
    }

    /** One page of customers that a move touched. */
    @Schema(name = "TouchedCustomerPage")
    public record TouchedCustomerPage(@NotNull List<TouchedCustomer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What a competitor did. */
    @Schema(
            name = "CompetitorMoveRequest",
            examples = "{\"kind\":\"SALES_POLICY_CHANGE\",\"happenedOn\":\"2026-10-08\",\"source\":\"代理商来电\",\"description\":\"门禁控制器代理价下调一成，季度返点提高到百分之五\"}")
    public record MoveRequest(
            @NotNull MoveKind kind,
            @Schema(description = "Today or earlier") @NotNull LocalDate happenedOn,
            @Schema(description = "How we know") @NotBlank @Size(max = 500) String source,
            @NotBlank @Size(max = 4000) String description) {

        static MoveRequest of(CompetitorMove present) {
            return new MoveRequest(present.kind(), present.happenedOn(), present.source(), present.description());
        }

        CompetitorMove move() {
            return new CompetitorMove(kind, happenedOn, source.strip(), description.strip());
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a competitor's moves", description = "By `-happenedOn` (default), `happenedOn` or `recordedAt`. `happenedFrom` and `happenedTo` are both included.")
    public MovePage listCompetitorMoves(@PathParam("id") UUID id, @BeanParam @Valid MoveFilter filter, @BeanParam @Valid Paging paging) {
        return page(moves.movesOf(id, filter.query(List.of(id), paging)));
    }

    static MovePage page(Page<MoveView> found) {
        Page<MoveRow> page = found.map(MoveRow::of);
        return new MovePage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a move of a competitor",
            description = "Each owner of a customer that it touches is notified once (COMPETITOR_MOVED): a customer with an open incumbency of this competitor, or whose status says that it holds it.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = MoveAnswer.class)))
    public Response recordCompetitorMove(@PathParam("id") UUID id, @NotNull @Valid MoveRequest body) {
        MoveAnswer answer = MoveAnswer.of(moves.record(id, body.move()));
        return Response.created(URI.create("/v1/competitors/" + id + "/moves/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{moveId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a move of a competitor", description = "By id.")
    public MoveAnswer readCompetitorMove(@PathParam("id") UUID id, @PathParam("moveId") UUID moveId) {
        return MoveAnswer.of(moves.move(id, moveId));
    }

    @PATCH
    @Path("/{moveId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Correct a move of a competitor", description = "Absent properties stay. Nobody is notified again.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = MoveRequest.class)))
    public MoveAnswer changeCompetitorMove(
            @PathParam("id") UUID id, @PathParam("moveId") UUID moveId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MoveAnswer.of(MergePatch.change(ifMatch, () -> moves.move(id, moveId).version(), version -> {
            MoveRequest wanted = mergePatch.apply(MoveRequest.of(moves.move(id, moveId).move()), body, MoveRequest.class);
            return moves.change(id, moveId, version, wanted.move());
        }));
    }

    @GET
    @Path("/{moveId}/customers")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List the customers that a move touched",
            description = "As of when it was recorded, as far as the caller sees them. By `customerName` (default) or `ownerName`.")
    public TouchedCustomerPage listTouchedCustomers(
            @PathParam("id") UUID id, @PathParam("moveId") UUID moveId, @QueryParam("ownerId") List<UUID> ownerId,
            @Parameter(description = SegmentFilter.DESCRIPTION) @QueryParam("segmentId") List<UUID> segmentId, @BeanParam @Valid Paging paging) {
        return touched(moves.customers(id, moveId, ownerId, segmentId, paging.sort, paging.after, paging.limit, paging.count));
    }

    static TouchedCustomerPage touched(Page<TouchedCustomerView> found) {
        Page<TouchedCustomer> page = found.map(TouchedCustomer::of);
        return new TouchedCustomerPage(page.items(), page.next(), page.total());
    }
}
