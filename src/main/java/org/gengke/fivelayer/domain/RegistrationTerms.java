package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/**
 * From when until when a partner has registered something.
 *
 * @param registeredOn the day on which the partner told us; it decides who was first
 * @param validFrom the first day on which it may protect
 * @param validUntil the last one
 */
public record RegistrationTerms(LocalDate registeredOn, LocalDate validFrom, LocalDate validUntil) {

    /** Valid from the day on which it is registered, unless a later one is said. */
    public static RegistrationTerms of(LocalDate registeredOn, LocalDate validFrom, LocalDate validUntil) {
        return new RegistrationTerms(registeredOn, validFrom == null ? registeredOn : validFrom, validUntil);
    }

    /**
     * What is wrong with a new one.
     *
     * @param longestDays ⚙ how many days after its first it may last
     * @param backDays ⚙ how many days ago a partner may have told us what is entered today: it decides who was first
     */
    public List<Finding> findings(LocalDate today, int longestDays, int backDays) {
        List<Finding> findings = disorder(today);
        LocalDate earliest = today.minusDays(backDays);
        if (registeredOn.isBefore(earliest)) {
            findings.add(new Finding("#/registeredOn", "registered-too-long-ago", Map.of("days", backDays, "earliest", earliest)));
        }
        addTooLong(findings, validFrom, validUntil, longestDays);
        return findings;
    }

    /** What is wrong with it whenever it was entered. */
    public List<Finding> disorder(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (registeredOn.isAfter(today)) {
            findings.add(new Finding("#/registeredOn", "after-today", Map.of("today", today)));
        }
        if (validFrom.isBefore(registeredOn)) {
            findings.add(new Finding("#/validFrom", "before-its-beginning", Map.of("begin", registeredOn)));
        }
        if (validUntil.isBefore(latest(registeredOn, validFrom))) {
            findings.add(new Finding("#/validUntil", "before-its-beginning", Map.of("begin", latest(registeredOn, validFrom))));
        }
        return findings;
    }

    /**
     * Prolonged: later than now, and not for longer than a new one that begins today.
     *
     * @throws InvalidContent when it is not
     */
    public RegistrationTerms extended(LocalDate until, LocalDate today, int longestDays) {
        List<Finding> findings = new ArrayList<>();
        if (!until.isAfter(validUntil)) {
            findings.add(new Finding("#/validUntil", "extension-not-later", Map.of("validUntil", validUntil)));
        }
        addTooLong(findings, latest(today, validFrom), until, longestDays);
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        return new RegistrationTerms(registeredOn, validFrom, until);
    }

    private static void addTooLong(List<Finding> findings, LocalDate from, LocalDate until, int longestDays) {
        LocalDate latest = from.plusDays(longestDays);
        if (until.isAfter(latest)) {
            findings.add(new Finding("#/validUntil", "protection-too-long", Map.of("days", longestDays, "latest", latest)));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
