package org.gengke.competitor;

import java.time.Instant;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorMove;

/**
 * A move of a competitor.
 *
 * @param recordedBy null when the demonstration brought it
 * @param touched how many of the customers that the reader sees it touched
 */
public record MoveView(
        UUID id, int version, UUID competitorId, String competitorName, CompetitorMove move, Instant recordedAt, UUID recordedBy,
        String recordedByName, long touched) {}
