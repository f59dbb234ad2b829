package org.gengke.people.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.HandoverPreview.CandidateQuery;
import org.gengke.people.HandoverPreviewService;
import org.gengke.people.domain.Permission;
import org.gengke.people.rest.HandoverAnswers.CandidateAnswer;
import org.gengke.people.rest.HandoverAnswers.CandidatePage;
import org.gengke.people.rest.HandoverAnswers.HeldAnswer;
import org.gengke.people.rest.HandoverAnswers.HeldPage;
import org.gengke.people.rest.HandoverAnswers.PreviewAnswer;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** What a handover would move; nothing is written. */
@Path("/v1/handovers/previews/{personId}")
@Tag(name = "Handovers")
@Produces(MediaType.APPLICATION_JSON)
public class HandoverPreviewResource {

    private final HandoverPreviewService previews;
    private final CallerLanguage language;

    HandoverPreviewResource(HandoverPreviewService previews, CallerLanguage language) {
        this.previews = previews;
        this.language = language;
    }

    @GET
    @RolesAllowed({Permission.CUSTOMERS_ASSIGN, Permission.PEOPLE_WRITE})
    @Operation(
            summary = "Preview a handover",
            description = "What the person holds now, in figures: of people of teams that the caller leads; administrators of anybody. 403 otherwise.")
    public PreviewAnswer previewHandover(@PathParam("personId") UUID personId) {
        return PreviewAnswer.of(previews.preview(personId));
    }

    @GET
    @Path("/items")
    @RolesAllowed(Permission.CUSTOMERS_ASSIGN)
    @Operation(summary = "List what somebody holds", description = "What of it the caller sees. By `customerName` (default) or `dueOn`.")
    public HeldPage listHeldItems(@PathParam("personId") UUID personId, @BeanParam @Valid HandoverFilter.HeldItems filter, @BeanParam @Valid Paging paging) {
        Page<HeldAnswer> page = previews.items(personId, filter.query(paging)).map(one -> HeldAnswer.of(one, language.locale()));
        return new HeldPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/receivers")
    @RolesAllowed({Permission.CUSTOMERS_ASSIGN, Permission.PEOPLE_WRITE})
    @Operation(summary = "List who may receive", description = "Active colleagues who work with customers, of teams that the caller leads; for administrators all of them. By `name`.")
    public CandidatePage listHandoverReceivers(
            @PathParam("personId") UUID personId,
            @Parameter(description = "Part of the name") @QueryParam("q") @Size(max = 100) String q,
            @BeanParam @Valid Paging paging) {
        Page<CandidateAnswer> page =
                previews.candidates(personId, new CandidateQuery(q, paging.sort, paging.after, paging.limit, paging.count)).map(CandidateAnswer::of);
        return new CandidatePage(page.items(), page.next(), page.total());
    }
}
