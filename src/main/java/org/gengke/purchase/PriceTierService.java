package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.people.AuditTrail;
import org.gengke.purchase.PriceTierView.Profile;
import org.gengke.purchase.domain.PriceTierNameTaken;
import org.gengke.purchase.persistence.PriceTiers;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Price tiers (价格体系): known to all colleagues. */
@ApplicationScoped
public class PriceTierService {

    private final PriceTiers tiers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PriceTierService(PriceTiers tiers, AuditTrail audit, BusinessClock clock) {
        this.tiers = tiers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<PriceTierView> tiers(String sort, String after, int limit, boolean count) {
        return tiers.list(sort, after, limit, count);
    }

    @Transactional
    public PriceTierView tier(UUID id) {
        return tiers.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public PriceTierView create(Profile profile) {
        UUID id = Ids.next();
        checkName(profile.name(), id);
        tiers.add(id, profile, clock.now());
        audit.note("PRICE_TIER_CREATED", "PriceTier", id, null, null, profile);
        return tier(id);
    }

    @Transactional
    public PriceTierView change(UUID id, Integer version, Profile profile) {
        PriceTierView before = tiers.lock(id).orElseThrow(NotFound::new);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        checkName(profile.name(), id);
        tiers.change(id, profile, clock.now());
        audit.note("PRICE_TIER_CHANGED", "PriceTier", id, null, before.profile(), profile);
        return tier(id);
    }

    private void checkName(String name, UUID except) {
        if (tiers.nameTaken(name, except)) {
            throw new PriceTierNameTaken(name);
        }
    }
}
