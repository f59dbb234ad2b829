package org.gengke.competitor.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.Said;

/**
 * A problem between a customer and the competitor that supplies it: where we may come in.
 *
 * @param solvedOn null while it is open
 */
public record IncumbencyProblem(LocalDate occurredOn, String description, LocalDate solvedOn) {

    public void check(LocalDate today) {
        Said.on(today)
                .happened("#/occurredOn", occurredOn)
                .happened("#/solvedOn", solvedOn)
                .inOrder("#/solvedOn", occurredOn, solvedOn)
                .check();
    }
}
