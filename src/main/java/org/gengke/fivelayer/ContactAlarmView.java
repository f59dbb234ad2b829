package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.ContactAlarmKind;

/**
 * A day on which a person looked at, or took out, unusually many contacts.
 *
 * @param usual the median of the days before; null without such days
 * @param acknowledgedAt null until somebody has looked into it
 */
public record ContactAlarmView(
        UUID id,
        int version,
        UUID personId,
        String personName,
        UUID teamId,
        String teamName,
        LocalDate day,
        ContactAlarmKind kind,
        int contacts,
        BigDecimal usual,
        int allowed,
        Instant raisedAt,
        Instant acknowledgedAt,
        UUID acknowledgedById,
        String acknowledgedByName,
        String note) {

    /** Which alarms; {@code acknowledged} null for all. */
    public record Query(
            List<UUID> personIds, List<UUID> teamIds, List<ContactAlarmKind> kinds, Boolean acknowledged, LocalDate dayFrom, LocalDate dayTo,
            String sort, String after, int limit, boolean count) {}

    /** A contact that was looked at; without names when the reader does not see it. */
    public record Seen(UUID contactId, String contactName, UUID customerId, String customerName, Instant seenAt) {}

    /** A file with contacts that was taken out. */
    public record TakenOut(UUID exportId, String list, String query, int contacts, Instant takenAt) {}
}
