package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.CompetitorMove;
import org.gengke.competitor.domain.MoveKind;
import org.gengke.competitor.domain.Period;
import org.gengke.competitor.persistence.MoveTouches;
import org.gengke.competitor.persistence.Moves;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Moves (动向) of competitors, which are brought to the owners of the customers that they touch. */
@ApplicationScoped
public class MoveService {

    private final Moves moves;
    private final MoveTouches touches;
    private final CompetitorService competitors;
    private final MoveNews news;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    MoveService(
            Moves moves,
            MoveTouches touches,
            CompetitorService competitors,
            MoveNews news,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.moves = moves;
        this.touches = touches;
        this.competitors = competitors;
        this.news = news;
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
    public Page<TouchedCustomerView> customers(
            UUID competitorId, UUID id, List<UUID> ownerIds, List<UUID> segmentIds, String sort, String after, int limit, boolean count) {
        move(competitorId, id);
        return touches.list(List.of(id), ownerIds, segmentIds, sort, after, limit, count);
    }

    /** The same of several moves; none for all. */
    @Transactional
    public Page<TouchedCustomerView> customers(
            List<UUID> ids, List<UUID> ownerIds, List<UUID> segmentIds, String sort, String after, int limit, boolean count) {
        return touches.list(ids, ownerIds, segmentIds, sort, after, limit, count);
    }

    /** Each owner of a touched customer is told once, however many of theirs it touches. */
    @Transactional
    public MoveView record(UUID competitorId, CompetitorMove move) {
        String name = competitors.competitor(competitorId).profile().name();
        move.check(clock.today());
        UUID id = Ids.next();
        moves.add(id, competitorId, move, callers.get().id(), clock.now());
        news.touch(id, competitorId);
        audit.note("COMPETITOR_MOVE_RECORDED", "CompetitorMove", id, null, null, Noted.of(competitorId, move));
        news.tell(id, competitorId, name, move);
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

    private record Noted(UUID competitorId, MoveKind kind, LocalDate happenedOn, String source, String description) {

        static Noted of(UUID competitorId, CompetitorMove move) {
            return new Noted(competitorId, move.kind(), move.happenedOn(), move.source(), move.description());
        }
    }
}
