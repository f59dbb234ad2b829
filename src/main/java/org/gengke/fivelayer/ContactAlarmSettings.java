package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.fivelayer.domain.ContactAlarmRule;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of alarms on contact data. */
@ApplicationScoped
public class ContactAlarmSettings implements SettingKeys {

    private static final SettingKey<Integer> FLOOR = SettingKey.whole("contactAlarmFloor", ContactAlarmRule.DEFAULT.floor(), 1, 1_000_000);
    private static final SettingKey<Integer> FACTOR = SettingKey.whole("contactAlarmFactor", ContactAlarmRule.DEFAULT.factor(), 1, 100);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(FLOOR, FACTOR);
    }

    static ContactAlarmRule rule(Settings settings) {
        return new ContactAlarmRule(settings.get(FLOOR), settings.get(FACTOR));
    }
}
