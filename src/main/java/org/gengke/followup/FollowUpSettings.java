package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.gengke.followup.domain.Escalation;
import org.gengke.followup.domain.Scheduling;

/** The single values that domain section 2 marks as settings. */
@ApplicationScoped
public class FollowUpSettings {

    private static final Duration INTERACTION_OPEN = Duration.ofHours(24);

    /** Plans that a person's working day holds. */
    public int capacity() {
        return Scheduling.DEFAULT_CAPACITY;
    }

    /** Working days after which an overdue plan comes onto the manager's worklist. */
    public int escalationWorkingDays() {
        return Escalation.DEFAULT_WORKING_DAYS;
    }

    /** How long the author may still mend an interaction. */
    public Duration interactionOpen() {
        return INTERACTION_OPEN;
    }
}
