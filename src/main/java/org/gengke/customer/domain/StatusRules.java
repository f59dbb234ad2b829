package org.gengke.customer.domain;

import static org.gengke.customer.domain.CustomerStatus.ABANDONED;
import static org.gengke.customer.domain.CustomerStatus.CONTACTED_REPEATEDLY;
import static org.gengke.customer.domain.CustomerStatus.CONTACT_STARTED;
import static org.gengke.customer.domain.CustomerStatus.HELD_BY_COMPETITOR;
import static org.gengke.customer.domain.CustomerStatus.PAUSED;
import static org.gengke.customer.domain.CustomerStatus.TESTING;
import static org.gengke.customer.domain.CustomerStatus.WON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which status may follow which, and what each move needs (domain section 1.1).
 *
 * <p>Whoever has been won stays won: such a customer can only be paused or abandoned, and comes back as WON.
 */
public final class StatusRules {
    private final StatusPolicy policy;

    public StatusRules(StatusPolicy policy) {
        this.policy = policy;
    }

    /**
     * Where a customer stands.
     *
     * @param wonBefore was WON at any time up to now, or has a confirmed order
     */
    public record Situation(CustomerStatus status, boolean wonBefore) {
        boolean won() {
            return wonBefore || status == WON;
        }
    }

    /** The moves that a person may make, in the order of the statuses. PAUSED to PAUSED prolongs a pause. */
    public Set<CustomerStatus> allowedByHand(Situation situation) {
        Set<CustomerStatus> allowed =
                switch (situation.status()) {
                    case CONTACT_STARTED ->
                        EnumSet.of(CONTACTED_REPEATEDLY, TESTING, HELD_BY_COMPETITOR, PAUSED, ABANDONED);
                    case CONTACTED_REPEATEDLY -> EnumSet.of(TESTING, HELD_BY_COMPETITOR, PAUSED, ABANDONED);
                    case TESTING -> EnumSet.of(CONTACTED_REPEATEDLY, HELD_BY_COMPETITOR, PAUSED, ABANDONED);
                    case HELD_BY_COMPETITOR -> EnumSet.of(CONTACTED_REPEATEDLY, TESTING, PAUSED, ABANDONED);
                    case WON -> EnumSet.of(PAUSED, ABANDONED);
                    case PAUSED ->
                        EnumSet.of(
                                CONTACT_STARTED, CONTACTED_REPEATEDLY, TESTING, HELD_BY_COMPETITOR, PAUSED, ABANDONED);
                    case ABANDONED -> EnumSet.of(CONTACT_STARTED);
                };
        if (situation.won()) {
            allowed.removeAll(EnumSet.of(CONTACT_STARTED, CONTACTED_REPEATEDLY, TESTING, HELD_BY_COMPETITOR));
        }
        if (situation.status() != WON && (policy.wonByHand() || comesBackAsWon(situation))) {
            allowed.add(WON);
        }
        return Collections.unmodifiableSet(allowed);
    }

    /** What may follow for the given trigger. An import may also record what happened elsewhere, orders included. */
    public Set<CustomerStatus> allowed(Situation situation, StatusTrigger trigger) {
        return switch (trigger) {
            case HAND -> allowedByHand(situation);
            case IMPORT -> recordable(situation);
            case INTERACTIONS -> when(situation.status() == CONTACT_STARTED, CONTACTED_REPEATEDLY);
            case TRIAL_RECEIVED -> when(!situation.won() && situation.status() != TESTING, TESTING);
            case TRIAL_ENDED -> when(situation.status() == TESTING, CONTACTED_REPEATEDLY);
            case FIRST_ORDER, MERGE -> when(situation.status() != WON, WON);
        };
    }

    /** Whether a history may hold this step at all, whoever made it; for the steps after a back-dated entry. */
    public boolean possible(Situation situation, CustomerStatus to) {
        return recordable(situation).contains(to);
    }

    /** Refuses a move that is not allowed, comes from the future, or lacks what it needs. */
    public void check(Situation situation, StatusMove move, StatusTrigger trigger, LocalDate today) {
        Set<CustomerStatus> allowed = allowed(situation, trigger);
        if (!allowed.contains(move.to())) {
            throw new StatusChangeNotAllowed(situation.status(), move.to(), allowed);
        }
        checkNeeds(move, today);
    }

