package org.gengke.followup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.domain.Standing.Open;

/**
 * What is to be done so that a customer has exactly the plans that domain section 2 asks for: an active one exactly one
 * next plan, a paused one a plan on its re-evaluation date, an abandoned or ownerless one none.
 *
 * @param cancelled plans to cancel, by id
 * @param reassigned plans to give to the present owner
 * @param nextId the existing plan that is next; null when there is none or {@code placement} makes it
 * @param nextOn its date
 * @param placement the plan to make or to move; null when all stays
 */
public record Upkeep(
        Standing customer,
        Map<UUID, CancelCause> cancelled,
        List<UUID> reassigned,
        UUID nextId,
        LocalDate nextOn,
        Placement placement) {

    /**
     * A plan that needs a date.
     *
     * @param planId null for a new one
     * @param from the day that the interval is counted from
     * @param interval 0 for exactly that day
     */
    public record Placement(UUID planId, PlanOrigin origin, LocalDate from, int interval) {

        public boolean exact() {
            return interval == 0;
        }

        public LocalDate wanted() {
            return from.plusDays(interval);
        }
    }

    /** Decides for one customer. {@code notBefore} is the day to count from when that is later than the last contact; else null. */
    public static Upkeep of(Standing customer, CadencePolicy policy, Scheduling scheduling, LocalDate today, LocalDate notBefore) {
        return new Decision(customer, today).decide(policy, scheduling, notBefore);
    }

    /** The customer's next contact while no placement is outstanding. */
    public boolean changesNextOn() {
        return placement == null && !java.util.Objects.equals(nextOn, customer.nextOn());
    }

    private static final class Decision {
        private final Standing customer;
        private final LocalDate today;
        private final Map<UUID, CancelCause> cancelled = new LinkedHashMap<>();
        private final List<Open> kept;

        Decision(Standing customer, LocalDate today) {
            this.customer = customer;
            this.today = today;
            this.kept = new ArrayList<>(customer.planned());
        }

        Upkeep decide(CadencePolicy policy, Scheduling scheduling, LocalDate notBefore) {
            CancelCause over = nothingToPlan();
            if (over != null) {
                cancelAll(over);
                return result(null);
            }
            return switch (customer.status()) {
                case PAUSED -> paused(notBefore != null);
                default -> active(
                        policy.interval(customer.status(), customer.importance(), customer.hasPotential(), customer.tier())
                                .orElseThrow(),
                        scheduling,
                        notBefore);
            };
        }

        private CancelCause nothingToPlan() {
            if (customer.merged()) {
                return CancelCause.MERGED;
            }
            return switch (customer.status()) {
                case ABANDONED -> CancelCause.ABANDONED;
                default -> customer.ownerId() == null ? CancelCause.NO_OWNER : null;
            };
        }

        /** Pausing ends what was promised. What a person promises during the pause stays beside its re-evaluation. */
        private Upkeep paused(boolean continued) {
            LocalDate day = customer.reEvaluateOn() == null || customer.reEvaluateOn().isBefore(today)
                    ? today
                    : customer.reEvaluateOn();
            boolean settled = kept.stream().anyMatch(plan -> plan.origin() == PlanOrigin.RE_EVALUATION
                    && (plan.dueOn().equals(customer.reEvaluateOn()) || day.equals(today)));
            if (settled) {
                return result(null);
            }
            boolean pausedBefore = continued || kept.stream().anyMatch(plan -> plan.origin() == PlanOrigin.RE_EVALUATION);
            cancelIf(plan -> !(pausedBefore && plan.origin().isPromiseOfAPerson()), CancelCause.PAUSED);
            return result(new Placement(null, PlanOrigin.RE_EVALUATION, day, 0));
        }

        private Upkeep active(int interval, Scheduling scheduling, LocalDate notBefore) {
            cancelIf(plan -> plan.origin() == PlanOrigin.RE_EVALUATION, CancelCause.RESUMED);
            boolean promised = kept.stream().anyMatch(plan -> !plan.delegated() && plan.origin().isPromiseOfAPerson());
            if (promised) {
                cancelIf(plan -> plan.movable(today), CancelCause.SUPERSEDED);
                return result(null);
            }
            LocalDate from = notBefore != null && notBefore.isAfter(customer.lastContactOn()) ? notBefore : customer.lastContactOn();
            Open cadence = kept.stream().filter(plan -> !plan.delegated()).findFirst().orElse(null);
            if (cadence == null) {
                return result(new Placement(null, PlanOrigin.CADENCE, from, interval));
            }
            cancelIf(plan -> !plan.delegated() && !plan.id().equals(cadence.id()), CancelCause.SUPERSEDED);
            boolean stays = !cadence.movable(today)
                    || (cadence.ownerId().equals(customer.ownerId())
                            && cadence.dueOn().equals(scheduling.target(from, interval, today)));
            return result(stays ? null : new Placement(cadence.id(), PlanOrigin.CADENCE, from, interval));
        }

        private void cancelAll(CancelCause cause) {
            cancelIf(plan -> true, cause);
        }

        private void cancelIf(java.util.function.Predicate<Open> which, CancelCause cause) {
            kept.removeIf(plan -> {
                boolean goes = which.test(plan);
                if (goes) {
                    cancelled.put(plan.id(), cause);
                }
                return goes;
            });
        }

        private Upkeep result(Placement placement) {
            List<UUID> reassigned = kept.stream()
                    .filter(plan -> !plan.delegated() && !customer.ownerId().equals(plan.ownerId()))
                    .map(Open::id)
                    .toList();
            Open next = placement != null
                    ? null
                    : kept.stream().filter(plan -> !plan.delegated()).findFirst().orElse(null);
            return new Upkeep(
                    customer,
                    cancelled,
                    reassigned,
                    next == null ? null : next.id(),
                    next == null ? null : next.dueOn(),
                    placement);
        }
    }
}
