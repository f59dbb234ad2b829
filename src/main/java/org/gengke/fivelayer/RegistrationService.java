package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.RegistrationView.Conflict;
import org.gengke.fivelayer.RegistrationView.Covered;
import org.gengke.fivelayer.RegistrationView.Product;
import org.gengke.fivelayer.RegistrationView.Protector;
import org.gengke.fivelayer.RegistrationView.Whole;
import org.gengke.fivelayer.domain.PartnerRetired;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.domain.Registration;
import org.gengke.fivelayer.domain.RegistrationOrder;
import org.gengke.fivelayer.domain.RegistrationOrder.Part;
import org.gengke.fivelayer.domain.RegistrationOver;
import org.gengke.fivelayer.domain.RegistrationState;
import org.gengke.fivelayer.domain.RegistrationTerms;
import org.gengke.fivelayer.domain.RegistrationWidened;
import org.gengke.fivelayer.persistence.Partners;
import org.gengke.fivelayer.persistence.RegistrationBook;
import org.gengke.fivelayer.persistence.RegistrationBook.Entry;
import org.gengke.fivelayer.persistence.RegistrationReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.PeriodNotPossible;
import org.gengke.shared.domain.VersionConflict;

/**
 * Deal registrations (报备): a partner says that it works a customer, and the first valid one protects it there. Whoever writes
 * one holds the lock of the customer, so that two at once find each other.
 */
@ApplicationScoped
public class RegistrationService {

    private final RegistrationReading reading;
    private final RegistrationBook book;
    private final Partners partners;
    private final RegistrationWatch watch;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final Settings settings;
    private final BusinessClock clock;

