package org.gengke.competitor.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.Said;

/**
 * 切入点: where we may come in.
 *
 * @param usedOn null while nobody has tried
 */
public record EntryPoint(String description, LocalDate usedOn) {

    public void check(LocalDate today) {
        Said.on(today).happened("#/usedOn", usedOn).check();
    }
}
