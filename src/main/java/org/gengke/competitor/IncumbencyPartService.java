package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.competitor.persistence.Incumbencies;
import org.gengke.customer.Cultivation;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** The problems and the entry points of incumbencies; they change the version of the whole. */
@ApplicationScoped
public class IncumbencyPartService {

    private final IncumbencyService whole;
    private final Incumbencies incumbencies;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    IncumbencyPartService(
            IncumbencyService whole, Incumbencies incumbencies, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.whole = whole;
        this.incumbencies = incumbencies;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record NotedProblem(UUID competitorId, LocalDate occurredOn, String description, LocalDate solvedOn) {

        static NotedProblem of(UUID competitorId, IncumbencyProblem problem) {
            return new NotedProblem(competitorId, problem.occurredOn(), problem.description(), problem.solvedOn());
        }
    }

    private record NotedPoint(UUID competitorId, String description, LocalDate usedOn) {

        static NotedPoint of(UUID competitorId, EntryPoint point) {
            return new NotedPoint(competitorId, point.description(), point.usedOn());
        }
    }

    @Transactional
    public IncumbencyView addProblem(UUID customerId, UUID incumbencyId, IncumbencyProblem problem) {
        IncumbencyView before = locked(customerId, incumbencyId, null);
        problem.check(clock.today());
        UUID id = Ids.next();
        incumbencies.addProblem(id, incumbencyId, problem, callers.get().id(), clock.now());
        audit.note("INCUMBENCY_PROBLEM_ADDED", "IncumbencyProblem", id, customerId, null, NotedProblem.of(before.competitorId(), problem));
        return touched(customerId, incumbencyId);
    }

    /** @param version of the incumbency */
    @Transactional
    public IncumbencyView changeProblem(UUID customerId, UUID incumbencyId, UUID id, Integer version, IncumbencyProblem problem) {
        IncumbencyView present = locked(customerId, incumbencyId, version);
        IncumbencyProblem before = problem(present, id);
        problem.check(clock.today());
        incumbencies.changeProblem(id, problem);
        audit.note(
                "INCUMBENCY_PROBLEM_CHANGED", "IncumbencyProblem", id, customerId, NotedProblem.of(present.competitorId(), before),
                NotedProblem.of(present.competitorId(), problem));
        return touched(customerId, incumbencyId);
    }

    @Transactional
    public IncumbencyView addPoint(UUID customerId, UUID incumbencyId, EntryPoint point) {
        IncumbencyView before = locked(customerId, incumbencyId, null);
        point.check(clock.today());
        UUID id = Ids.next();
        incumbencies.addPoint(id, incumbencyId, point, callers.get().id(), clock.now());
        audit.note("ENTRY_POINT_ADDED", "EntryPoint", id, customerId, null, NotedPoint.of(before.competitorId(), point));
        return touched(customerId, incumbencyId);
    }

    /** @param version of the incumbency */
    @Transactional
    public IncumbencyView changePoint(UUID customerId, UUID incumbencyId, UUID id, Integer version, EntryPoint point) {
        IncumbencyView present = locked(customerId, incumbencyId, version);
        EntryPoint before = point(present, id);
        point.check(clock.today());
        incumbencies.changePoint(id, point);
        audit.note(
                "ENTRY_POINT_CHANGED", "EntryPoint", id, customerId, NotedPoint.of(present.competitorId(), before),
                NotedPoint.of(present.competitorId(), point));
        return touched(customerId, incumbencyId);
    }

    /** @throws NotFound when the incumbency has no such problem */
    public static IncumbencyProblem problem(IncumbencyView incumbency, UUID id) {
        return incumbency.problems().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new).problem();
    }

    /** @throws NotFound when the incumbency has no such entry point */
    public static EntryPoint point(IncumbencyView incumbency, UUID id) {
        return incumbency.entryPoints().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new).point();
    }

    private IncumbencyView locked(UUID customerId, UUID incumbencyId, Integer version) {
        cultivation.lock(customerId);
        IncumbencyView present = whole.incumbency(customerId, incumbencyId);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }

    private IncumbencyView touched(UUID customerId, UUID incumbencyId) {
        incumbencies.touch(incumbencyId, clock.now());
        cultivation.recountAnswers(List.of(customerId));
        return whole.incumbency(customerId, incumbencyId);
    }
}
