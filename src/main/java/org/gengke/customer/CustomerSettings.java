package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.customer.domain.StatusPolicy;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of customers: status rules and pool. */
@ApplicationScoped
public class CustomerSettings implements SettingKeys {

    static final SettingKey<Integer> INTERACTIONS_UNTIL_REPEATED =
            SettingKey.whole("interactionsUntilRepeated", StatusPolicy.DEFAULT.interactionsUntilRepeated(), 1, 100);
    static final SettingKey<Boolean> WON_BY_HAND = SettingKey.flag("wonByHand", StatusPolicy.DEFAULT.wonByHand());
    static final SettingKey<Integer> POOL_CLAIMS_PER_DAY = SettingKey.whole("poolClaimsPerDay", 5, 0, 1000);
    static final SettingKey<Integer> POOL_NEGLECT_DAYS = SettingKey.whole("poolNeglectDays", 60, 1, 3650);
    static final SettingKey<Integer> POOL_WARNING_DAYS = SettingKey.whole("poolWarningDays", 7, 1, 365);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(INTERACTIONS_UNTIL_REPEATED, WON_BY_HAND, POOL_CLAIMS_PER_DAY, POOL_NEGLECT_DAYS, POOL_WARNING_DAYS);
    }

    static StatusPolicy statusPolicy(Settings settings) {
        return new StatusPolicy(settings.get(INTERACTIONS_UNTIL_REPEATED), settings.get(WON_BY_HAND));
    }
}
