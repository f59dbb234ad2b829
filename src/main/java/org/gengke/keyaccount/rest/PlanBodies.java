package org.gengke.keyaccount.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.PlanService.Beginning;
import org.gengke.keyaccount.PlanService.Draft;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.GoalDirection;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.shared.domain.Ids;

/** What is said of a key-account plan. */
final class PlanBodies {

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final int WHOLE = 14;

    private PlanBodies() {}

    /** A goal. */
    @Schema(
            name = "KeyAccountGoalBody",
            examples = "{\"metric\":\"REVENUE\",\"direction\":\"GROWTH\",\"target\":1600000,\"from\":\"2027-01-01\",\"dueOn\":\"2027-12-31\",\"note\":\"考勤机覆盖全部分厂\"}")
    public record GoalBody(
            @NotNull GoalMetric metric,
            @Schema(description = "GROWTH when it is left out") GoalDirection direction,
            @Schema(description = "Only where nothing is known to measure it by: otherwise the service takes it from the data") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2)
                    BigDecimal baseline,
            @NotNull @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal target,
            @Schema(description = "First day of its line; within the plan") @NotNull LocalDate from,
            @Schema(description = "Last day; within the plan") @NotNull LocalDate dueOn,
            @Size(max = 1_000) String note) {

        Goal goal(UUID id) {
            return new Goal(id, metric, direction == null ? GoalDirection.GROWTH : direction, baseline, target, from, dueOn, note);
        }

        /** Without the baseline, which is measured anew where the days or the metric change. */
        static GoalBody of(Goal goal) {
            return new GoalBody(goal.metric(), goal.direction(), null, goal.target(), goal.from(), goal.dueOn(), goal.note());
        }
    }

    /** An activity. */
    @Schema(
            name = "KeyAccountActivityBody",
            examples = "{\"kind\":\"EXECUTIVE_VISIT\",\"title\":\"总经理拜访集团采购总监\",\"dueOn\":\"2027-03-15\",\"cost\":8000}")
    public record ActivityBody(
            @NotNull ActivityKind kind,
            @NotNull @Size(min = 1, max = 500) @Pattern(regexp = NOT_BLANK) String title,
            @Schema(description = "Within the plan") @NotNull LocalDate dueOn,
            @Schema(description = "The customer's owner when it is left out") UUID responsibleId,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal cost,
            @Schema(description = "The goal that it serves") UUID goalId) {

        Activity activity(UUID id) {
            return new Activity(id, kind, title, dueOn, responsibleId, cost, goalId);
        }

        static ActivityBody of(Activity one) {
            return new ActivityBody(one.kind(), one.title(), one.dueOn(), one.responsibleId(), one.cost(), one.goalId());
        }
    }

    /** A plan to write. */
    @Schema(
            name = "CreateKeyAccountPlanRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"title\":\"2027 年度重点客户规划\",\"beginsOn\":\"2027-01-01\",\"endsOn\":\"2027-12-31\",\"needs\":\"分厂门禁与考勤统一管理\",\"pains\":\"各厂数据口径不一\",\"strategy\":\"先总部后分厂\",\"budget\":60000,\"goals\":[{\"metric\":\"ORDERS\",\"target\":12,\"from\":\"2027-01-01\",\"dueOn\":\"2027-12-31\"}],\"activities\":[{\"kind\":\"VISIT\",\"title\":\"走访三家分厂\",\"dueOn\":\"2027-02-10\"}]}")
    public record CreatePlanRequest(
            @NotNull UUID customerId,
            @Schema(description = "Who keeps it; the caller when it is left out") UUID responsibleId,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @Size(max = 4_000) String needs,
            @Size(max = 4_000) String pains,
            @Size(max = 4_000) String strategy,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal budget,
            @Size(max = 50) List<@NotNull @Valid GoalBody> goals,
            @Size(max = 200) List<@NotNull @Valid ActivityBody> activities,
            @Schema(description = "What it begins with besides what is given here") UUID templateId) {

        Beginning beginning(Locale language) {
            return templateId == null ? null : new Beginning(templateId, language);
        }

        Draft draft() {
            return new Draft(responsibleId, new PlanContent(
                    title, beginsOn, endsOn, needs, pains, strategy, budget, goals == null ? List.of() : goals.stream().map(goal -> goal.goal(Ids.next())).toList(),
                    activities == null ? List.of() : activities.stream().map(one -> one.activity(Ids.next())).toList()));
        }
    }

    /** What can be changed of a plan whose version is being written; absent properties stay. */
    @Schema(name = "KeyAccountPlanPatch", examples = "{\"strategy\":\"先总部后分厂，年内签框架协议\"}")
    public record PlanPatch(
            @NotNull UUID responsibleId,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String title,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            @Size(max = 4_000) String needs,
            @Size(max = 4_000) String pains,
            @Size(max = 4_000) String strategy,
            @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal budget) {

        static PlanPatch of(UUID responsibleId, PlanContent plan) {
            return new PlanPatch(responsibleId, plan.title(), plan.beginsOn(), plan.endsOn(), plan.needs(), plan.pains(), plan.strategy(), plan.budget());
        }

        Draft draft(PlanContent present) {
            return new Draft(responsibleId, new PlanContent(title, beginsOn, endsOn, needs, pains, strategy, budget, present.goals(), present.activities()));
        }
    }

    /** A word, where none is needed. */
    @Schema(name = "KeyAccountPlanRemark", examples = "{\"note\":\"目标已与客户采购总监核对\"}")
    public record RemarkBody(@Size(max = 2_000) String note) {}

    /** A word. */
    @Schema(name = "CommentKeyAccountPlanRequest", examples = "{\"note\":\"第二个目标请按分厂拆开\"}")
    public record WordBody(@NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = NOT_BLANK) String note) {}

    /** What a manager says to a version that was handed in. */
    @Schema(name = "KeyAccountPlanApproval", examples = "{\"approved\":true,\"note\":\"同意，注意控制活动费用\"}")
    public record ApprovalBody(
            @Schema(description = "false gives it back to whoever writes it") @NotNull Boolean approved, @Schema(description = "Needed when it is given back") @Size(max = 2_000) String note) {}

    /** Why a plan is adjusted. */
    @Schema(name = "AdjustKeyAccountPlanRequest", examples = "{\"reason\":\"客户扩建推迟到下半年\"}")
    public record AdjustBody(@NotNull @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String reason) {}

    /** What a plan came to. */
    @Schema(name = "CloseKeyAccountPlanRequest", examples = "{\"result\":\"PARTLY_ACHIEVED\",\"note\":\"收入达成，新产品未进入\",\"lessons\":\"新产品试用要早于预算申报\"}")
    public record CloseBody(
            @NotNull PlanResult result,
            @NotNull @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String note,
            @Size(max = 4_000) String lessons) {}

    /** What an activity came to cost. */
    @Schema(name = "KeyAccountActivityCost", examples = "{\"spent\":7600}")
    public record CostBody(@Schema(description = "Null takes it back") @DecimalMin("0") @Digits(integer = WHOLE, fraction = 2) BigDecimal spent) {}
}
