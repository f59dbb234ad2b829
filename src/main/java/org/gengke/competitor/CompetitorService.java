package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.competitor.domain.Competitor;
import org.gengke.competitor.domain.CompetitorNameTaken;
import org.gengke.competitor.domain.CompetitorProfile;
import org.gengke.competitor.persistence.CompetitorList;
import org.gengke.competitor.persistence.Competitors;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Competitors: known to all colleagues. */
@ApplicationScoped
public class CompetitorService {

    private final Competitors competitors;
    private final CompetitorList list;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CompetitorService(Competitors competitors, CompetitorList list, AuditTrail audit, BusinessClock clock) {
        this.competitors = competitors;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<CompetitorView> competitors(String q, String sort, String after, int limit, boolean count) {
        return list.list(q, sort, after, limit, count);
    }

    @Transactional
    public CompetitorView competitor(UUID id) {
        return view(find(id));
    }

    @Transactional
    public CompetitorView create(CompetitorProfile profile) {
        UUID id = Ids.next();
        checkName(profile.name(), id);
        Competitor competitor = new Competitor(id, profile, clock.now());
        competitors.save(competitor);
        audit.note("COMPETITOR_CREATED", "Competitor", id, null, null, profile);
        return view(competitor);
    }

    @Transactional
    public CompetitorView change(UUID id, Integer version, CompetitorProfile profile) {
        Competitor competitor = find(id);
        if (version != null && version != competitor.version()) {
            throw new VersionConflict();
        }
        checkName(profile.name(), id);
        CompetitorProfile before = competitor.described();
        competitor.describe(profile, clock.now());
        competitors.flush();
        audit.note("COMPETITOR_CHANGED", "Competitor", id, null, before, profile);
        return view(competitor);
    }

    private void checkName(String name, UUID except) {
        if (competitors.nameTaken(name, except)) {
            throw new CompetitorNameTaken(name);
        }
    }

    private Competitor find(UUID id) {
        return competitors.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private static CompetitorView view(Competitor competitor) {
        return new CompetitorView(
                competitor.id(), competitor.version(), competitor.described(), competitor.createdAt(), competitor.updatedAt());
    }
}
