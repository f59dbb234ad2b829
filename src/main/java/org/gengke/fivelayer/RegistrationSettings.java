package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;
import org.gengke.shared.domain.SettingKey;

/** The settings ⚙ of deal registrations. */
@ApplicationScoped
public class RegistrationSettings implements SettingKeys {

    private static final int TEN_YEARS = 3650;
    private static final SettingKey<Integer> LONGEST = SettingKey.whole("registrationLongestDays", 365, 1, TEN_YEARS);
    private static final SettingKey<Integer> REMINDER = SettingKey.whole("registrationReminderDays", 14, 1, 90);
    private static final SettingKey<Integer> BACKDATING = SettingKey.whole("registrationBackdatingDays", 30, 0, 365);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(LONGEST, REMINDER, BACKDATING);
    }

    static int longestDays(Settings settings) {
        return settings.get(LONGEST);
    }

    static int reminderDays(Settings settings) {
        return settings.get(REMINDER);
    }

    static int backdatingDays(Settings settings) {
        return settings.get(BACKDATING);
    }

    static boolean reminds(SettingsChanged change) {
        return change.anyOf(List.of(REMINDER.name()));
    }

    /** As this transaction sees it, with its own changes. */
    static int changedReminderDays(Settings settings) {
        return (Integer) settings.values().get(REMINDER.name());
    }
}
