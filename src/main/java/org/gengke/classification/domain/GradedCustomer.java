package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.gengke.classification.domain.ValueGrading.Graded;
import org.gengke.customer.domain.SizeClass;

/**
 * A customer that has not bought, with its value grade.
 *
 * @param graded null while power or potential is not known
 */
public record GradedCustomer(UUID customerId, BigDecimal procurementBudget, BigDecimal annualRevenue, SizeClass size, Graded graded) {}
