package org.gengke.shared.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.InvalidContent.Finding;

/** Collects what is wrong with what somebody said, so that all of it is told at once; each finding says what is allowed. */
public final class Said {

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate today;

    private Said(LocalDate today) {
        this.today = today;
    }

    public static Said on(LocalDate today) {
        return new Said(today);
    }

    /** What happened did so today or earlier. */
    public Said happened(String pointer, LocalDate day) {
        return require(day == null || !day.isAfter(today), pointer, "after-today", Map.of("today", today));
    }

    /** What ends does so no earlier than it began. */
    public Said inOrder(String pointer, LocalDate begin, LocalDate end) {
        return require(begin == null || end == null || !end.isBefore(begin), pointer, "before-its-beginning", begin == null ? Map.of() : Map.of("begin", begin));
    }

    public Said together(String first, Object one, String second, Object other) {
        require(one != null || other == null, first, "only-together", Map.of());
        return require(other != null || one == null, second, "only-together", Map.of());
    }

    public Said require(boolean met, String pointer, String code, Map<String, Object> allowed) {
        if (!met) {
            findings.add(new Finding(pointer, code, allowed));
        }
        return this;
    }

    /** @throws InvalidContent when anything was found */
    public void check() {
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
