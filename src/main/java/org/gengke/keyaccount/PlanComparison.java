package org.gengke.keyaccount;

import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanDifference;

/**
 * What a version says that the one before did not, with what people call those it names.
 *
 * @param people whom activities are given to, by id
 * @param goals what the goals that activities serve are measured by, by id
 */
public record PlanComparison(PlanDifference difference, Map<UUID, String> people, Map<UUID, GoalMetric> goals) {}
