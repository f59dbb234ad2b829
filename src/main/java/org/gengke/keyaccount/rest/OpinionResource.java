package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.gengke.keyaccount.OpinionQuery;
import org.gengke.keyaccount.OpinionService;
import org.gengke.keyaccount.rest.OpinionAnswers.ConsequenceRequest;
import org.gengke.keyaccount.rest.OpinionAnswers.CreateOpinionRequest;
import org.gengke.keyaccount.rest.OpinionAnswers.OpinionAnswer;
import org.gengke.keyaccount.rest.OpinionAnswers.OpinionPage;
import org.gengke.keyaccount.rest.OpinionAnswers.OpinionPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.IfState;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What accounts think of our people, and what follows from it. */
@Path("/v1/account-opinions")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class OpinionResource {

    private static final String BASE = "/v1/account-opinions/";

    private final OpinionService opinions;
    private final MergePatch mergePatch;

    OpinionResource(OpinionService opinions, MergePatch mergePatch) {
        this.opinions = opinions;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class OpinionFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "Of which of our people")
        @QueryParam("aboutId")
        public List<UUID> aboutId;

        @Parameter(description = "Of accounts of these colleagues")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "Of accounts of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("scoreFrom")
        public Integer scoreFrom;

        @QueryParam("scoreTo")
        public Integer scoreTo;

        @Parameter(description = "Low ones (1 or 2) of which nobody has said what follows, or the others")
        @QueryParam("open")
        public Boolean open;

        @Parameter(description = "First day on which they were asked")
        @QueryParam("askedFrom")
        public LocalDate askedFrom;

        @Parameter(description = "Last day on which they were asked")
        @QueryParam("askedTo")
        public LocalDate askedTo;

        OpinionQuery query(Paging paging) {
            return new OpinionQuery(
                    customerId, aboutId, ownerId, teamId, scoreFrom, scoreTo, open, FilterDates.within(askedFrom), FilterDates.within(askedTo), paging.sort, paging.after,
                    paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List what accounts think of us", description = "Of the customers that the caller sees. By `-askedOn` (default) or `score`.")
    public OpinionPage listAccountOpinions(@BeanParam @Valid OpinionFilter filter, @BeanParam @Valid Paging paging) {
        Page<OpinionAnswer> page = opinions.opinions(filter.query(paging)).map(OpinionAnswer::of);
        return new OpinionPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what an account thinks of us", description = "A score from 1 to 5, of one of our people or of all of us. Goals of satisfaction are measured by it.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = OpinionAnswer.class)))
    public Response createAccountOpinion(@NotNull @Valid CreateOpinionRequest body) {
        OpinionAnswer opinion = OpinionAnswer.of(opinions.add(body.customerId(), body.draft()));
        return Response.created(URI.create(BASE + opinion.id())).entity(opinion).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an opinion of an account", description = "With what followed from it.")
    public OpinionAnswer readAccountOpinion(@PathParam("id") UUID id) {
        return OpinionAnswer.of(opinions.opinion(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change what was recorded of an opinion", description = "What followed from it is said on its own.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = OpinionPatch.class)))
    public OpinionAnswer changeAccountOpinion(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return OpinionAnswer.of(MergePatch.change(ifMatch, () -> opinions.opinion(id).version(), version -> {
            OpinionPatch wanted = mergePatch.apply(OpinionPatch.of(opinions.opinion(id).said()), body, OpinionPatch.class);
            return opinions.change(id, version, wanted.draft());
        }));
    }

    @POST
    @Path("/{id}/consequence")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what follows from an opinion",
            description = "In place of what was said before. REPLACED gives the account to `newOwnerId` in the same step; only who may give the customer to others can do that (403). After that nothing else follows (409 `owner-replaced`).")
    public OpinionAnswer followAccountOpinion(
            @PathParam("id") UUID id, @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid ConsequenceRequest body) {
        return OpinionAnswer.of(opinions.follow(id, IfState.version(ifMatch), body.toConsequence()));
    }
}
