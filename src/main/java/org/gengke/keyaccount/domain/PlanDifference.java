package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;

/**
 * What a version says that the one before did not (section 9, review → adjust).
 *
 * @param texts of the plan itself
 */
public record PlanDifference(List<Field> texts, List<Item<Goal>> goals, List<Item<Activity>> activities) {

    /** What happened to a part of a plan. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One property that says something else.
     *
     * @param name the property as the API names it
     */
    public record Field(String name, Object before, Object after) {}

    /**
     * One goal or activity.
     *
     * @param before null when it was added
     * @param after null when it was removed
     * @param fields which properties differ; nothing when it was added or removed
     */
    public record Item<T>(Change change, T before, T after, List<Field> fields) {}

    private static final Map<String, Function<PlanContent, Object>> TEXTS = new LinkedHashMap<>();
    private static final Map<String, Function<Goal, Object>> GOAL = new LinkedHashMap<>();
    private static final Map<String, Function<Activity, Object>> ACTIVITY = new LinkedHashMap<>();

    static {
        TEXTS.put("title", PlanContent::title);
        TEXTS.put("beginsOn", PlanContent::beginsOn);
        TEXTS.put("endsOn", PlanContent::endsOn);
        TEXTS.put("needs", PlanContent::needs);
        TEXTS.put("pains", PlanContent::pains);
        TEXTS.put("strategy", PlanContent::strategy);
        TEXTS.put("budget", PlanContent::budget);
        GOAL.put("metric", Goal::metric);
        GOAL.put("direction", Goal::direction);
        GOAL.put("baseline", Goal::baseline);
        GOAL.put("target", Goal::target);
        GOAL.put("from", Goal::from);
        GOAL.put("dueOn", Goal::dueOn);
        GOAL.put("note", Goal::note);
        ACTIVITY.put("kind", Activity::kind);
        ACTIVITY.put("title", Activity::title);
        ACTIVITY.put("dueOn", Activity::dueOn);
        ACTIVITY.put("responsibleId", Activity::responsibleId);
        ACTIVITY.put("cost", Activity::cost);
        ACTIVITY.put("goalId", Activity::goalId);
    }

    public static PlanDifference between(PlanContent before, PlanContent after) {
        return new PlanDifference(
                fields(before, after, TEXTS), items(before.goals(), after.goals(), Goal::id, GOAL),
                items(before.activities(), after.activities(), Activity::id, ACTIVITY));
    }

    public boolean none() {
        return texts.isEmpty() && goals.isEmpty() && activities.isEmpty();
    }

    private static <T> List<Item<T>> items(List<T> before, List<T> after, Function<T, UUID> id, Map<String, Function<T, Object>> properties) {
        Map<UUID, T> gone = new LinkedHashMap<>();
        before.forEach(one -> gone.put(id.apply(one), one));
        List<Item<T>> items = new ArrayList<>();
        for (T now : after) {
            T was = gone.remove(id.apply(now));
            if (was == null) {
                items.add(new Item<>(Change.ADDED, null, now, List.of()));
            } else {
                List<Field> fields = fields(was, now, properties);
                if (!fields.isEmpty()) {
                    items.add(new Item<>(Change.CHANGED, was, now, fields));
                }
            }
        }
        gone.values().forEach(was -> items.add(new Item<>(Change.REMOVED, was, null, List.of())));
        return List.copyOf(items);
    }

    private static <T> List<Field> fields(T before, T after, Map<String, Function<T, Object>> properties) {
        List<Field> fields = new ArrayList<>();
        properties.forEach((name, property) -> {
            Object was = property.apply(before);
            Object now = property.apply(after);
            if (!same(was, now)) {
                fields.add(new Field(name, was, now));
            }
        });
        return List.copyOf(fields);
    }

    /** Amounts are the same whatever their decimals. */
    private static boolean same(Object was, Object now) {
        return was instanceof BigDecimal a && now instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(was, now);
    }
}
