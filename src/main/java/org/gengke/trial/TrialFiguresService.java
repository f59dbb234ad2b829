package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.BusinessClock;
import org.gengke.trial.TrialFigures.Asked;
import org.gengke.trial.TrialFigures.Course;
import org.gengke.trial.TrialFigures.Ended;
import org.gengke.trial.TrialFigures.Rivals;
import org.gengke.trial.domain.Funnel;
import org.gengke.trial.domain.Outcomes;
import org.gengke.trial.persistence.TrialSums;

/** The figures of section 3 for a person, a team or everything that the caller sees; each has its list. */
@ApplicationScoped
public class TrialFiguresService {

    private final TrialSums sums;
    private final BusinessClock clock;

    TrialFiguresService(TrialSums sums, BusinessClock clock) {
        this.sums = sums;
        this.clock = clock;
    }

    /** The funnel and the time in each stage. */
    @Transactional
    public Course course(TrialScope scope, LocalDate from, LocalDate to) {
        Asked asked = asked(scope, from, to);
        return new Course(asked, Funnel.of(sums.courses(asked)), sums.stays(asked));
    }

    /** The conversion rate and the causes of failure. */
    @Transactional
    public Ended outcomes(TrialScope scope, LocalDate from, LocalDate to) {
        Asked asked = asked(scope, from, to);
        return new Ended(asked, Outcomes.of(sums.ends(asked)));
    }

    /** @param competitorIds none for all that we were compared with */
    @Transactional
    public Rivals rivals(TrialScope scope, LocalDate from, LocalDate to, List<UUID> competitorIds) {
        Asked asked = asked(scope, from, to);
        return new Rivals(asked, sums.rivals(asked, competitorIds));
    }

    /** The last twelve months, unless asked otherwise. */
    private Asked asked(TrialScope scope, LocalDate from, LocalDate to) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        TrialService.checkPeriod(first, last);
        return new Asked(scope, first, last);
    }
}
