package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The contact is not, or no longer, at this customer. */
public final class ContactNotAtCustomer extends Problem {
    public ContactNotAtCustomer() {
        super(Kind.STATE, "contact-not-at-customer", Map.of());
    }
}
