package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.ProductOffer.Content;
import org.gengke.keyaccount.domain.OfferAnswer;
import org.gengke.keyaccount.domain.TrialOfAnother;
import org.gengke.keyaccount.persistence.FirstTrials.Term;
import org.gengke.keyaccount.persistence.FirstTrials;
import org.gengke.keyaccount.persistence.OfferBook;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.keyaccount.persistence.SupplyBook;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** New products tried first at key accounts (section 9): who was offered what, and what they said. */
@ApplicationScoped
public class OfferService {

    private final FirstTrials trials;
    private final OfferBook book;
    private final SupplyBook products;
    private final PlanReading people;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final Settings settings;
    private final BusinessClock clock;

    OfferService(
            FirstTrials trials, OfferBook book, SupplyBook products, PlanReading people, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, Settings settings,
            BusinessClock clock) {
        this.trials = trials;
        this.book = book;
        this.products = products;
        this.people = people;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    private record Noted(UUID productId, LocalDate offeredOn, UUID offeredBy, OfferAnswer answer, LocalDate answeredOn, String note) {
        static Noted of(UUID productId, Content content) {
            return new Noted(productId, content.offeredOn(), content.offeredBy(), content.answer(), content.answeredOn(), content.note());
        }
    }

    @Transactional
    public Page<FirstTrial> firstTrials(FirstTrialQuery query) {
        return trials.list(query, term(settings, clock.today()));
    }

    /** At the key accounts that the caller sees. */
    @Transactional
    public List<Launch> launches(List<UUID> productIds) {
        return trials.launches(productIds, term(settings, clock.today()));
    }

    static Term term(Settings settings, LocalDate on) {
        return new Term(on, ProgrammeSettings.newProductDays(settings), ProgrammeSettings.firstOfferDays(settings));
    }

    @Transactional
    public Page<ProductOffer> offers(FirstTrialQuery query) {
        return trials.offers(query);
    }

    @Transactional
    public ProductOffer offer(UUID id) {
        return trials.offer(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public ProductOffer add(UUID customerId, UUID productId, Content content) {
        cultivation.lock(customerId);
        if (!products.productKnown(productId)) {
            throw InvalidContent.at("#/productId", "product-unknown");
        }
        UUID id = Ids.next();
        Content said = content.offeredBy() != null || callers.get().client()
                ? content
                : new Content(content.offeredOn(), callers.get().id(), content.answer(), content.answeredOn(), content.trialId(), content.note());
        check(customerId, productId, said);
        book.add(id, customerId, productId, said, callers.get().id(), clock.now());
        audit.note("PRODUCT_OFFERED", "ProductOffer", id, customerId, null, Noted.of(productId, said));
        return offer(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ProductOffer change(UUID id, Integer version, Content content) {
        ProductOffer before = locked(id, version);
        check(before.customerId(), before.productId(), content);
        book.change(id, content, clock.now());
        audit.note("PRODUCT_OFFER_CHANGED", "ProductOffer", id, before.customerId(), Noted.of(before.productId(), before.content()), Noted.of(before.productId(), content));
        return offer(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        ProductOffer gone = locked(id, version);
        book.remove(id);
        audit.note("PRODUCT_OFFER_REMOVED", "ProductOffer", id, gone.customerId(), Noted.of(gone.productId(), gone.content()), null);
    }

    private ProductOffer locked(UUID id, Integer version) {
        cultivation.lock(offer(id).customerId());
        ProductOffer known = offer(id);
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }

    private void check(UUID customerId, UUID productId, Content content) {
        List<Finding> findings = new ArrayList<>();
        if (content.offeredOn().isAfter(clock.today())) {
            findings.add(Finding.of("#/offeredOn", "past-or-present"));
        }
        if ((content.answer() == null) != (content.answeredOn() == null)) {
            findings.add(Finding.of("#/answeredOn", "answer-with-its-day"));
        } else if (content.answeredOn() != null && (content.answeredOn().isBefore(content.offeredOn()) || content.answeredOn().isAfter(clock.today()))) {
            findings.add(Finding.of("#/answeredOn", "between-offer-and-today"));
        }
        if (content.trialId() != null && content.answer() != OfferAnswer.TRIAL) {
            findings.add(Finding.of("#/trialId", "only-with-trial"));
        }
        if (content.offeredBy() != null && !people.colleagues(List.of(content.offeredBy()))) {
            findings.add(Finding.of("#/offeredBy", "colleague-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        if (content.trialId() != null && !book.trialKnown(content.trialId(), customerId, productId)) {
            throw new TrialOfAnother(content.trialId());
        }
    }
}
