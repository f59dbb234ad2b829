package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.PlanContent.Activity;

/**
 * An activity, with what became of it.
 *
 * @param followUpId the last follow-up of its chain; null before it is approved
 * @param promisedOn for when it is promised now; null without a follow-up
 * @param spent what it came to cost; null while nobody has said so
 */
public record ActivityView(
        UUID versionId, Activity activity, String responsibleName, ActivityProgress progress, UUID followUpId, LocalDate promisedOn, LocalDate doneOn,
        int rescheduled, BigDecimal spent) {}
