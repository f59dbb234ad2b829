package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Said;

/** What to do about a customer, and why. */
public record CustomerVerdict(Verdict verdict, String reason) {

    /**
     * Whoever holds back says why: others would go on otherwise.
     *
     * @throws org.gengke.shared.domain.InvalidContent when it is WATCH and nobody says why
     */
    public void check(LocalDate today) {
        Said.on(today).require(verdict != Verdict.WATCH || reason != null, "#/reason", "needed-to-watch", Map.of()).check();
    }
}
