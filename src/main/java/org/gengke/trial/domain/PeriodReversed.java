package org.gengke.trial.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A period ends before it begins. */
public final class PeriodReversed extends Problem {
    public PeriodReversed(LocalDate from, LocalDate to) {
        super(Kind.CONTENT, "period-reversed", Map.of("from", from, "to", to));
    }
}
