package org.gengke.integration;

import org.gengke.customer.KnownCustomers.Description;
import org.gengke.customer.KnownCustomers.StatusTrace;

/**
 * What a row changed of a customer that was known already, so that exactly that can be taken back.
 *
 * @param before null when it left the description as it was, like {@code after}
 * @param status null when it said nothing new of it
 * @param contact whether it added one, like {@code interaction}
 */
public record RowTrace(Description before, Description after, StatusTrace status, boolean contact, boolean interaction) {}
