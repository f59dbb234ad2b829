package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.SupplyAgreement.Content;
import org.gengke.keyaccount.SupplyLine.Correction;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.SupplyAgreementsOverlap;
import org.gengke.keyaccount.persistence.SupplyBook;
import org.gengke.keyaccount.persistence.SupplyLines;
import org.gengke.keyaccount.persistence.SupplyReading;
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

/** Supply first (section 9): what an account has, will need and was promised, and when it runs out. */
@ApplicationScoped
public class SupplyService {

    private final SupplyLines lines;
    private final SupplyReading reading;
    private final SupplyBook book;
    private final SupplyWatch watch;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final Settings settings;
    private final BusinessClock clock;

    SupplyService(
            SupplyLines lines, SupplyReading reading, SupplyBook book, SupplyWatch watch, Cultivation cultivation, AuditTrail audit, CurrentCaller callers,
            Settings settings, BusinessClock clock) {
        this.lines = lines;
        this.reading = reading;
        this.book = book;
        this.watch = watch;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /** A line as it stands today. */
    public record Standing(SupplyLine line, List<SupplyLine.Need> needs, LocalDate runsOutOn, List<DutyLack> missing) {}

    /** What an account said that it has. */
    public record NewStock(UUID customerId, UUID productId, LocalDate toldOn, BigDecimal quantity, String toldBy, String note) {}

    private record NotedForecast(UUID productId, LocalDate month, BigDecimal quantity, String reason) {}

    private record NotedAgreement(UUID productId, LocalDate beginsOn, LocalDate endsOn, BigDecimal quantity, BigDecimal reserved, String note) {
        static NotedAgreement of(UUID productId, Content content) {
            return new NotedAgreement(productId, content.beginsOn(), content.endsOn(), content.quantity(), content.reserved(), content.note());
        }
    }

    private record NotedStock(UUID productId, LocalDate toldOn, BigDecimal quantity, String toldBy, String note) {}

    /** By product. */
    @Transactional
    public List<Standing> forecasts(UUID customerId) {
        cultivation.visible(customerId);
        LocalDate today = clock.today();
        return lines.of(List.of(customerId), today).stream()
                .map(line -> new Standing(
                        line, line.needs(today), line.runsOut(today), line.missing(today, ProgrammeSettings.shortageDays(settings), ProgrammeSettings.stockDays(settings))))
                .toList();
    }

    /** @param correction what is expected of the month; null takes back what a person expected */
    @Transactional
    public Standing correct(UUID customerId, UUID productId, LocalDate month, Correction correction) {
        cultivation.lock(customerId);
        known(productId);
        if (month.getDayOfMonth() != 1) {
            throw InvalidContent.at("#/month", "first-of-month");
        }
        NotedForecast before = book.correction(customerId, productId, month).map(was -> new NotedForecast(productId, month, was.quantity(), was.reason())).orElse(null);
        NotedForecast after = correction == null ? null : new NotedForecast(productId, month, correction.quantity(), correction.reason());
        if (correction == null) {
            book.takeBack(customerId, productId, month);
        } else {
            book.correct(customerId, productId, month, correction, callers.get().id(), clock.now());
        }
        audit.note("SUPPLY_FORECAST_CORRECTED", "SupplyForecast", customerId, customerId, before, after);
        watch.look(customerId);
        return forecasts(customerId).stream().filter(one -> one.line().productId().equals(productId)).findFirst().orElse(null);
    }

    @Transactional
    public Page<AccountStock> stocks(SupplyQuery query) {
        return reading.stocks(query);
    }

    @Transactional
    public AccountStock tell(NewStock stock) {
        cultivation.lock(stock.customerId());
        known(stock.productId());
        if (stock.toldOn().isAfter(clock.today())) {
            throw InvalidContent.at("#/toldOn", "past-or-present");
        }
        UUID id = Ids.next();
        book.tell(id, stock.customerId(), stock.productId(), stock.toldOn(), stock.quantity(), stock.toldBy(), stock.note(), callers.get().id(), clock.now());
        audit.note(
                "ACCOUNT_STOCK_TOLD", "AccountStock", id, stock.customerId(), null,
                new NotedStock(stock.productId(), stock.toldOn(), stock.quantity(), stock.toldBy(), stock.note()));
        watch.look(stock.customerId());
        return stock(id);
    }

    /** One that was noted by mistake. @param version the only one it has, or null for any */
    @Transactional
    public void forget(UUID stockId, Integer version) {
        AccountStock gone = stock(stockId);
        if (version != null && version != 0) {
            throw new VersionConflict();
        }
        cultivation.lock(gone.customerId());
        book.forget(stockId);
        audit.note(
                "ACCOUNT_STOCK_REMOVED", "AccountStock", stockId, gone.customerId(),
                new NotedStock(gone.productId(), gone.toldOn(), gone.quantity(), gone.toldBy(), gone.note()), null);
        watch.look(gone.customerId());
    }

    @Transactional
    public AccountStock stock(UUID id) {
        return reading.stock(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public Page<SupplyAgreement> agreements(SupplyQuery query) {
        return reading.agreements(query);
    }

    @Transactional
    public SupplyAgreement agreement(UUID id) {
        return reading.agreement(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public SupplyAgreement agree(UUID customerId, UUID productId, Content content) {
        cultivation.lock(customerId);
        known(productId);
        UUID id = Ids.next();
        check(customerId, productId, id, content);
        book.agree(id, customerId, productId, content, callers.get().id(), clock.now());
        audit.note("SUPPLY_AGREED", "SupplyAgreement", id, customerId, null, NotedAgreement.of(productId, content));
        watch.look(customerId);
        return agreement(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public SupplyAgreement change(UUID id, Integer version, Content content) {
        SupplyAgreement before = locked(id, version);
        check(before.customerId(), before.productId(), id, content);
        book.change(id, content, clock.now());
        audit.note(
                "SUPPLY_AGREEMENT_CHANGED", "SupplyAgreement", id, before.customerId(), NotedAgreement.of(before.productId(), before.content()),
                NotedAgreement.of(before.productId(), content));
        watch.look(before.customerId());
        return agreement(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        SupplyAgreement gone = locked(id, version);
        book.remove(id);
        audit.note("SUPPLY_AGREEMENT_REMOVED", "SupplyAgreement", id, gone.customerId(), NotedAgreement.of(gone.productId(), gone.content()), null);
        watch.look(gone.customerId());
    }

    private SupplyAgreement locked(UUID id, Integer version) {
        cultivation.lock(agreement(id).customerId());
        SupplyAgreement known = agreement(id);
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }

    private void check(UUID customerId, UUID productId, UUID id, Content content) {
        List<Finding> findings = new ArrayList<>();
        if (content.endsOn().isBefore(content.beginsOn())) {
            findings.add(Finding.of("#/endsOn", "ends-before-it-begins"));
        }
        if (content.reserved().compareTo(content.quantity()) > 0) {
            findings.add(Finding.of("#/reserved", "reserved-above-quantity"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        book.overlapping(customerId, productId, id, content).ifPresent(other -> {
            throw new SupplyAgreementsOverlap(other);
        });
    }

    private void known(UUID productId) {
        if (!book.productKnown(productId)) {
            throw InvalidContent.at("#/productId", "product-unknown");
        }
    }
}
