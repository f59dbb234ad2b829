package org.gengke.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What is counted beside a customer, as it was when its record was written; kept by set from then on. */
@Embeddable
record FirstCount(
        @Column(name = "interaction_count", updatable = false) int interactions,
        @Column(name = "last_interaction_at", updatable = false) Instant lastInteractionAt,
        @Column(name = "next_follow_up_on", updatable = false) LocalDate nextFollowUpOn) {}
