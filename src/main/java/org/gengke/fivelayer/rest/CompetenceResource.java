package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.CompetenceService;
import org.gengke.fivelayer.CompetenceService.Check;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Work;

/** Work by competence. */
@Path("/v1/five-layer/competence-checks")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class CompetenceResource {

    private final CompetenceService competence;

    CompetenceResource(CompetenceService competence) {
        this.competence = competence;
    }

    /** What giving work to somebody would be warned about. */
    @Schema(name = "CompetenceCheck")
    public record CompetenceCheckAnswer(
            @NotNull UUID personId,
            @NotNull String personName,
            @Schema(description = "Null while nobody has stated it") Competence has,
            @NotNull List<WorkCheckAnswer> work,
            @NotNull List<ContactCheckAnswer> contacts,
            @Schema(description = "To own a barrier") @NotNull List<BarrierCheckAnswer> barriers,
            @Schema(description = "To be responsible for a project whose customer is at this step") @NotNull List<StepCheckAnswer> projectSteps,
            @Schema(description = "To own a value") @NotNull List<ValueCheckAnswer> values) {

        static CompetenceCheckAnswer of(Check check) {
            return new CompetenceCheckAnswer(
                    check.personId(), check.personName(), check.has(),
                    check.work().stream().map(one -> new WorkCheckAnswer(one.work(), one.needed(), one.warning())).toList(),
                    check.contacts().stream().map(one -> new ContactCheckAnswer(one.kind(), one.warning())).toList(),
                    check.barriers().stream().map(one -> new BarrierCheckAnswer(one.kind(), one.warning())).toList(),
                    check.steps().stream().map(one -> new StepCheckAnswer(one.step().number(), one.warning())).toList(),
                    check.values().stream().map(one -> new ValueCheckAnswer(one.kind(), one.warning())).toList());
        }
    }

    /** A kind of work. */
    @Schema(name = "WorkCheck")
    public record WorkCheckAnswer(
            @NotNull Work work,
            @NotNull Competence needed,
            @Schema(description = "Null when the person masters it; with `has` null when it is not known") CompetenceGap warning) {}

    /** A kind of contact. */
    @Schema(name = "ContactKindCheck")
    public record ContactCheckAnswer(
            @NotNull InteractionKind kind,
            @Schema(description = "Null when the person masters it, or when it needs no level; with `has` null when it is not known") CompetenceGap warning) {}

    /** A kind of barrier. */
    @Schema(name = "BarrierKindCheck")
    public record BarrierCheckAnswer(@NotNull BarrierKind kind, CompetenceGap warning) {}

    /** A step of a project, 1 to 10. */
    @Schema(name = "ProjectStepCheck")
    public record StepCheckAnswer(@NotNull int step, CompetenceGap warning) {}

    /** A kind of value. */
    @Schema(name = "ValueKindCheck")
    public record ValueCheckAnswer(@NotNull ValueKind kind, CompetenceGap warning) {}

    @GET
    @Path("/{personId}")
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(
            summary = "Check what work a colleague masters",
            description = "For each kind of work, of contact, barrier, project step and value what a colleague who is given it would be warned about, to be shown before saving. Nothing is refused for it.")
    public CompetenceCheckAnswer checkCompetence(@PathParam("personId") UUID personId) {
        return CompetenceCheckAnswer.of(competence.check(personId));
    }
}
