package org.gengke.fivelayer;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that is believed of a customer, with its history beside it.
 *
 * @param content a record of the domain
 * @param recordedAt since when it is believed as it stands
 * @param recordedByName null when nobody is known
 */
public record Entry<T>(UUID id, int version, UUID customerId, T content, Instant createdAt, Instant recordedAt, UUID recordedBy, String recordedByName) {}
