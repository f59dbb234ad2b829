package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.IncentiveView.Payout;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.NotARebate;
import org.gengke.keyaccount.domain.PayoutAboveAccrual;
import org.gengke.keyaccount.domain.RebatePaid;
import org.gengke.keyaccount.domain.RebatesOverlap;
import org.gengke.keyaccount.persistence.IncentiveBook;
import org.gengke.keyaccount.persistence.Incentives;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Incentives of accounts (section 9): their rules, what has accrued, what was paid out. */
@ApplicationScoped
public class IncentiveService {

    private final Incentives incentives;
    private final IncentiveBook book;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    IncentiveService(Incentives incentives, IncentiveBook book, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.incentives = incentives;
        this.book = book;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** Money that is to be paid out; the reason is needed when it is more than has accrued. */
    public record NewPayout(LocalDate paidOn, BigDecimal amount, String reference, String reason) {}

    private record Noted(String title, LocalDate paidOn, BigDecimal amount, String reference, String reason) {}

    @Transactional
    public Page<IncentiveView> incentives(IncentiveQuery query) {
        return incentives.list(query);
    }

    @Transactional
    public IncentiveView incentive(UUID id) {
        return incentives.one(id).orElseThrow(NotFound::new);
    }

    /** The orders that count for it: their figures add up to its own. */
    @Transactional
    public Page<CountedOrder> orders(UUID id, String sort, String after, int limit, boolean count) {
        incentive(id);
        return incentives.orders(id, sort, after, limit, count);
    }

    @Transactional
    public List<ContestPlace> ranking(UUID id) {
        UUID contest = incentive(id).contestId();
        return contest == null ? List.of() : incentives.ranking(contest);
    }

    /** @param participantIds of a contest, the other accounts that take part */
    @Transactional
    public IncentiveView add(UUID customerId, Collection<UUID> participantIds, IncentiveContent content) {
        List<Finding> findings = new ArrayList<>(content.findings());
        boolean contest = content.kind() == IncentiveKind.CONTEST;
        if (!contest && !participantIds.isEmpty()) {
            findings.add(Finding.of("#/participantIds", "not-for-this-kind"));
        }
        Set<UUID> all = new TreeSet<>(Ids.ORDER);
        all.addAll(participantIds);
        all.add(customerId);
        lock(all);
        check(findings, content);
        UUID contestId = contest ? Ids.next() : null;
        UUID asked = null;
        for (UUID account : all) {
            UUID id = Ids.next();
            refuseOverlap(account, id, content);
            book.add(id, account, contestId, content, callers.get().id(), clock.now());
            audit.note("INCENTIVE_ADDED", "Incentive", id, account, null, content);
            asked = account.equals(customerId) ? id : asked;
        }
        return incentive(asked);
    }

    /** What is changed of a contest is changed for all that take part. @param version what the caller saw; null for any */
    @Transactional
    public IncentiveView change(UUID id, Integer version, IncentiveContent content) {
        Map<UUID, UUID> all = taking(incentive(id));
        lock(all.values());
        IncentiveView before = known(id, version);
        if (!all.equals(taking(before))) {
            // Somebody left the contest, or became another customer, before all were locked.
            throw new VersionConflict();
        }
        check(new ArrayList<>(content.findings()), content);
        refuseOverlap(before.customerId(), id, content);
        all.forEach((incentive, account) -> {
            book.change(incentive, content, clock.now());
            audit.note("INCENTIVE_CHANGED", "Incentive", incentive, account, before.content(), content);
        });
        return incentive(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        IncentiveView gone = locked(id, version);
        if (!gone.payouts().isEmpty()) {
            throw new RebatePaid(id);
        }
        book.remove(id);
        audit.note("INCENTIVE_REMOVED", "Incentive", id, gone.customerId(), gone.content(), null);
    }

    /**
     * Within what has accrued, or for a reason.
     *
     * @throws RebatesOverlap while another rebate is for the same purchases, as after two customers became one: they would be paid for twice
     */
    @Transactional
    public IncentiveView pay(UUID id, NewPayout payout) {
        IncentiveView incentive = locked(id, null);
        if (!incentive.rebate()) {
            throw new NotARebate(id);
        }
        if (payout.paidOn().isAfter(clock.today())) {
            throw InvalidContent.at("#/paidOn", "past-or-present");
        }
        refuseOverlap(incentive.customerId(), id, incentive.content());
        BigDecimal above = payout.amount().subtract(incentive.remaining()).max(BigDecimal.ZERO);
        if (above.signum() > 0 && payout.reason() == null) {
            throw new PayoutAboveAccrual(incentive.accrual().amount(), incentive.paid());
        }
        UUID payoutId = Ids.next();
        book.pay(payoutId, id, payout.paidOn(), payout.amount(), payout.reference(), above, payout.reason(), callers.get().id(), clock.now());
        audit.note(
                "INCENTIVE_PAID", "Incentive", id, incentive.customerId(), null,
                new Noted(incentive.content().title(), payout.paidOn(), payout.amount(), payout.reference(), payout.reason()));
        return incentive(id);
    }

    /** One that was recorded by mistake. */
    @Transactional
    public void takeBack(UUID id, Integer version, UUID payoutId) {
        IncentiveView incentive = locked(id, version);
        Payout gone = incentive.payouts().stream().filter(one -> one.id().equals(payoutId)).findFirst().orElseThrow(NotFound::new);
        book.takeBack(payoutId, id, clock.now());
        audit.note(
                "INCENTIVE_PAYOUT_REMOVED", "Incentive", id, incentive.customerId(),
                new Noted(incentive.content().title(), gone.paidOn(), gone.amount(), gone.reference(), gone.reason()), null);
    }

    private IncentiveView locked(UUID id, Integer version) {
        cultivation.lock(incentive(id).customerId());
        return known(id, version);
    }

    private IncentiveView known(UUID id, Integer version) {
        IncentiveView known = incentive(id);
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }

    /** The incentives of all that take part in it, with their accounts; of others itself alone. */
    private Map<UUID, UUID> taking(IncentiveView one) {
        return one.contestId() == null ? Map.of(one.id(), one.customerId()) : incentives.contest(one.contestId());
    }

    /**
     * All at once, in the order of their ids: two contests among the same accounts wait one for the other, never each for the other.
     *
     * @throws NotFound when the caller does not see one of them
     * @throws NotAllowed when the caller may not change one of them
     */
    private void lock(Collection<UUID> accounts) {
        Map<UUID, Cultivation.Seen> seen = cultivation.lockSeen(accounts);
        if (!seen.keySet().containsAll(accounts)) {
            throw new NotFound();
        }
        if (!seen.values().stream().allMatch(Cultivation.Seen::writable)) {
            throw new NotAllowed();
        }
    }

    private void check(List<Finding> findings, IncentiveContent content) {
        Set<UUID> known = book.products(content.productIds());
        for (int i = 0; i < content.productIds().size(); i++) {
            if (!known.contains(content.productIds().get(i))) {
                findings.add(Finding.of("#/productIds/" + i, "product-unknown"));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private void refuseOverlap(UUID customerId, UUID id, IncentiveContent content) {
        incentives.rebates(customerId).stream()
                .filter(other -> !other.id().equals(id) && other.content().overlaps(content))
                .findFirst()
                .ifPresent(other -> {
                    throw new RebatesOverlap(other.id(), other.content().title());
                });
    }
}