    RegistrationService(
            RegistrationReading reading,
            RegistrationBook book,
            Partners partners,
            RegistrationWatch watch,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            Settings settings,
            BusinessClock clock) {
        this.reading = reading;
        this.book = book;
        this.partners = partners;
        this.watch = watch;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    private record Noted(UUID partnerId, UUID productId, LocalDate registeredOn, LocalDate validFrom, LocalDate validUntil, String note) {

        static Noted of(RegistrationView one) {
            return new Noted(
                    one.partner().id(), one.product() == null ? null : one.product().id(), one.terms().registeredOn(), one.terms().validFrom(),
                    one.terms().validUntil(), one.note());
        }
    }

    private record NotedExtension(LocalDate validUntil, String reason) {}

    private record NotedWithdrawal(LocalDate withdrawnOn, String reason) {}

    @Transactional
    public Page<RegistrationView> registrations(RegistrationQuery query) {
        checkOrder(query.validUntilFrom(), query.validUntilTo());
        checkOrder(query.registeredFrom(), query.registeredTo());
        return reading.list(query, clock.today(), near());
    }

    @Transactional
    public Whole registration(UUID id) {
        return whole(id);
    }

    /** What such a registration would meet, before it is entered: the state that it would have, and all that names the same. */
    @Transactional
    public Asked ask(RegistrationDraft draft) {
        cultivation.visible(draft.customerId());
        check(findings(draft));
        Registration wanted = new Registration(Ids.next(), draft.productId(), draft.terms(), Long.MAX_VALUE, null);
        RegistrationOrder order = book.of(draft.customerId());
        return new Asked(order.state(wanted, clock.today()), coverage(order, wanted), conflicts(order, wanted));
    }

    /** The answer to what a registration would meet. */
    public record Asked(RegistrationState state, List<Covered> coverage, List<Conflict> conflicts) {}

    /**
     * @throws PartnerRetired when we do not work with the partner any more
     * @throws InvalidContent with all that is wrong
     */
    @Transactional
    public Whole create(RegistrationDraft draft) {
        cultivation.lock(draft.customerId());
        check(findings(draft));
        checkActive(draft.partnerId());
        UUID id = Ids.next();
        book.add(new Entry(id, draft.customerId(), draft.partnerId(), draft.productId(), draft.terms(), draft.note()), callers.get().id(), clock.now());
        watch.look(List.of(id));
        Whole created = whole(id);
        audit.note("REGISTRATION_CREATED", "DealRegistration", id, draft.customerId(), null, Noted.of(created.registration()));
        return created;
    }

    /**
     * @param version what the caller saw; null for any
     * @param productId null for all products
     * @throws RegistrationOver when more than the note changes of one that is over
     * @throws RegistrationWidened when it would name more, or something else, or begin earlier
     */
    @Transactional
    public Whole change(UUID id, Integer version, UUID productId, LocalDate validFrom, String note) {
        RegistrationView before = locked(id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        RegistrationTerms terms = RegistrationTerms.of(before.terms().registeredOn(), validFrom, before.terms().validUntil());
        UUID present = before.product() == null ? null : before.product().id();
        if (!Objects.equals(productId, present) || !terms.equals(before.terms())) {
            checkNotOver(before);
            List<Finding> findings = terms.disorder(clock.today());
            addUnknownProduct(findings, productId);
            check(findings);
            if (!Registration.narrows(present, before.terms().validFrom(), productId, terms.validFrom())) {
                throw new RegistrationWidened(before.terms().validFrom());
            }
        }
        book.change(id, productId, terms.validFrom(), note, clock.now());
        watch.look(List.of(id));
        Whole changed = whole(id);
        audit.note("REGISTRATION_CHANGED", "DealRegistration", id, before.customer().id(), Noted.of(before), Noted.of(changed.registration()));
        return changed;
    }

    /**
     * @throws RegistrationOver when it is over already: then it is registered anew
     * @throws PartnerRetired when we do not work with the partner any more
     */
    @Transactional
    public Whole extend(UUID id, LocalDate validUntil, String reason) {
        RegistrationView before = locked(id);
        checkNotOver(before);
        checkActive(before.partner().id());
        RegistrationTerms terms = before.terms().extended(validUntil, clock.today(), RegistrationSettings.longestDays(settings));
        book.extend(id, before.terms().validUntil(), terms.validUntil(), reason, callers.get().id(), clock.now());
        watch.look(List.of(id));
        NotedExtension was = new NotedExtension(before.terms().validUntil(), null);
        audit.note("REGISTRATION_EXTENDED", "DealRegistration", id, before.customer().id(), was, new NotedExtension(terms.validUntil(), reason));
        return whole(id);
    }

    /** @throws RegistrationOver when it is over already */
    @Transactional
    public Whole withdraw(UUID id, String reason) {
        RegistrationView before = locked(id);
        checkNotOver(before);
        book.withdraw(id, clock.today(), reason, callers.get().id(), clock.now());
        watch.look(List.of(id));
        audit.note("REGISTRATION_WITHDRAWN", "DealRegistration", id, before.customer().id(), null, new NotedWithdrawal(clock.today(), reason));
        return whole(id);
    }

    private RegistrationView locked(UUID id) {
        UUID held = null;
        RegistrationView one = seen(id);
        // A merge may move it while one waits.
        while (!one.customer().id().equals(held)) {
            held = one.customer().id();
            cultivation.lock(held);
            one = seen(id);
        }
        return one;
    }

    private RegistrationView seen(UUID id) {
        return reading.visible(id, clock.today(), near()).orElseThrow(NotFound::new);
    }

    private Whole whole(UUID id) {
        RegistrationView one = seen(id);
        RegistrationOrder order = book.of(one.customer().id());
        Registration own = order.registrations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        List<Conflict> conflicts = own.withdrawnBy(clock.today()) ? List.of() : conflicts(order, own);
        return new Whole(one, coverage(order, own), conflicts, reading.extensions(id));
    }

    /** Today, or on its first day where that is to come. */
    private List<Covered> coverage(RegistrationOrder order, Registration own) {
        LocalDate day = own.terms().validFrom().isAfter(clock.today()) ? own.terms().validFrom() : clock.today();
        List<Part> parts = order.parts(own, day);
        List<UUID> protectors = parts.stream().map(Part::protector).filter(Objects::nonNull).map(Registration::id).distinct().toList();
        Map<UUID, RegistrationView> views = reading.ofVisible(protectors, clock.today(), near());
        Map<UUID, String> products = book.products(parts.stream().map(Part::productId).filter(Objects::nonNull).toList());
        return parts.stream()
                .map(part -> new Covered(
                        part.productId() == null ? null : new Product(part.productId(), products.get(part.productId())),
                        part.protector() == null ? null : Protector.of(views.get(part.protector().id()))))
                .toList();
    }

    private List<Conflict> conflicts(RegistrationOrder order, Registration own) {
        List<Registration> met = order.conflicts(own, clock.today());
        Map<UUID, RegistrationView> views = reading.ofVisible(met.stream().map(Registration::id).toList(), clock.today(), near());
        List<Conflict> conflicts = new ArrayList<>();
        for (Registration other : met) {
            RegistrationView view = views.get(other.id());
            conflicts.add(new Conflict(other.id(), view.partner(), view.product(), other.terms(), view.state(), other.before(own), other.covers(own)));
        }
        return conflicts;
    }

    private List<Finding> findings(RegistrationDraft draft) {
        List<Finding> findings = draft.terms().findings(clock.today(), RegistrationSettings.longestDays(settings), RegistrationSettings.backdatingDays(settings));
        if (draft.partnerId() != null && partners.find(draft.partnerId()).isEmpty()) {
            findings.add(Finding.of("#/partnerId", "partner-unknown"));
        }
        addUnknownProduct(findings, draft.productId());
        return findings;
    }

    private void addUnknownProduct(List<Finding> findings, UUID productId) {
        if (productId != null && book.products(List.of(productId)).isEmpty()) {
            findings.add(Finding.of("#/productId", "product-unknown"));
        }
    }

    private static void check(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private void checkActive(UUID partnerId) {
        PartnerView partner = partners.find(partnerId).orElseThrow(NotFound::new);
        if (partner.profile().state() == PartnerState.RETIRED) {
            throw new PartnerRetired(partnerId, partner.profile().name());
        }
    }

    private static void checkNotOver(RegistrationView one) {
        if (one.state().over()) {
            throw new RegistrationOver(one.state(), one.withdrawal() == null ? one.terms().validUntil() : one.withdrawal().on());
        }
    }

    private static void checkOrder(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw PeriodNotPossible.endsBeforeItBegins(from, to);
        }
    }

    private LocalDate near() {
        return clock.today().plusDays(RegistrationSettings.reminderDays(settings));
    }
}
