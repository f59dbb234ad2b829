package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.ReportView.ReportDraft;
import org.gengke.keyaccount.domain.ReportAnswered;
import org.gengke.keyaccount.persistence.DeskReferences;
import org.gengke.keyaccount.persistence.ReportReading;
import org.gengke.keyaccount.persistence.Reports;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** 信息传递: what accounts report, and how soon they are answered. */
@ApplicationScoped
public class ReportService {

    private final Reports reports;
    private final ReportReading reading;
    private final DeskReferences references;
    private final ReportWatch watch;
    private final AnswerTime answerTime;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ReportService(
            Reports reports,
            ReportReading reading,
            DeskReferences references,
            ReportWatch watch,
            AnswerTime answerTime,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reports = reports;
        this.reading = reading;
        this.references = references;
        this.watch = watch;
        this.answerTime = answerTime;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param answeredAt null for now */
    public record Answer(String answer, Instant answeredAt) {}

    @Transactional
    public Page<ReportView> reports(ReportQuery query) {
        return reading.list(query, clock.now());
    }

    /** Its paging plays no part. */
    @Transactional
    public ReportFigures figures(ReportQuery query) {
        return reading.figures(query, clock.now());
    }

    @Transactional
    public ReportView report(UUID id) {
        return reading.one(id, clock.now()).orElseThrow(NotFound::new);
    }

    /**
     * @param said without a moment now, without somebody responsible the customer's owner
     * @param answer null when it waits
     */
    @Transactional
    public ReportView add(UUID customerId, ReportDraft said, Answer answer) {
        CultivatedCustomer customer = cultivation.lock(customerId);
        UUID responsible = said.responsibleId() != null ? said.responsibleId() : customer.ownerId() != null ? customer.ownerId() : callers.get().client() ? null : callers.get().id();
        ReportDraft whole = new ReportDraft(said.kind(), said.contactId(), said.content(), said.reportedAt() == null ? clock.now() : EvidenceDates.stored(said.reportedAt()), responsible);
        check(customerId, whole);
        UUID id = Ids.next();
        reports.add(id, customerId, whole, answerTime.limit().deadline(whole.reportedAt()), callers.get().id(), clock.now());
        audit.note("ACCOUNT_REPORT_ADDED", "AccountReport", id, customerId, null, whole);
        if (answer != null) {
            write(report(id), answer);
        }
        watch.look(List.of(id));
        return report(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ReportView change(UUID id, Integer version, ReportDraft wanted) {
        ReportView before = locked(id, version);
        ReportDraft said = new ReportDraft(wanted.kind(), wanted.contactId(), wanted.content(), EvidenceDates.stored(wanted.reportedAt()), wanted.responsibleId());
        check(before.customerId(), said);
        if (before.answeredAt() != null && before.answeredAt().isBefore(said.reportedAt())) {
            throw InvalidContent.at("#/reportedAt", "reported-after-answer");
        }
        AnswerTime.Limit limit = answerTime.limit();
        boolean moved = !said.reportedAt().equals(before.said().reportedAt());
        Integer taken = before.takenMinutes();
        if (moved && before.answeredAt() != null) {
            taken = minutes(limit, said.reportedAt(), before.answeredAt());
        }
        reports.change(id, said, moved ? limit.deadline(said.reportedAt()) : before.dueAt(), taken, clock.now());
        audit.note("ACCOUNT_REPORT_CHANGED", "AccountReport", id, before.customerId(), before.said(), said);
        watch.look(List.of(id));
        return report(id);
    }

    /**
     * The answer, given once.
     *
     * @throws ReportAnswered when it was answered before
     */
    @Transactional
    public ReportView answer(UUID id, Answer answer) {
        ReportView before = locked(id, null);
        if (before.answeredAt() != null) {
            throw new ReportAnswered(id);
        }
        write(before, answer);
        watch.look(List.of(id));
        return report(id);
    }

    private void write(ReportView before, Answer answer) {
        Instant at = answer.answeredAt() == null ? clock.now() : EvidenceDates.stored(answer.answeredAt());
        if (at.isAfter(clock.now())) {
            throw InvalidContent.at("#/answeredAt", "past-or-present");
        }
        if (at.isBefore(before.said().reportedAt())) {
            throw InvalidContent.at("#/answeredAt", "answered-before-reported");
        }
        reports.answer(before.id(), answer.answer(), at, minutes(answerTime.limit(), before.said().reportedAt(), at), callers.get().id(), clock.now());
        audit.note("ACCOUNT_REPORT_ANSWERED", "AccountReport", before.id(), before.customerId(), null, new Answer(answer.answer(), at));
    }

    private static int minutes(AnswerTime.Limit limit, Instant from, Instant to) {
        return (int) limit.taken(from, to).toMinutes();
    }

    private void check(UUID customerId, ReportDraft said) {
        List<Finding> findings = new ArrayList<>();
        EvidenceDates.check(findings, "#/reportedAt", said.reportedAt(), clock);
        if (!references.contact(customerId, said.contactId())) {
            findings.add(Finding.of("#/contactId", "contact-unknown"));
        }
        if (!references.colleague(said.responsibleId())) {
            findings.add(Finding.of("#/responsibleId", "colleague-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private ReportView locked(UUID id, Integer version) {
        cultivation.lock(report(id).customerId());
        ReportView present = report(id);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }
}
