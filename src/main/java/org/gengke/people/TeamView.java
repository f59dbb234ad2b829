package org.gengke.people;

import java.util.List;
import java.util.UUID;

/** A team in the tree; {@code path} holds the ids from the root down to it. */
public record TeamView(UUID id, int version, String name, UUID parentId, List<UUID> path, int people) {}
