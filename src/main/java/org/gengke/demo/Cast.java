package org.gengke.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerDraft;
import org.gengke.customer.CustomerIntake.Newcomer;
import org.gengke.customer.PastIntake.Known;
import org.gengke.customer.PastIntake.Standing;
import org.gengke.customer.PastIntake.Step;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.shared.BusinessClock;

/** Who plays in the demonstration: the ids that teams, people and competitors got, and the customers' pasts with them. */
record Cast(UUID load, Map<String, UUID> teams, Map<String, UUID> people, List<UUID> rivals) {

    UUID id(Person person) {
        return person == null ? null : people.get(person.username());
    }

    UUID manager(Person person) {
        return people.get(person.team().equals("上海组") || person.team().equals("杭州组") ? "manager2" : "manager");
    }

    /** A customer with its whole past. */
    Known known(DemoCustomer one, BusinessClock clock) {
        CustomerDraft draft = new CustomerDraft(
                one.profile(), Map.of(), id(one.owner()), null, one.tier(), one.importance(), one.hasPotential(), one.status(), one.since(), null,
                null, null, false, load);
        UUID team = teams.get(one.author().team());
        List<Standing> standings = new ArrayList<>();
        boolean later = one.weighedSince().isAfter(one.since());
        standings.add(new Standing(one.since(), id(one.firstOwner()), team, later ? null : one.importance(), !later && one.hasPotential()));
        if (one.ownedSince().isAfter(one.since())) {
            boolean weighed = !one.weighedSince().isAfter(one.ownedSince());
            standings.add(new Standing(
                    one.ownedSince(), id(one.author()), team, weighed ? one.importance() : null, weighed && one.hasPotential()));
        }
        if (later) {
            boolean owned = !one.ownedSince().isAfter(one.weighedSince());
            standings.add(new Standing(
                    one.weighedSince(), id(owned ? one.author() : one.firstOwner()), team, one.importance(), one.hasPotential()));
        }
        standings.sort(Comparator.comparing(Standing::since));
        Standing last = standings.get(standings.size() - 1);
        if (one.owner() == null) {
            standings.add(new Standing(clock.today().minusDays(20), null, team, last.importance(), last.hasPotential()));
        } else if (!id(one.owner()).equals(last.ownerId()) || last.importance() != one.importance()) {
            throw new IllegalStateException(one.profile().name());
        }
        return new Known(
                new Newcomer(draft, id(one.owner()), team, id(one.firstOwner()), one.since().atTime(9, 0).atZone(clock.zone()).toInstant(), null, null, null), steps(one),
                standings);
    }

    private List<Step> steps(DemoCustomer one) {
        List<Step> steps = new ArrayList<>();
        for (Move move : one.moves()) {
            UUID rival = move.rival() == null ? null : rivals.get(move.rival());
            boolean third = steps.size() == 1 && steps.get(0).move().to() == CustomerStatus.CONTACT_STARTED && move.to() == CustomerStatus.CONTACTED_REPEATEDLY;
            UUID actor = move.to() == CustomerStatus.ABANDONED ? manager(one.author()) : id(one.author());
            steps.add(new Step(
                    new StatusMove(move.to(), move.on(), move.reason(), rival, move.pause(), true), third ? null : actor,
                    steps.isEmpty() ? StatusTrigger.IMPORT : third ? StatusTrigger.INTERACTIONS : StatusTrigger.HAND));
        }
        return steps;
    }
}
