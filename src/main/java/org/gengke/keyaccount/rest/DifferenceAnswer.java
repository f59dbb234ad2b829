package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
            @Schema(description = "Null when it says nothing any more") String after) {

        static List<FieldAnswer> of(List<Field> fields) {
            return fields.stream().map(field -> new FieldAnswer(field.name(), text(field.before()), text(field.after()))).toList();
        }

        private static String text(Object value) {
            return value == null ? null : value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
        }
    }

    /** One goal. */
    @Schema(name = "KeyAccountGoalChange")
    public record GoalChange(@NotNull UUID id, @NotNull Change change, @NotNull String metric, @NotNull List<FieldAnswer> fields) {}

    /** One activity. */
    @Schema(name = "KeyAccountActivityChange")
    public record ActivityChange(@NotNull UUID id, @NotNull Change change, @NotNull String title, @NotNull List<FieldAnswer> fields) {}

    static DifferenceAnswer of(int number, PlanDifference difference) {
        return new DifferenceAnswer(
                number, FieldAnswer.of(difference.texts()),
                difference.goals().stream()
                        .map(item -> {
                            Goal goal = item.after() == null ? item.before() : item.after();
                            return new GoalChange(goal.id(), item.change(), goal.metric().name(), FieldAnswer.of(item.fields()));
                        })
                        .toList(),
                difference.activities().stream()
                        .map(item -> {
                            Activity activity = item.after() == null ? item.before() : item.after();
                            return new ActivityChange(activity.id(), item.change(), activity.title(), FieldAnswer.of(item.fields()));
                        })
                        .toList());
    }
}
