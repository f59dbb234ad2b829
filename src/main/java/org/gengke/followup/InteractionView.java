package org.gengke.followup;

import org.gengke.followup.domain.Interaction;

/** An interaction with the names that belong to it; {@code authorName} null when an integration recorded it. */
public record InteractionView(Interaction interaction, String customerName, String authorName) {}
