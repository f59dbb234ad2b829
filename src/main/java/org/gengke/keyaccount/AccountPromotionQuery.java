package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which promotions are asked for; the day lies in their period. */
public record AccountPromotionQuery(List<UUID> customerIds, LocalDate runningOn, String sort, String after, int limit, boolean count) {}
