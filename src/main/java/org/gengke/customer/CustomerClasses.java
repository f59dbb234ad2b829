package org.gengke.customer;

import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.ValueGrade;

/**
 * Where a customer stands by the classifications among the whole base; each is null as long as there is nothing to say.
 *
 * @param abcClass A, B or C
 */
public record CustomerClasses(
        String abcClass, RfmSegment rfmSegment, LifecycleStage lifecycleStage, Attitude attitude, boolean earlyAdopter, ValueGrade valueGrade) {}
