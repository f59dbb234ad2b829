package org.gengke.keyaccount;

import java.time.Instant;
import java.util.UUID;
import org.gengke.keyaccount.domain.PlanTemplate;

/** A template of the company. */
public record PlanTemplateView(UUID id, int version, PlanTemplate content, Instant createdAt, Instant updatedAt) {}
