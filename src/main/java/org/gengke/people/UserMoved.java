package org.gengke.people;

import java.util.UUID;

/** A colleague works in another team from now on; fired in the transaction of the change. */
public record UserMoved(UUID userId, UUID teamId) {}
