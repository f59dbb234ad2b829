package org.gengke.fivelayer.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.fivelayer.domain.RegistrationState;

/** Path and query that list the registrations a figure counted. Values are ids, dates and enums, so nothing needs escaping. */
record RegistrationListLink(String link) {

    static final String DESCRIPTION = "Path and query that list exactly these registrations";

    static RegistrationListLink ofPartner(UUID partnerId) {
        return new RegistrationListLink("/api/v1/deal-registrations?partnerId=" + partnerId);
    }

    RegistrationListLink protecting() {
        return with("state", RegistrationState.PROTECTING);
    }

    RegistrationListLink expiring(LocalDate upTo) {
        return with("state", RegistrationState.PROTECTING).with("state", RegistrationState.WAITING).with("validUntilTo", upTo);
    }

    private RegistrationListLink with(String parameter, Object value) {
        return new RegistrationListLink(link + "&" + parameter + "=" + value);
    }
}
