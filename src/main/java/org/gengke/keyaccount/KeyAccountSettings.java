package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.keyaccount.domain.GoalCourse;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of key-account plans. */
@ApplicationScoped
public class KeyAccountSettings implements SettingKeys {

    private static final SettingKey<Integer> ON_TRACK = SettingKey.whole("goalOnTrackPercent", 90, 1, 100);
    private static final SettingKey<Integer> AT_RISK = SettingKey.whole("goalAtRiskPercent", 60, 0, 100);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(ON_TRACK, AT_RISK);
    }

    static GoalCourse.Policy track(Settings settings) {
        return new GoalCourse.Policy(settings.get(ON_TRACK), settings.get(AT_RISK));
    }
}
