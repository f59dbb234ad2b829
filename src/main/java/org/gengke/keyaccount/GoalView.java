package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gengke.keyaccount.domain.GoalCourse.Standing;
import org.gengke.keyaccount.domain.PlanContent.Goal;

/**
 * A goal, and where it stands.
 *
 * @param actual what is measured; null when nothing is known to measure it by
 * @param measuredFrom first day that counts; the day itself for what is so on a day
 * @param measuredTo last day that counts: today, or the due date once it has passed, or the day on which the plan was closed
 * @param kept as it stood when its plan was closed: what it counted may be something else by now
 */
public record GoalView(Goal goal, BigDecimal actual, LocalDate measuredFrom, LocalDate measuredTo, Standing standing, boolean kept) {}
