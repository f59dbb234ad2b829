package org.gengke.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a colleague should know.
 *
 * @param arguments a JSON object with what its text needs; empty when it is about a customer that the reader does not see any more
 * @param customerName null when it is about none, or about one that the reader does not see any more
 * @param readAt null while unread
 */
public record NotificationView(
        UUID id, String kind, UUID customerId, String customerName, String arguments, Instant createdAt, Instant readAt) {}
