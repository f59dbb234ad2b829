package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.UUID;
import org.gengke.fivelayer.domain.ProjectStep;

/** That a customer came to a step of its project. */
public record ReachedStep(UUID projectId, ProjectStep step, LocalDate reachedOn, String note) {}
