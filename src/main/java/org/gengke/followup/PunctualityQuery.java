package org.gengke.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Promises first due from one day to another, of these owners or of these teams' customers, and of customers of these segments. */
public record PunctualityQuery(LocalDate from, LocalDate to, List<UUID> ownerIds, List<UUID> teamIds, List<UUID> segmentIds) {}
