package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.PlanTemplateView;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.GoalDirection;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanTemplate;
import org.gengke.keyaccount.domain.TemplateActivity;
import org.gengke.keyaccount.domain.TemplateGoal;
import org.gengke.shared.domain.Versioned;

/** What is said of templates, and how the API shows them. */
final class PlanTemplateBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int WHOLE = 14;

    private PlanTemplateBodies() {}

    /** A goal: how far from the baseline. */
    @Schema(name = "KeyAccountTemplateGoal")
    public record TemplateGoalBody(
            @NotNull GoalMetric metric,
            @Schema(description = "GROWTH when it is left out") GoalDirection direction,
            @Schema(description = "Of the baseline; either this or `plus`") @DecimalMin("0") @DecimalMax(TemplateGoal.LARGEST_PERCENT) @Digits(integer = 4, fraction = 2) BigDecimal percent,
            @Schema(description = "In what the metric is told in, more or less than the baseline; either this or `percent`") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2)
                    BigDecimal plus) {

        TemplateGoal goal() {
            return new TemplateGoal(metric, direction == null ? GoalDirection.GROWTH : direction, percent, plus);
        }

        static TemplateGoalBody of(TemplateGoal one) {
            return new TemplateGoalBody(one.metric(), one.direction(), one.percent(), one.plus());
        }
    }

    /** An activity. */
    @Schema(name = "KeyAccountTemplateActivity")
    public record TemplateActivityBody(
            @NotNull ActivityKind kind,
            @NotNull @Size(min = 1, max = 500) @Pattern(regexp = NOT_BLANK) String title,
            @Schema(description = "For English readers; the title when it is left out") @Size(min = 1, max = 500) @Pattern(regexp = NOT_BLANK) String titleEn,
            @Schema(description = "Days after the plan begins; moved to the next working day, never past its end") @NotNull @Min(0) @Max(TemplateActivity.LATEST_DAY) Integer daysAfter,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost) {

        TemplateActivity activity() {
            return new TemplateActivity(kind, title, titleEn, daysAfter, cost);
        }

        static TemplateActivityBody of(TemplateActivity one) {
            return new TemplateActivityBody(one.kind(), one.title(), one.titleEn(), one.daysAfter(), one.cost());
        }
    }

    /** A template to make. */
    @Schema(
            name = "CreateKeyAccountPlanTemplate",
            examples = "{\"name\":\"打开新分厂\",\"description\":\"从总部走到分厂\",\"goals\":[{\"metric\":\"REVENUE\",\"percent\":20},{\"metric\":\"VISITS\",\"plus\":6}],\"activities\":[{\"kind\":\"EXECUTIVE_VISIT\",\"title\":\"总经理拜访集团采购总监\",\"daysAfter\":30,\"cost\":8000}]}")
    public record CreateTemplateRequest(
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String name,
            @Schema(description = "For English readers; the name when it is left out") @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String nameEn,
            @Size(max = 1_000) String description,
            @Size(max = 1_000) String descriptionEn,
            @Schema(description = "Takes the goals and activities of this plan over, as it is written now; then none are given here") UUID planId,
            @Size(max = PlanTemplate.MOST_GOALS) List<@NotNull @Valid TemplateGoalBody> goals,
            @Size(max = PlanTemplate.MOST_ACTIVITIES) List<@NotNull @Valid TemplateActivityBody> activities) {

        PlanTemplate template() {
            return content(name, nameEn, description, descriptionEn, goals == null ? List.of() : goals, activities == null ? List.of() : activities);
        }
    }

    /** What can be changed; absent properties stay, lists are replaced as a whole. */
    @Schema(name = "KeyAccountPlanTemplatePatch", examples = "{\"description\":\"从总部走到分厂\",\"goals\":[{\"metric\":\"REVENUE\",\"percent\":25}]}")
    public record TemplatePatch(
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String name,
            @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String nameEn,
            @Size(max = 1_000) String description,
            @Size(max = 1_000) String descriptionEn,
            @NotNull @Size(max = PlanTemplate.MOST_GOALS) List<@NotNull @Valid TemplateGoalBody> goals,
            @NotNull @Size(max = PlanTemplate.MOST_ACTIVITIES) List<@NotNull @Valid TemplateActivityBody> activities) {

        static TemplatePatch of(PlanTemplate one) {
            return new TemplatePatch(
                    one.name(), one.nameEn(), one.description(), one.descriptionEn(), one.goals().stream().map(TemplateGoalBody::of).toList(),
                    one.activities().stream().map(TemplateActivityBody::of).toList());
        }

        PlanTemplate template() {
            return content(name, nameEn, description, descriptionEn, goals, activities);
        }
    }

    private static PlanTemplate content(
            String name, String nameEn, String description, String descriptionEn, List<TemplateGoalBody> goals, List<TemplateActivityBody> activities) {
        return new PlanTemplate(
                name.strip(), nameEn, description, descriptionEn, goals.stream().map(TemplateGoalBody::goal).toList(),
                activities.stream().map(TemplateActivityBody::activity).toList());
    }

    /** A template. */
    @Schema(name = "KeyAccountPlanTemplate")
    public record TemplateAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            String nameEn,
            String description,
            String descriptionEn,
            @NotNull List<TemplateGoalBody> goals,
            @NotNull List<TemplateActivityBody> activities,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static TemplateAnswer of(PlanTemplateView view) {
            TemplatePatch said = TemplatePatch.of(view.content());
            return new TemplateAnswer(
                    view.id(), view.version(), said.name(), said.nameEn(), said.description(), said.descriptionEn(), said.goals(), said.activities(), view.createdAt(),
                    view.updatedAt());
        }
    }

    /** One page of templates. */
    @Schema(name = "KeyAccountPlanTemplatePage")
    public record TemplatePage(@NotNull List<TemplateAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
}
