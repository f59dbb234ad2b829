package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.DecisionService;
import org.gengke.classification.DecisionView;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.LostCause;
import org.gengke.classification.domain.UnstatedReason;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.Tier;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Messages;
import org.gengke.shared.rest.Paging;

/** What people decide of a customer's classification. */
@Path("/v1/customers/{id}/classification-decisions")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecisionService decisions;
    private final CallerLanguage language;

    DecisionResource(DecisionService decisions, CallerLanguage language) {
        this.decisions = decisions;
        this.language = language;
    }

    /** A decision to make. */
    @Schema(
            name = "DecideClassification",
            examples = "{\"kind\": \"ATTITUDE\", \"attitude\": \"LOYAL\", \"earlyAdopter\": true, \"reason\": \"三年只用我们的门禁，去年率先试用人脸机\"}")
    public record DecideClassification(
            @NotNull DecisionKind kind,
            @Schema(description = "The day that it counts from, not in the future; today when it is not given") LocalDate effectiveOn,
            @Schema(description = "With ATTITUDE") Attitude attitude,
            @Schema(description = "率先使用者; with ATTITUDE LOYAL") Boolean earlyAdopter,
            @Schema(description = "With TIER; for a manager of the customer's team") Tier tier,
            @Schema(description = "With LOST; without it a former declaration is taken back") LostCause lostCause,
            @NotBlank @Size(max = 1000) String reason) {

        Decision decision() {
            return new Decision(kind, effectiveOn, attitude, earlyAdopter, tier, lostCause, reason.strip());
        }
    }

    /** A decision. */
    @Schema(name = "ClassificationDecision")
    public record DecisionAnswer(
            @NotNull UUID id,
            @NotNull UUID customerId,
            @NotNull DecisionKind kind,
            @NotNull LocalDate effectiveOn,
            Attitude attitude,
            Boolean earlyAdopter,
            @Schema(description = "Of TIER; null: it was taken away with other data of the customer") Tier tier,
            LostCause lostCause,
            @Schema(description = "What the person said; where nobody gave a reason, that in words") @NotNull String reason,
            @Schema(description = "Nobody gave a reason: the tier was changed with other data of the customer, or its record came with it") UnstatedReason unstatedReason,
            @NotNull Instant createdAt,
            @NotNull UUID createdBy,
            String createdByName) {

        static DecisionAnswer of(DecisionView view, Locale locale) {
            Decision decision = view.decision();
            UnstatedReason unstated = view.unstated();
            String reason = unstated == null ? decision.reason() : Messages.text(locale, "choice.UnstatedReason." + unstated, Map.of());
            return new DecisionAnswer(
                    view.id(), view.customerId(), decision.kind(), decision.effectiveOn(), decision.attitude(), decision.earlyAdopter(), decision.tier(),
                    decision.lostCause(), reason, unstated, view.createdAt(), view.createdBy(), view.createdByName());
        }
    }

    /** A page of decisions. */
    @Schema(name = "ClassificationDecisionPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DecisionPage(@NotNull List<DecisionAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List a customer's decisions",
            description = "Who decided what of its classification, when and why, tiers that were set with other data of the customer included; the newest of a kind up to a day is in force on it. Ordered by `effectiveOn`, the newest first (default), or `createdAt`.")
    public DecisionPage listClassificationDecisions(@PathParam("id") UUID id, @QueryParam("kind") List<DecisionKind> kind, @BeanParam @Valid Paging paging) {
        Page<DecisionAnswer> page =
                decisions.decisions(id, kind, paging.sort, paging.after, paging.limit, paging.count).map(this::answer);
        return new DecisionPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on a customer's classification",
            description = "With a reason: confirms or overrides the attitude (ATTITUDE), declares the customer lost with a cause or takes that back (LOST), sets the tier (TIER; 403 for others than a manager of its team). 422 says what a kind needs.")
    @APIResponse(responseCode = "201", description = "Decided", content = @Content(schema = @Schema(implementation = DecisionAnswer.class)))
    public Response decideClassification(@PathParam("id") UUID id, @NotNull @Valid DecideClassification body) {
        DecisionView made = decisions.decide(id, body.decision());
        return Response.created(URI.create("/v1/customers/" + id + "/classification-decisions/" + made.id())).entity(answer(made)).build();
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(summary = "Read a decision", description = "By id.")
    public DecisionAnswer readClassificationDecision(@PathParam("id") UUID id, @PathParam("decisionId") UUID decisionId) {
        return answer(decisions.decision(id, decisionId));
    }

    private DecisionAnswer answer(DecisionView view) {
        return DecisionAnswer.of(view, language.locale());
    }
}
