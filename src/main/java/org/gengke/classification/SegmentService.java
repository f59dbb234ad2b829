package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.classification.domain.SegmentContent;
import org.gengke.classification.domain.SegmentKind;
import org.gengke.classification.domain.SegmentNameTaken;
import org.gengke.classification.domain.SegmentNotStatic;
import org.gengke.classification.persistence.Segments;
import org.gengke.customer.CustomerParts;
import org.gengke.customer.CustomerQueries;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.customer.SavedSegments;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.shared.persistence.Fragment;

/**
 * Segments: saved filters over customers, static or live (section 6). A segment says whom to look for; what is found is always
 * what the one who looks may see.
 */
@ApplicationScoped
public class SegmentService implements SavedSegments {

    private static final String KIND = "segment_member";

    private final Segments segments;
    private final CustomerQueries queries;
    private final CustomerParts parts;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    SegmentService(Segments segments, CustomerQueries queries, CustomerParts parts, CurrentCaller callers, AuditTrail audit, BusinessClock clock) {
        this.segments = segments;
        this.queries = queries;
        this.parts = parts;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit trail keeps: not the query, which may name customers that a reader of the trail may not see. */
    private record Trace(String name, String description, SegmentKind kind, boolean shared) {

        static Trace of(SegmentKind kind, SegmentContent content) {
            return new Trace(content.name(), content.description(), kind, content.shared());
        }
    }

    @Transactional
    public Page<SegmentView> segments(String sort, String after, int limit, boolean count) {
        return segments.list(callers.get().id(), sort, after, limit, count);
    }

    /** Who asks. */
    public UUID caller() {
        return callers.get().id();
    }

    @Transactional
    public SegmentView segment(UUID id) {
        return segments.usable(callers.get().id(), id).orElseThrow(NotFound::new);
    }

    /** Of a static one the members are those that the query finds now. */
    @Transactional
    public SegmentView create(SegmentKind kind, SegmentContent content) {
        UUID owner = callers.get().id();
        UUID id = Ids.next();
        CustomerQuery query = checked(content, owner, id);
        segments.add(id, owner, kind, content, clock.now());
        if (kind == SegmentKind.STATIC) {
            segments.include(id, found(query), clock.now());
        }
        audit.note("SEGMENT_CREATED", "Segment", id, null, null, Trace.of(kind, content));
        return segment(id);
    }

    /** Members of a static one stay. */
    @Transactional
    public SegmentView change(UUID id, Integer version, SegmentContent content) {
        SegmentView before = mine(id, version);
        checked(content, before.ownerId(), id);
        segments.change(id, content, clock.now());
        audit.note("SEGMENT_CHANGED", "Segment", id, null, Trace.of(before.kind(), before.content()), Trace.of(before.kind(), content));
        return segment(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        SegmentView before = mine(id, version);
        segments.remove(id);
        audit.note("SEGMENT_REMOVED", "Segment", id, null, Trace.of(before.kind(), before.content()), null);
    }

    /** Puts customers into a static segment, those that the caller sees, and takes others out. */
    @Transactional
    public SegmentView changeMembers(UUID id, List<UUID> add, List<UUID> remove) {
        SegmentView segment = mine(id, null);
        if (segment.kind() != SegmentKind.STATIC) {
            throw new SegmentNotStatic();
        }
        if (!add.isEmpty()) {
            segments.include(id, found(CustomerQuery.everybody()).andAny("c.id", "uuid", add), clock.now());
        }
        segments.exclude(id, remove);
        segments.touched(id, clock.now());
        return segment(id);
    }

    /** Lists read without a transaction of their own. */
    @Override
    @Transactional(TxType.SUPPORTS)
    public Usable usable(List<UUID> ids) {
        Map<SegmentKind, List<SegmentView>> usable = segments.usable(callers.get().id(), ids).stream().collect(Collectors.groupingBy(SegmentView::kind));
        return new Usable(
                usable.getOrDefault(SegmentKind.STATIC, List.of()).stream().map(SegmentView::id).toList(),
                usable.getOrDefault(SegmentKind.LIVE, List.of()).stream().map(segment -> queries.parse(segment.content().query())).toList());
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        merge.moved(KIND, segments.follow(merge.mergedId(), merge.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        segments.leave(undo.survivorId(), undo.moved(KIND));
    }

    private CustomerQuery checked(SegmentContent content, UUID owner, UUID id) {
        content.check();
        CustomerQuery query = queries.parse(content.query());
        if (segments.nameTaken(owner, content.name(), id)) {
            throw new SegmentNameTaken(content.name());
        }
        return query;
    }

    private Fragment found(CustomerQuery query) {
        return Fragment.of("select c.id").add(parts.from(query));
    }

    /** A colleague's segment can be used and not changed. */
    private SegmentView mine(UUID id, Integer version) {
        SegmentView segment = segments.lock(callers.get().id(), id).orElseThrow(NotFound::new);
        if (!segment.ownerId().equals(callers.get().id())) {
            throw new NotAllowed();
        }
        if (version != null && version != segment.version()) {
            throw new VersionConflict();
        }
        return segment;
    }
}
