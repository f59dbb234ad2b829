package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.fivelayer.domain.PartnerNameTaken;
import org.gengke.fivelayer.domain.PartnerProfile;
import org.gengke.fivelayer.persistence.PartnerReading;
import org.gengke.fivelayer.persistence.Partners;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Partners (渠道伙伴): known to all colleagues who see customers; what they have registered goes by the customers. */
@ApplicationScoped
public class PartnerService {

    private final Partners partners;
    private final PartnerReading reading;
    private final RegistrationWatch watch;
    private final AuditTrail audit;
    private final Settings settings;
    private final BusinessClock clock;

    PartnerService(Partners partners, PartnerReading reading, RegistrationWatch watch, AuditTrail audit, Settings settings, BusinessClock clock) {
        this.partners = partners;
        this.reading = reading;
        this.watch = watch;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Page<PartnerFigures.Row> partners(PartnerQuery query) {
        return reading.list(query, clock.today(), near());
    }

    @Transactional
    public PartnerView partner(UUID id) {
        return partners.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public PartnerFigures figures(UUID id) {
        return reading.figures(partner(id).id(), clock.today(), near());
    }

    /** @throws PartnerNameTaken when there is one of this name */
    @Transactional
    public PartnerView create(PartnerProfile profile) {
        UUID id = Ids.next();
        checkName(profile.name(), id);
        partners.add(id, profile, clock.now());
        audit.note("PARTNER_CREATED", "Partner", id, null, null, profile);
        return partner(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public PartnerView change(UUID id, Integer version, PartnerProfile profile) {
        PartnerView before = partner(id);
        checkName(profile.name(), id);
        if (version != null && version != before.version() || !partners.change(id, before.version(), profile, clock.now())) {
            throw new VersionConflict();
        }
        if (!profile.name().equals(before.profile().name())) {
            watch.renamed(id);
        }
        audit.note("PARTNER_CHANGED", "Partner", id, null, before.profile(), profile);
        return partner(id);
    }

    private void checkName(String name, UUID except) {
        if (partners.nameTaken(name, except)) {
            throw new PartnerNameTaken(name);
        }
    }

    private LocalDate near() {
        return clock.today().plusDays(RegistrationSettings.reminderDays(settings));
    }
}
