package org.gengke.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.followup.CadencePolicyView;
import org.gengke.followup.RhythmService;
import org.gengke.followup.domain.CadencePolicy;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;

/** 跟进节奏. */
@Path("/v1/cadence-policy")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class CadencePolicyResource {

    private final RhythmService rhythm;

    CadencePolicyResource(RhythmService rhythm) {
        this.rhythm = rhythm;
    }

    /** Days between contacts with a customer that has ordered, by importance. */
    @Schema(name = "WonCadence")
    public record WonCadence(
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer key,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer generalWithPotential,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer general,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer minor) {}

    /** Days between contacts, by status; paused customers are contacted at their re-evaluation date, abandoned ones not at all. */
    @Schema(
            name = "CadencePolicyRequest",
            examples = "{\"won\":{\"key\":7,\"generalWithPotential\":7,\"general\":30,\"minor\":60},\"testing\":3,\"heldByCompetitor\":14,\"contactedRepeatedly\":7,\"contactStarted\":7,\"tierCap\":7}")
    public record CadencePolicyRequest(
            @NotNull @Valid WonCadence won,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer testing,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer heldByCompetitor,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer contactedRepeatedly,
            @NotNull @Min(1) @Max(CadencePolicy.LONGEST) Integer contactStarted,
            @Schema(description = "The longest interval for customers of the tiers STRATEGIC and TOP") @NotNull @Min(1) @Max(CadencePolicy.LONGEST)
                    Integer tierCap) {

        CadencePolicy policy() {
            return new CadencePolicy(
                    won.key, won.generalWithPotential, won.general, won.minor, testing, heldByCompetitor, contactedRepeatedly, contactStarted,
                    tierCap);
        }
    }

    /** The policy in force. */
    @Schema(name = "CadencePolicy")
    public record CadencePolicyAnswer(
            @NotNull int version,
            @NotNull WonCadence won,
            @NotNull int testing,
            @NotNull int heldByCompetitor,
            @NotNull int contactedRepeatedly,
            @NotNull int contactStarted,
            @NotNull int tierCap)
            implements Versioned {

        static CadencePolicyAnswer of(CadencePolicyView view) {
            CadencePolicy policy = view.policy();
            return new CadencePolicyAnswer(
                    view.version(),
                    new WonCadence(policy.wonKey(), policy.wonGeneralWithPotential(), policy.wonGeneral(), policy.wonMinor()),
                    policy.testing(),
                    policy.heldByCompetitor(),
                    policy.contactedRepeatedly(),
                    policy.contactStarted(),
                    policy.keyAccountCap());
        }
    }

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "Read the cadence policy", description = "Days between contacts, by status and importance.")
    public CadencePolicyAnswer readCadencePolicy() {
        return CadencePolicyAnswer.of(rhythm.policy());
    }

    @PUT
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace the cadence policy",
            description = "As a whole. Plans that the cadence made and that have not fallen due move to their new dates in the same step; what people planned stays.")
    public CadencePolicyAnswer replaceCadencePolicy(@HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CadencePolicyRequest body) {
        return CadencePolicyAnswer.of(rhythm.changePolicy(body.policy(), ifMatch.version()));
    }
}
