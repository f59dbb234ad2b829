package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.gengke.customer.domain.CodeTable;
import org.gengke.shared.rest.Messages;

/** The language of the request, and what codes are called in it. */
@ApplicationScoped
class Naming {

    private final HttpHeaders headers;

    Naming(HttpHeaders headers) {
        this.headers = headers;
    }

    Locale locale() {
        return Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    boolean english() {
        return locale().getLanguage().equals("en");
    }

    static String region(String code, Locale locale) {
        return code == null ? null : CodeTable.regions().path(code, locale).orElse(code);
    }

    static String industry(String code, Locale locale) {
        return code == null ? null : CodeTable.industries().find(code).map(entry -> entry.name(locale)).orElse(code);
    }
}
