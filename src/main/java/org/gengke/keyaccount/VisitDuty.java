package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.domain.DutyState;
import org.gengke.keyaccount.domain.DutyTerm;
import org.gengke.keyaccount.persistence.DutyEvidence;
import org.gengke.keyaccount.persistence.DutyEvidence.Trace;
import org.gengke.shared.Settings;

/** 高层拜访: an executive of ours visits each account every so many days. */
@ApplicationScoped
class VisitDuty implements Duty {

    private final DutyEvidence evidence;
    private final Settings settings;

    VisitDuty(DutyEvidence evidence, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.EXECUTIVE_VISIT;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        DutyTerm term = new DutyTerm(DutySettings.noticeDays(settings), DutySettings.visitInterval(settings));
        return evidence.visits(customerIds, on).stream().collect(Collectors.toMap(Trace::customerId, one -> {
            DutyStanding due = term.standing(on, one.since(), one.lastOn(), List.of());
            // Not yet due, nobody needs to have planned it.
            return due.state() == DutyState.IN_ORDER || one.open() ? due : term.standing(on, one.since(), one.lastOn(), List.of(DutyLack.VISIT_NOT_PLANNED));
        }));
    }
}
