package org.gengke.competitor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.MoveKind;

/** Which moves. What is null or empty does not restrict. */
public record MoveQuery(
        List<UUID> competitorIds, List<MoveKind> kinds, LocalDate happenedFrom, LocalDate happenedTo, String sort, String after, int limit,
        boolean count) {}
