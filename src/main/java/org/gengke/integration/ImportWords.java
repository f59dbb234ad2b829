package org.gengke.integration;

import java.util.Locale;
import java.util.Map;
import org.gengke.people.Caller;
import org.gengke.shared.rest.Messages;

/** What an import writes where its list says nothing, in the language of the one who brings it. */
final class ImportWords {

    private ImportWords() {}

    /** Of a contact of which nobody noted what was said. */
    static String noSummary(Caller author) {
        Locale locale = Messages.negotiate(author.locale());
        return Messages.text(locale, "import.no-summary", Map.of());
    }
}
