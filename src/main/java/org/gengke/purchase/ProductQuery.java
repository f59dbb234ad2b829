package org.gengke.purchase;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which products. What is null does not restrict.
 *
 * @param q part of the code or the name
 * @param boughtBy in confirmed orders of this customer, where the caller sees it
 * @param boughtFrom first day of those orders
 * @param boughtTo last day of those orders
 */
public record ProductQuery(
        String q, Boolean active, UUID boughtBy, LocalDate boughtFrom, LocalDate boughtTo, String sort, String after, int limit, boolean count) {}
