package org.gengke.integration;

import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;

/** One row of an import: its cells, what became of it and why. Row 1 is the first below the headings. */
public record ImportRowView(int rowNumber, List<String> cells, RowOutcome outcome, List<RowFinding> findings, UUID customerId) {}
