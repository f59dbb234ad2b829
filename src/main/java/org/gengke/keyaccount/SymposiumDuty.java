package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.persistence.DutyEvidence;
import org.gengke.keyaccount.persistence.DutyEvidence.Invited;
import org.gengke.shared.Settings;

/** 年度座谈会: each account is invited each calendar year, before the symposium of that year is held. */
@ApplicationScoped
class SymposiumDuty implements Duty {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final DutyEvidence evidence;
    private final Settings settings;

    SymposiumDuty(DutyEvidence evidence, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.SYMPOSIUM;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        int notice = DutySettings.noticeDays(settings);
        return evidence.invitations(customerIds, on).stream().collect(Collectors.toMap(Invited::customerId, one -> standing(one, on, notice)));
    }

    // Due on the day of this year's symposium: of the next one, else of the last; at the end of the year while none is planned. What
    // was left undone of one that is past is due at once.
    private static DutyStanding standing(Invited one, LocalDate on, int notice) {
        List<DutyLack> missing = new ArrayList<>();
        if (one.lastOn() == null) {
            missing.add(DutyLack.NEVER_DONE);
        }
        // Whoever never came to one lacks this year's invitation like everybody else.
        if (!one.thisYear()) {
            missing.add(DutyLack.NOT_INVITED);
        }
        if (one.noReply()) {
            missing.add(DutyLack.NO_REPLY);
        }
        if (one.noDecisions()) {
            missing.add(DutyLack.NO_DECISIONS);
        }
        LocalDate endOfYear = LocalDate.of(on.getYear(), LAST_MONTH, LAST_DAY);
        LocalDate due = one.thisYear() ? endOfYear.plusYears(1) : one.heldThisYear() == null ? endOfYear : one.heldThisYear();
        DutyStanding standing = DutyStanding.on(on, notice, due, one.lastOn(), missing);
        return one.noReply() || one.noDecisions() ? standing.atOnce(on) : standing;
    }
}
