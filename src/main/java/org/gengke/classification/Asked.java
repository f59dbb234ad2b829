package org.gengke.classification;

import java.time.LocalDate;
import java.time.Period;

/**
 * What is to be classified.
 *
 * @param asOf null for today
 * @param compareWith an earlier day; null for no comparison
 * @param period up to the day; null for the one that is set
 */
public record Asked(Part part, LocalDate asOf, LocalDate compareWith, Period period) {}
