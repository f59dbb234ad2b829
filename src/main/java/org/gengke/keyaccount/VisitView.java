package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.VisitState;

/**
 * A visit of executives to a key account: a promise, or the interaction that shows that it was kept.
 *
 * @param id of the follow-up plan, once it is done of the interaction
 * @param about the purpose, once it is done what was said
 * @param hours how long it took or is taken to
 * @param assumed whether the hours are those of the settings
 * @param writable whether the caller may change the customer
 */
public record VisitView(
        UUID id, UUID customerId, String customerName, VisitState state, LocalDate on, String about, List<Executive> executives, BigDecimal hours, boolean assumed,
        boolean writable, Instant changedAt) {

    /** One of those who go or went. */
    public record Executive(UUID id, String name) {}
}
