package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerView;
import org.gengke.fivelayer.domain.FiveLayers.Assessed;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.trial.domain.TrialStage;

/**
 * What an executive reads on the way to an account: all of it from the data.
 *
 * @param layers of the five-layer model
 * @param makers who decide about the open projects
 * @param reports what the account waits to hear about
 * @param plans those in force, with where their goals stand
 */
public record Briefing(
        CustomerView customer, Turnover turnover, List<OpenPayment> payments, List<Trial> trials, int depth, List<Assessed> layers, List<Maker> makers, List<Rival> rivals,
        List<ReportView> reports, List<Contact> contacts, List<PlanDetail> plans, List<VisitView> visits) {

    /**
     * Confirmed orders.
     *
     * @param months the month of the day and the eleven before it
     * @param total of the twelve months up to the day
     * @param before of the twelve months before those
     */
    public record Turnover(List<Month> months, BigDecimal total, BigDecimal before, int orders) {}

    /** @param first its first day */
    public record Month(LocalDate first, BigDecimal amount) {}

    /** An order that is not paid yet. */
    public record OpenPayment(UUID orderId, LocalDate orderedOn, LocalDate dueOn, BigDecimal open) {}

    public record Trial(UUID id, String product, TrialStage stage, LocalDate since) {}

    /**
     * Somebody who decides.
     *
     * @param stance towards us
     * @param knownBy those of us who met them, the last first
     */
    public record Maker(UUID contactId, String name, String project, String role, int weight, Stance stance, List<Known> knownBy) {}

    /** Somebody of us, and the last meeting. */
    public record Known(String name, LocalDate lastMetOn) {}

    /** @param sharePercent of what the account buys; null when nobody knows */
    public record Rival(UUID competitorId, String name, LocalDate since, String cooperation, BigDecimal sharePercent) {}

    public record Contact(UUID id, InteractionKind kind, Instant at, String by, String summary, String nextStep) {}
}