    /** A new record may start in any status (it may have been a customer long before), with what that status needs. */
    public void checkFirst(StatusMove move, LocalDate today) {
        checkNeeds(move, today);
    }

    /** The status that a paused customer resumes to unless another is chosen. */
    public CustomerStatus resumed(StatusHistory history) {
        CustomerStatus before = history.statusBeforePause().orElse(CONTACT_STARTED);
        return history.wonBefore() ? WON : before;
    }

    /** The third ⚙ completed interaction moves CONTACT_STARTED to CONTACTED_REPEATEDLY. */
    public Optional<CustomerStatus> afterInteraction(CustomerStatus status, int completedInteractions) {
        return status == CONTACT_STARTED && completedInteractions >= policy.interactionsUntilRepeated()
                ? Optional.of(CONTACTED_REPEATEDLY)
                : Optional.empty();
    }

    /** The receipt of a trial product moves a customer that has never ordered to TESTING. */
    public Optional<CustomerStatus> afterTrialReceived(Situation situation) {
        return allowed(situation, StatusTrigger.TRIAL_RECEIVED).stream().findFirst();
    }

    /** A trial that ends without an order moves the customer back, unless another trial is still under way. */
    public Optional<CustomerStatus> afterTrialEnded(Situation situation, boolean otherTrialUnderWay) {
        return otherTrialUnderWay
                ? Optional.empty()
                : allowed(situation, StatusTrigger.TRIAL_ENDED).stream().findFirst();
    }

    /** The first confirmed order moves any customer to WON. */
    public Optional<CustomerStatus> afterFirstOrder(CustomerStatus status) {
        return status == WON ? Optional.empty() : Optional.of(WON);
    }

    /** A survivor of a merge becomes WON when the other record is, or when only the other one ever was. */
    public Optional<CustomerStatus> afterMerge(Situation survivor, Situation merged) {
        boolean takesOver = merged.status() == WON || merged.won() && !survivor.won();
        return takesOver && survivor.status() != WON ? Optional.of(WON) : Optional.empty();
    }

    private void checkNeeds(StatusMove move, LocalDate today) {
        if (move.effectiveOn().isAfter(today)) {
            throw new EffectiveDateInFuture(move.effectiveOn(), today);
        }
        List<String> missing = missing(move);
        if (!missing.isEmpty()) {
            throw new StatusChangeIncomplete(move.to(), missing);
        }
        if (move.to() == PAUSED && !move.pause().reEvaluateOn().isAfter(move.effectiveOn())) {
            throw new ReEvaluationNotAfterPause(move.pause().reEvaluateOn(), move.effectiveOn());
        }
        if (move.to() == ABANDONED && !move.byManager()) {
            throw new AbandonmentNeedsManager();
        }
    }

    /** Names of what a move to a status needs, as the API calls them. */
    public static List<String> needs(CustomerStatus to) {
        return missing(new StatusMove(to, null, null, null, null, false));
    }

    /** Names of the missing parts, as the API calls them. */
    private static List<String> missing(StatusMove move) {
        List<String> missing = new ArrayList<>();
        if (move.to() == HELD_BY_COMPETITOR && move.competitorId() == null) {
            missing.add("competitorId");
        }
        if (move.to() == PAUSED) {
            Pause pause = move.pause() == null ? new Pause(null, null, null) : move.pause();
            if (pause.cause() == null) missing.add("pause.cause");
            if (pause.side() == null) missing.add("pause.side");
            if (pause.reEvaluateOn() == null) missing.add("pause.reEvaluateOn");
        }
        if (move.to() == ABANDONED && (move.reason() == null || move.reason().isBlank())) {
            missing.add("reason");
        }
        return missing;
    }

    private static boolean comesBackAsWon(Situation situation) {
        return situation.wonBefore() && !situation.status().isActive();
    }

    private static Set<CustomerStatus> recordable(Situation situation) {
        Set<CustomerStatus> all =
                situation.won() ? EnumSet.of(WON, PAUSED, ABANDONED) : EnumSet.allOf(CustomerStatus.class);
        if (situation.status() != PAUSED) {
            all.remove(situation.status());
        }
        return Collections.unmodifiableSet(all);
    }

    private static Set<CustomerStatus> when(boolean condition, CustomerStatus status) {
        return condition ? Set.of(status) : Set.of();
    }
}
