package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which stocks or agreements are asked for; the day only of agreements, whose period it lies in. */
public record SupplyQuery(List<UUID> customerIds, List<UUID> productIds, LocalDate runningOn, String sort, String after, int limit, boolean count) {}
