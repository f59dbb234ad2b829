package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.IncentiveKind;

/**
 * Which incentives are asked for.
 *
 * @param runningOn in whose period the day lies; null for any
 */
public record IncentiveQuery(List<UUID> customerIds, List<IncentiveKind> kinds, LocalDate runningOn, String sort, String after, int limit, boolean count) {}
