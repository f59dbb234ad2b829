package org.gengke.trial.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A stage is reached on the day of the one before or later, and not in the future; says between which days. */
public final class StageDateNotPossible extends Problem {
    /** @param earliest null for the first stage */
    public StageDateNotPossible(LocalDate effectiveOn, LocalDate earliest, LocalDate latest) {
        super(Kind.CONTENT, "trial-stage-date-not-possible", members(effectiveOn, earliest == null ? LocalDate.of(1900, 1, 1) : earliest, latest));
    }

    private static Map<String, Object> members(LocalDate effectiveOn, LocalDate earliest, LocalDate latest) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("effectiveOn", effectiveOn);
        members.put("earliest", earliest);
        members.put("latest", latest);
        return members;
    }
}
