package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import org.gengke.keyaccount.persistence.DutyEvidence;
import org.gengke.keyaccount.persistence.DutyEvidence.Waiting;
import org.gengke.shared.BusinessClock;

/** 信息传递: what an account reports is answered within so many working hours; where nothing waits, nothing is owed. */
@ApplicationScoped
class InformationDuty implements Duty {

    private final DutyEvidence evidence;
    private final AnswerTime answerTime;
    private final BusinessClock clock;

    InformationDuty(DutyEvidence evidence, AnswerTime answerTime, BusinessClock clock) {
        this.evidence = evidence;
        this.answerTime = answerTime;
        this.clock = clock;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.INFORMATION;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Instant moment = on.equals(clock.today()) ? clock.now() : clock.startOf(on.plusDays(1));
        AnswerTime.Limit limit = answerTime.limit();
        return evidence.reports(customerIds, moment).stream().collect(Collectors.toMap(Waiting::customerId, one -> standing(one, limit, moment)));
    }

    // By the hour and not by the day: what came in the morning may be late in the evening.
    private DutyStanding standing(Waiting one, AnswerTime.Limit limit, Instant moment) {
        if (one.oldest() == null) {
            return new DutyStanding(DutyState.IN_ORDER, null, one.lastOn(), List.of());
        }
        Instant deadline = limit.deadline(one.oldest());
        return new DutyStanding(
                deadline.isBefore(moment) ? DutyState.OVERDUE : DutyState.DUE_SOON, clock.dateOf(deadline), one.lastOn(), List.of(DutyLack.ANSWER_WAITING));
    }
}
