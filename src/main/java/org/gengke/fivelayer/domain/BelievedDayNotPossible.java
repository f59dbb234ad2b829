package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Nobody has believed anything tomorrow. */
public final class BelievedDayNotPossible extends Problem {
    public BelievedDayNotPossible(LocalDate latest) {
        super(Kind.CONTENT, "believed-day-not-possible", Map.of("latest", latest));
    }
}
