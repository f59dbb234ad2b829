package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** How long before its day a duty counts as due soon ⚙. */
@ApplicationScoped
public class DutySettings implements SettingKeys {

    private static final SettingKey<Integer> NOTICE = SettingKey.whole("dutyNoticeDays", 14, 0, 365);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(NOTICE);
    }

    /** Within so many days a duty is due soon. */
    public static int noticeDays(Settings settings) {
        return settings.get(NOTICE);
    }
}
