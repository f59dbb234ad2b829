package org.gengke.integration;

import java.time.Instant;
import java.util.UUID;

/** An ordered export; the rows are read when the file is fetched. {@code query} is the list's own query string. */
public record ExportView(UUID id, String list, String format, String query, Instant createdAt, Instant fetchedAt) {}
