package org.gengke.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An integration client; its key is shown once, afterwards only its last four characters. */
public record ApiClientView(
        UUID id, int version, String name, String keyHint, Set<String> scopes, UUID teamId, boolean active, Instant createdAt, Instant updatedAt) {}
