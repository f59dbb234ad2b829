package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose a customer is: somebody's, or everyone's, in the pool (公海), since some time.
 *
 * @param warnedOn when its owner was told that it would fall back to the pool
 */
@Embeddable
record Belonging(
        @Column(name = "owner_id") UUID ownerId,
        @Column(name = "team_id") UUID teamId,
        @Column(name = "pool_since") Instant poolSince,
        @Column(name = "pool_warned_on") LocalDate warnedOn) {

    private static final Belonging NOBODYS = new Belonging(null, null, null, null);

    /** What is read from the database is null when nothing of it is set. */
    static Belonging of(Belonging read) {
        return read == null ? NOBODYS : read;
    }

    /** Someone's own from now on; the warning that it may fall back to the pool is past. */
    static Belonging to(UUID ownerId, UUID teamId) {
        return new Belonging(ownerId, teamId, null, null);
    }

    /** Without owner from now on; the team stays. */
    Belonging released(Instant now) {
        return new Belonging(null, teamId, now, null);
    }
}
