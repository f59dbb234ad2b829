package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.Verdict;

/**
 * The assessment of a customer as it is kept.
 *
 * @param renewOn the day on which it may be another although nobody changed anything; null for never
 */
public record LayerState(UUID customerId, Assessment assessment, Verdict verdict, LocalDate renewOn) {}
