package org.gengke.demo.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.Tier;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanState;

/**
 * A made-up customer with everything that happened with it.
 *
 * @param owner null in the pool
 * @param author who looked after it, also when nobody does now
 * @param firstOwner who had it before {@code author}, up to {@code ownedSince}; often the same
 */
public record DemoCustomer(
        CustomerProfile profile,
        Person owner,
        Person author,
        Person firstOwner,
        LocalDate ownedSince,
        Tier tier,
        Importance importance,
        boolean hasPotential,
        LocalDate weighedSince,
        List<Move> moves,
        List<Somebody> contacts,
        List<Talk> talks,
        List<Promise> promises) {

    /** A change of status; {@code rival} is the place of the competitor in {@link Staff#RIVALS}, null without one. */
    public record Move(CustomerStatus to, LocalDate on, String reason, Pause pause, Integer rival) {}

    /** A contact. */
    public record Somebody(String name, String position, String department, String phone, String email, String wechat) {}

    /** What was said; {@code contact} is the place among the contacts. */
    public record Talk(
            LocalDateTime at, Person author, InteractionKind kind, int contact, String summary, String needs, String doubts, String valued,
            String nextStep) {}

    /**
     * A promise to contact.
     *
     * @param talk the place of the talk that kept it; null while it is open
     * @param firstDueOn earlier than {@code dueOn} when it was rescheduled
     */
    public record Promise(
            LocalDate firstDueOn, LocalDate dueOn, InteractionKind kind, String purpose, PlanPriority priority, PlanState state,
            PlanOrigin origin, Integer talk, LocalDate madeOn) {

        public boolean rescheduled() {
            return firstDueOn.isBefore(dueOn);
        }
    }

    public CustomerStatus status() {
        return moves.get(moves.size() - 1).to();
    }

    public LocalDate since() {
        return moves.get(0).on();
    }
}
