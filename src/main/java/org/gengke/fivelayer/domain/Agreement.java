package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import org.gengke.shared.domain.Said;

/**
 * A long-term or exclusive agreement with a customer.
 *
 * @param beginsOn may lie ahead
 * @param endsOn the last day; null without an end
 */
public record Agreement(AgreementKind kind, LocalDate beginsOn, LocalDate endsOn, String note) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(beginsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** @throws org.gengke.shared.domain.InvalidContent when it ends before it begins */
    public void check(LocalDate today) {
        Said.on(today).inOrder("#/endsOn", beginsOn, endsOn).check();
    }
}
