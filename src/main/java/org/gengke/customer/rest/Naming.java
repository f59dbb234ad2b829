package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.gengke.customer.domain.CodeTable;
import org.gengke.shared.rest.CallerLanguage;

/** The language of the request, and what codes are called in it. */
@ApplicationScoped
class Naming {

    private final CallerLanguage language;

    Naming(CallerLanguage language) {
        this.language = language;
    }

    Locale locale() {
        return language.locale();
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
