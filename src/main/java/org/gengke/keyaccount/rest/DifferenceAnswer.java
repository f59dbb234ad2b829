package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.PlanComparison;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.domain.PlanDifference;
import org.gengke.keyaccount.domain.PlanDifference.Change;
import org.gengke.keyaccount.domain.PlanDifference.Field;

/** What a version of a plan says that the one before did not. */
@Schema(name = "KeyAccountPlanDifference")
public record DifferenceAnswer(@NotNull int number, @NotNull List<FieldAnswer> plan, @NotNull List<GoalChange> goals, @NotNull List<ActivityChange> activities) {

    /** One property. */
    @Schema(name = "KeyAccountPlanFieldChange")
    public record FieldAnswer(
            @Schema(description = "As the property is called in the plan, the goal or the activity") @NotNull String name,
            @Schema(description = "Null when it said nothing") String before,
            @Schema(description = "Null when it says nothing any more") String after,
            @Schema(description = "Of a person what they are called, of a goal its metric; else null") String beforeName,
            @Schema(description = "Of a person what they are called, of a goal its metric; else null") String afterName) {

        static List<FieldAnswer> of(List<Field> fields, PlanComparison comparison) {
            return fields.stream()
                    .map(field -> new FieldAnswer(field.name(), text(field.before()), text(field.after()), name(field.before(), comparison), name(field.after(), comparison)))
                    .toList();
        }

        private static String text(Object value) {
            return value == null ? null : value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
        }

        private static String name(Object value, PlanComparison comparison) {
            if (!(value instanceof UUID id)) {
                return null;
            }
            GoalMetric goal = comparison.goals().get(id);
            return goal == null ? comparison.people().get(id) : goal.name();
        }
    }

    /** One goal. */
    @Schema(name = "KeyAccountGoalChange")
    public record GoalChange(
            @NotNull UUID id,
            @NotNull Change change,
            @NotNull String metric,
            @Schema(description = "In what its figures are told") @NotNull GoalMetric.Unit unit,
            @NotNull List<FieldAnswer> fields) {}

    /** One activity. */
    @Schema(name = "KeyAccountActivityChange")
    public record ActivityChange(@NotNull UUID id, @NotNull Change change, @NotNull String title, @NotNull List<FieldAnswer> fields) {}

    static DifferenceAnswer of(int number, PlanComparison comparison) {
        PlanDifference difference = comparison.difference();
        return new DifferenceAnswer(
                number, FieldAnswer.of(difference.texts(), comparison),
                difference.goals().stream()
                        .map(item -> {
                            Goal goal = item.after() == null ? item.before() : item.after();
                            return new GoalChange(goal.id(), item.change(), goal.metric().name(), goal.metric().unit(), FieldAnswer.of(item.fields(), comparison));
                        })
                        .toList(),
                difference.activities().stream()
                        .map(item -> {
                            Activity activity = item.after() == null ? item.before() : item.after();
                            return new ActivityChange(activity.id(), item.change(), activity.title(), FieldAnswer.of(item.fields(), comparison));
                        })
                        .toList());
    }
}
