package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.integration.persistence.ExportOrders;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Exports: who took which list out, and when, stands in the audit trail. */
@ApplicationScoped
public class ExportService {

    private final ExportOrders orders;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ExportService(ExportOrders orders, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.orders = orders;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public ExportView order(String list, String format, String query) {
        ExportView export = new ExportView(Ids.next(), list, format, query, clock.now(), null);
        orders.add(export, callers.get().id());
        return export;
    }

    @Transactional
    public Page<ExportView> exports(String sort, String after, int limit) {
        return orders.list(callers.get().id(), sort, after, limit);
    }

    @Transactional
    public ExportView export(UUID id) {
        return orders.find(id, callers.get().id()).orElseThrow(NotFound::new);
    }

    private record Fetched(String list, String format, String query) {}

    /** Notes that the file is being fetched. */
    @Transactional
    public ExportView fetch(UUID id) {
        ExportView export = export(id);
        orders.noteFetched(id, clock.now());
        audit.note("LIST_EXPORTED", "Export", id, null, null, new Fetched(export.list(), export.format(), export.query()));
        return export;
    }
}
