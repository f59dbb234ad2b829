package org.gengke.keyaccount;

import java.time.Instant;
import java.util.UUID;
import org.gengke.keyaccount.domain.ReportKind;
import org.gengke.keyaccount.domain.ReportStanding;
import org.gengke.shared.domain.Versioned;

/**
 * What an account reported, and what we answered.
 *
 * @param dueAt until when it had to be answered, by the settings of the day it came
 * @param takenMinutes working time from the report to the answer; null while there is none
 * @param writable whether the caller may change it
 */
public record ReportView(
        UUID id, int version, UUID customerId, String customerName, ReportDraft said, String contactName, String responsibleName, Instant dueAt, String answer,
        Instant answeredAt, UUID answeredById, String answeredByName, Integer takenMinutes, ReportStanding standing, boolean writable, Instant createdAt, Instant updatedAt)
        implements Versioned {

    /**
     * What was reported.
     *
     * @param contactId null when nobody noted who
     * @param responsibleId who sees to the answer
     */
    public record ReportDraft(ReportKind kind, UUID contactId, String content, Instant reportedAt, UUID responsibleId) {}
}
