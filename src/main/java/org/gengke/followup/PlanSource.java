package org.gengke.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.followup.domain.PlanSourceKind;

/**
 * What a promise comes from.
 *
 * @param id of the review
 * @param on the day of it
 * @param byName who held it
 */
public record PlanSource(PlanSourceKind kind, UUID id, LocalDate on, String byName) {}
