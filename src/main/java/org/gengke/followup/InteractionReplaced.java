package org.gengke.followup;

import java.util.UUID;

/** A correction stands in an interaction's place. Told in the transaction that wrote it. */
public record InteractionReplaced(UUID id, UUID byId) {}
