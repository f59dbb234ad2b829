package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The days ⚙ that what an account is given, supplied and told first is held to. */
@ApplicationScoped
public class ProgrammeSettings implements SettingKeys {

    private static final int YEARS = 3_650;
    private static final SettingKey<Integer> PAYOUT = SettingKey.whole("rebatePayoutDays", 30, 0, YEARS);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(PAYOUT);
    }

    /** From the end of a rebate's period to its pay-out. */
    static int payoutDays(Settings settings) {
        return settings.get(PAYOUT);
    }
}
