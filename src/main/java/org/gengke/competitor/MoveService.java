package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.competitor.domain.Period;
import org.gengke.competitor.persistence.MoveTouches;
import org.gengke.competitor.persistence.Moves;
import org.gengke.people.AuditTrail;
import org.gengke.people.ColleaguesTold;
import org.gengke.people.ColleaguesTold.Word;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Moves (动向) of competitors, which are brought to the owners of the customers that they touch. */
@ApplicationScoped
public class MoveService {

    /** A notification is read at a glance; the move itself is a click away. */
    private static final int GLANCE = 200;

    private final Moves moves;
    private final MoveTouches touches;
    private final CompetitorService competitors;
    private final Instance<TouchedBy> touched;
    private final Event<ColleaguesTold> told;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    MoveService(
            Moves moves,
            MoveTouches touches,
            CompetitorService competitors,
            Instance<TouchedBy> touched,
            Event<ColleaguesTold> told,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.moves = moves;
        this.touches = touches;
        this.competitors = competitors;
        this.touched = touched;
        this.told = told;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<MoveView> moves(MoveQuery query) {
        Period.checkOrder(query.happenedFrom(), query.happenedTo());
        return moves.list(query);
    }

    /** The same of one competitor. */
    @Transactional
    public Page<MoveView> movesOf(UUID competitorId, MoveQuery query) {
        competitors.competitor(competitorId);
        return moves(query);
    }

    @Transactional
    public MoveView move(UUID competitorId, UUID id) {
        return moves.find(competitorId, id).orElseThrow(NotFound::new);
    }

    /** The customers that a move touched, as far as the caller sees them. */
    @Transactional
    public Page<TouchedCustomerView> customers(UUID competitorId, UUID id, List<UUID> ownerIds, String sort, String after, int limit, boolean count) {
        move(competitorId, id);
        return touches.list(id, ownerIds, sort, after, limit, count);
    }

    /** Each owner of a touched customer is told once, however many of theirs it touches. */
    @Transactional
    public MoveView record(UUID competitorId, CompetitorMove move) {
        String name = competitors.competitor(competitorId).profile().name();
        move.check(clock.today());
        UUID id = Ids.next();
        moves.add(id, competitorId, move, callers.get().id(), clock.now());
        Set<UUID> customers = new HashSet<>();
        touched.forEach(each -> customers.addAll(each.customersOf(competitorId)));
        touches.add(id, customers);
        audit.note("COMPETITOR_MOVE_RECORDED", "CompetitorMove", id, null, null, Noted.of(competitorId, move));
        told.fire(new ColleaguesTold(touches.owners(id).stream()
                .map(owner -> new Word(
                        owner.ownerId(), "COMPETITOR_MOVED", id,
                        Map.of(
                                "competitorId", competitorId, "competitorName", name, "moveId", id, "moveKind", move.kind(), "happenedOn", move.happenedOn(),
                                "description", glance(move.description()), "customers", owner.customers())))
                .toList()));
        return move(competitorId, id);
    }

    /** Whoever was told is not told again. */
    @Transactional
    public MoveView change(UUID competitorId, UUID id, Integer version, CompetitorMove move) {
        int present = moves.lock(competitorId, id).orElseThrow(NotFound::new);
        if (version != null && version != present) {
            throw new VersionConflict();
        }
        CompetitorMove before = move(competitorId, id).move();
        move.check(clock.today());
        moves.change(id, move, clock.now());
        audit.note("COMPETITOR_MOVE_CHANGED", "CompetitorMove", id, null, Noted.of(competitorId, before), Noted.of(competitorId, move));
        return move(competitorId, id);
    }

    private static String glance(String description) {
        return description.codePointCount(0, description.length()) <= GLANCE
                ? description
                : description.substring(0, description.offsetByCodePoints(0, GLANCE)) + "…";
    }

    private record Noted(UUID competitorId, MoveKind kind, LocalDate happenedOn, String source, String description) {

        static Noted of(UUID competitorId, CompetitorMove move) {
            return new Noted(competitorId, move.kind(), move.happenedOn(), move.source(), move.description());
        }
    }
}
