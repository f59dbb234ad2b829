package org.gengke.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.gengke.customer.KnownCustomers.Description;
import org.gengke.customer.KnownCustomers.StatusTrace;

/**
 * What a row changed of a customer that was known already, so that exactly that can be taken back.
 *
 * @param before null when it left the description as it was, like {@code after}
 * @param status null when it said nothing new of it
 * @param contact whether it added one, like {@code interaction} and {@code promise}
 */
public record RowTrace(Description before, Description after, StatusTrace status, boolean contact, boolean interaction,
        // Left out when there is none: other versions that take an import back know nothing of it.
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean promise) {

    boolean promised() {
        return Boolean.TRUE.equals(promise);
    }
}
