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
import org.gengke.keyaccount.domain.DutyTerm;
import org.gengke.keyaccount.persistence.DutyEvidence;
import org.gengke.keyaccount.persistence.DutyEvidence.Trace;
import org.gengke.shared.Settings;

/** 人员评价: each account is asked for its opinion of us every so many days. */
@ApplicationScoped
class OpinionDuty implements Duty {

    private final DutyEvidence evidence;
    private final Settings settings;

    OpinionDuty(DutyEvidence evidence, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.OPINION;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        DutyTerm term = new DutyTerm(DutySettings.noticeDays(settings), DutySettings.opinionInterval(settings));
        return evidence.opinions(customerIds, on).stream()
                .collect(Collectors.toMap(Trace::customerId, one -> one.open()
                        ? term.standing(on, one.since(), one.lastOn(), List.of(DutyLack.LOW_OPINION_OPEN)).atOnce(on)
                        : term.standing(on, one.since(), one.lastOn(), List.of())));
    }
}
