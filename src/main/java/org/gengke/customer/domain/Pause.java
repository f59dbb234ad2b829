package org.gengke.customer.domain;

import java.time.LocalDate;

/** Why, on whose side, and until when contact is suspended (domain section 1.1). Parts may be missing until checked. */
public record Pause(PauseCause cause, PauseSide side, LocalDate reEvaluateOn) {}
