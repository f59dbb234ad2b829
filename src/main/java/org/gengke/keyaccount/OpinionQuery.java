package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which opinions are asked for.
 *
 * @param open low ones from which nothing followed yet, or the others; null for all
 * @param from first day on which they were asked; both may be null
 */
public record OpinionQuery(
        List<UUID> customerIds, List<UUID> aboutIds, List<UUID> ownerIds, List<UUID> teamIds, Integer scoreFrom, Integer scoreTo, Boolean open, LocalDate from, LocalDate to,
        String sort, String after, int limit, boolean count) {}
