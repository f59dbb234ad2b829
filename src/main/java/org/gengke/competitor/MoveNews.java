package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.persistence.MoveTouches;
import org.gengke.people.ColleaguesTold;
import org.gengke.people.ColleaguesTold.Word;

/** Brings a move to those whom it concerns. */
@ApplicationScoped
class MoveNews {

    /** A notification is read at a glance; the move itself is a click away. */
    private static final int GLANCE = 200;

    private final MoveTouches touches;
    private final Instance<TouchedBy> touched;
    private final Event<ColleaguesTold> told;

    MoveNews(MoveTouches touches, Instance<TouchedBy> touched, Event<ColleaguesTold> told) {
        this.touches = touches;
        this.touched = touched;
        this.told = told;
    }

    /** Writes down which customers it touches, as of now. */
    void touch(UUID moveId, UUID competitorId) {
        Set<UUID> customers = new HashSet<>();
        touched.forEach(each -> customers.addAll(each.customersOf(competitorId)));
        touches.add(moveId, customers);
    }

    /** Each owner of a touched customer is told once, however many of theirs it touches. */
    void tell(UUID moveId, UUID competitorId, String competitorName, CompetitorMove move) {
        told.fire(new ColleaguesTold(touches.owners(moveId).stream()
                .map(owner -> new Word(
                        owner.ownerId(), "COMPETITOR_MOVED", moveId,
                        Map.of(
                                "competitorId", competitorId, "competitorName", competitorName, "moveId", moveId, "moveKind", move.kind(), "happenedOn",
                                move.happenedOn(), "description", glance(move.description()), "customers", owner.customers())))
                .toList()));
    }

    private static String glance(String description) {
        return description.codePointCount(0, description.length()) <= GLANCE
                ? description
                : description.substring(0, description.offsetByCodePoints(0, GLANCE)) + "…";
    }
}
