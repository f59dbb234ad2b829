package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.persistence.HeldReports;
import org.gengke.keyaccount.persistence.HeldReports.Given;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/** What accounts reported goes, unanswered, to others who answer it by the same hour; it stands on their worklist from then on. */
@ApplicationScoped
class ReportHandover implements HandoverPart {

    private final HeldReports reports;
    private final ReportWatch watch;
    private final AuditTrail audit;

    ReportHandover(HeldReports reports, ReportWatch watch, AuditTrail audit) {
        this.reports = reports;
        this.watch = watch;
        this.audit = audit;
    }

    private record Noted(UUID responsibleId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.ACCOUNT_REPORT;
    }

    @Override
    public Fragment held(UUID personId) {
        return reports.of(personId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        List<Given> given = reports.give(handover);
        watch.look(given.stream().map(Given::reportId).toList());
        audit.noteAll("ACCOUNT_REPORT_CHANGED", "AccountReport", given.stream()
                .map(one -> new AuditTrail.Noted(one.reportId(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
    }
}
