package org.gengke.fivelayer.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.shared.domain.InvalidContent;

/** What people write of projects and of who decides about them. */
final class ProjectBodies {

    private static final int TEXT = EntryBodies.TEXT;

    private ProjectBodies() {}

    /** @throws org.gengke.fivelayer.domain.StepOutOfRange for a number that is no step */
    static Set<ProjectStep> steps(Collection<Integer> numbers) {
        return numbers == null ? Set.of() : numbers.stream().map(ProjectStep::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A project to begin. */
    @Schema(
            name = "CreateProjectRequest",
            examples = "{\"name\":\"总部园区门禁改造\",\"amount\":860000,\"expectedOn\":\"2027-03-31\",\"begunOn\":\"2026-09-01\",\"step\":3,\"tookPart\":[3]}")
    record CreateProject(
            @NotBlank @Size(max = 200) String name,
            @Size(max = TEXT) String note,
            @Schema(description = "What it is worth to us") @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @Schema(description = "That we win it, in per cent; that of its step when absent") @Min(0) @Max(100) Integer chance,
            LocalDate expectedOn,
            @Schema(description = "Who of us works on it, and therefore sees it") UUID responsibleId,
            @Schema(description = "Today or earlier, today when absent") LocalDate begunOn,
            @Schema(description = "Where the customer is, 1 to 10; 1 when absent") Integer step,
            @Schema(description = "The steps that we took part in; none after the present one") @Size(max = 10) List<@NotNull Integer> tookPart) {

        ProjectProfile.Content content() {
            return new ProjectProfile.Content(name.strip(), EntryBodies.text(note), amount, chance, expectedOn, responsibleId, steps(tookPart));
        }

        ProjectStep first() {
            return step == null ? null : ProjectStep.of(step);
        }
    }

    /** What of a project can be changed; where it stands has verbs of its own. */
    @Schema(name = "ProjectPatch", examples = "{\"amount\":920000,\"chance\":55,\"tookPart\":[2,3,4]}")
    record ChangeProject(
            @NotBlank @Size(max = 200) String name,
            @Size(max = TEXT) String note,
            @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @Min(0) @Max(100) Integer chance,
            LocalDate expectedOn,
            UUID responsibleId,
            @NotNull @Size(max = 10) List<@NotNull Integer> tookPart) {

        static ChangeProject of(ProjectProfile.Content one) {
            return new ChangeProject(
                    one.name(), one.note(), one.amount(), one.chance(), one.expectedOn(), one.responsibleId(), ProjectAnswers.numbers(one.tookPart()));
        }

        ProjectProfile.Content content() {
            return new ProjectProfile.Content(name.strip(), EntryBodies.text(note), amount, chance, expectedOn, responsibleId, steps(tookPart));
        }
    }

    /** That the customer came to a step. */
    @Schema(name = "StepChangeRequest", examples = "{\"step\":6,\"reachedOn\":\"2026-11-10\",\"tookPart\":true,\"note\":\"立项批复，预算 90 万\"}")
    record StepChange(
            @Schema(description = "1 to 10; another than the present one, also one before it") @NotNull Integer step,
            @Schema(description = "Today or earlier, not before the last step; today when absent") LocalDate reachedOn,
            @Schema(description = "Whether we take part in it; false when absent") Boolean tookPart,
            @Size(max = TEXT) String note) {}

    /** How a project ended. */
    @Schema(name = "ProjectOutcomeRequest", examples = "{\"state\":\"WON\",\"endedOn\":\"2026-11-20\",\"note\":\"合同已签\"}")
    record Outcome(
            @Schema(description = "WON, LOST or DROPPED") @NotNull ProjectState state,
            @Schema(description = "Today or earlier, not before the last step; today when absent") LocalDate endedOn,
            @Size(max = TEXT) String note,
            @Schema(description = "To which competitor; of a LOST one") UUID lostToId) {}

    /** For or against a supplier. */
    @Schema(name = "StanceRequest")
    record StanceBody(@Schema(description = "Absent for us") UUID competitorId, @NotNull Stance stance) {

        UUID supplier() {
            return competitorId == null ? DecisionMaker.US : competitorId;
        }
    }

    static Map<UUID, Stance> stances(List<StanceBody> said, String pointer) {
        Map<UUID, Stance> stances = new HashMap<>();
        for (StanceBody one : said == null ? List.<StanceBody>of() : said) {
            if (stances.put(one.supplier(), one.stance()) != null) {
                throw InvalidContent.at(pointer, "given-twice");
            }
        }
        return stances;
    }

    /** Somebody who decides about a project. */
    @Schema(
            name = "CreateDecisionMakerRequest",
            examples = "{\"contactId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"role\":\"DECIDES\",\"decidesAt\":[6,8],\"weight\":40,\"stances\":[{\"stance\":\"SUPPORT\"}],\"criteria\":\"总拥有成本与售后响应\",\"organisationNeed\":\"半年内上线\",\"personalNeed\":\"做成集团标杆项目\"}")
    record CreateMaker(
            @Schema(description = "A contact of the customer") @NotNull UUID contactId,
            @NotNull DecisionRole role,
            @NotEmpty @Size(max = 10) List<@NotNull Integer> decidesAt,
            @Schema(description = "In per cent; with the others at most 100. 0 when absent") @Min(0) @Max(100) Integer weight,
            @Size(max = 30) List<@NotNull @Valid StanceBody> stances,
            @Size(max = TEXT) String criteria,
            @Size(max = TEXT) String organisationNeed,
            @Size(max = TEXT) String personalNeed) {

        MakerProfile.Content content() {
            return new MakerProfile.Content(
                    role, steps(decidesAt), weight == null ? 0 : weight, ProjectBodies.stances(stances, "#/stances"), EntryBodies.text(criteria),
                    EntryBodies.text(organisationNeed), EntryBodies.text(personalNeed));
        }
    }

    /** What of a decision maker can be changed. */
    @Schema(name = "DecisionMakerPatch", examples = "{\"weight\":35,\"stances\":[{\"stance\":\"NEUTRAL\"}]}")
    record ChangeMaker(
            @NotNull DecisionRole role,
            @NotEmpty @Size(max = 10) List<@NotNull Integer> decidesAt,
            @NotNull @Min(0) @Max(100) Integer weight,
            @NotNull @Size(max = 30) List<@NotNull @Valid StanceBody> stances,
            @Size(max = TEXT) String criteria,
            @Size(max = TEXT) String organisationNeed,
            @Size(max = TEXT) String personalNeed) {

        static ChangeMaker of(MakerProfile.Content one) {
            return new ChangeMaker(
                    one.role(), ProjectAnswers.numbers(one.decidesAt()), one.weight(),
                    one.stances().entrySet().stream()
                            .map(stance -> new StanceBody(stance.getKey().equals(DecisionMaker.US) ? null : stance.getKey(), stance.getValue()))
                            .toList(),
                    one.criteria(), one.organisationNeed(), one.personalNeed());
        }

        MakerProfile.Content content() {
            return new MakerProfile.Content(
                    role, steps(decidesAt), weight, ProjectBodies.stances(stances, "#/stances"), EntryBodies.text(criteria), EntryBodies.text(organisationNeed),
                    EntryBodies.text(personalNeed));
        }
    }

    /** Another stance of a decision maker. */
    @Schema(name = "SupposedStance")
    record Supposed(@NotNull UUID decisionMakerId, @Schema(description = "Absent for us") UUID competitorId, @NotNull Stance stance) {}

    /** What if they stood otherwise? */
    @Schema(
            name = "WhatIfRequest",
            examples = "{\"stances\":[{\"decisionMakerId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"stance\":\"SUPPORT\"}]}")
    record WhatIfBody(@NotNull @Size(max = 600) List<@NotNull @Valid Supposed> stances) {

        Map<UUID, Map<UUID, Stance>> byMaker() {
            Map<UUID, Map<UUID, Stance>> all = new HashMap<>();
            stances.forEach(one -> all.computeIfAbsent(one.decisionMakerId(), id -> new HashMap<>())
                    .put(one.competitorId() == null ? DecisionMaker.US : one.competitorId(), one.stance()));
            return all;
        }
    }
}
