package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Overstepping (越位): a decision maker was approached before the first step that this person decides at.
 *
 * @param approachedOn since when
 * @param step the first that this person decides at
 * @param reachedOn when the customer came to that step; null while it has not
 */
public record Overstepping(UUID contactId, String name, LocalDate approachedOn, ProjectStep step, LocalDate reachedOn) {}
