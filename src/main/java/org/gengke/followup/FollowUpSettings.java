package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.gengke.followup.domain.Escalation;
import org.gengke.followup.domain.Scheduling;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The single values ⚙ of follow-up; the intervals of the cadence are a policy of their own. */
@ApplicationScoped
public class FollowUpSettings implements SettingKeys {

    private static final SettingKey<Integer> CAPACITY =
            SettingKey.whole("followUpsPerDay", Scheduling.DEFAULT_CAPACITY, 1, 200);
    private static final SettingKey<Integer> ESCALATION =
            SettingKey.whole("escalationWorkingDays", Escalation.DEFAULT_WORKING_DAYS, 1, 60);
    private static final SettingKey<Integer> INTERACTION_OPEN = SettingKey.whole("interactionOpenHours", 24, 0, 720);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(CAPACITY, ESCALATION, INTERACTION_OPEN);
    }

    /** Plans that a person's working day holds. */
    int capacity(Settings settings) {
        return settings.get(CAPACITY);
    }

    /** Working days after which an overdue plan comes onto the manager's worklist. */
    int escalationWorkingDays(Settings settings) {
        return settings.get(ESCALATION);
    }

    /** How long the author may still mend an interaction. */
    Duration interactionOpen(Settings settings) {
        return Duration.ofHours(settings.get(INTERACTION_OPEN));
    }
}
