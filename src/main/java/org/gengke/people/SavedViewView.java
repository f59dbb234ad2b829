package org.gengke.people;

import java.time.Instant;
import java.util.UUID;
import org.gengke.people.domain.ListView;
import org.gengke.people.domain.SavedViewContent;

/** A saved view with its owner. */
public record SavedViewView(
        UUID id,
        int version,
        ListView view,
        SavedViewContent content,
        UUID ownerId,
        String ownerName,
        Instant createdAt,
        Instant updatedAt) {}
