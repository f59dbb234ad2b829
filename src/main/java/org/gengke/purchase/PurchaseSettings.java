package org.gengke.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.purchase.domain.Credit;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of purchases: when a customer pays late. */
@ApplicationScoped
public class PurchaseSettings implements SettingKeys {

    static final SettingKey<Integer> CREDIT_WATCH_DAYS = SettingKey.whole("creditWatchDays", Credit.Policy.DEFAULT.watch(), 0, 3650);
    static final SettingKey<Integer> CREDIT_POOR_DAYS = SettingKey.whole("creditPoorDays", Credit.Policy.DEFAULT.poor(), 0, 3650);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(CREDIT_WATCH_DAYS, CREDIT_POOR_DAYS);
    }

    static Credit.Policy creditPolicy(Settings settings) {
        return new Credit.Policy(settings.get(CREDIT_WATCH_DAYS), settings.get(CREDIT_POOR_DAYS));
    }
}
