package org.gengke.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which payments. What is null or empty does not restrict. */
public record PaymentQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> orderIds,
        LocalDate dueFrom,
        LocalDate dueTo,
        Boolean paid,
        Boolean overdue,
        String sort,
        String after,
        int limit,
        boolean count) {}
