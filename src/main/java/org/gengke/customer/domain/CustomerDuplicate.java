package org.gengke.customer.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Problem;

/** The organisation is already there (domain section 1); says which record it is, as far as the caller may know. */
public final class CustomerDuplicate extends Problem {

    /**
     * One record that is the same organisation.
     *
     * @param id null when masked
     * @param name masked when the caller may not see the record
     * @param matchedBy CREDIT_CODE or NAME
     */
    public record Match(UUID id, String name, String ownerName, boolean masked, String matchedBy) {}

    public CustomerDuplicate(List<Match> matches) {
        super(
                Kind.STATE,
                "customer-duplicate",
                Map.of("name", matches.get(0).name(), "matches", List.copyOf(matches)));
    }
}
