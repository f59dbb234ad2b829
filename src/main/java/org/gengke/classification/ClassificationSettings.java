package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.gengke.classification.domain.AbcClassification.Limits;
import org.gengke.classification.domain.Lifecycle;
import org.gengke.classification.domain.LifetimeValue.Horizon;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** The thresholds ⚙ of section 6. */
@ApplicationScoped
public class ClassificationSettings implements SettingKeys {

    private static final SettingKey<Integer> MONTHS = SettingKey.whole("classificationMonths", 12, 1, 120);
    private static final SettingKey<BigDecimal> ABC_A = SettingKey.share("abcLimitA", Limits.DEFAULT.a().toPlainString());
    private static final SettingKey<BigDecimal> ABC_B = SettingKey.share("abcLimitB", Limits.DEFAULT.b().toPlainString());
    private static final SettingKey<Integer> LOYAL_ORDERS = SettingKey.whole("lifecycleLoyalOrders", Lifecycle.Policy.DEFAULT.loyalOrders(), 2, 1000);
    private static final SettingKey<Integer> DORMANT_MULTIPLE = SettingKey.whole("lifecycleDormantIntervals", Lifecycle.Policy.DEFAULT.dormantMultiple(), 1, 100);
    private static final SettingKey<Integer> DORMANT_DAYS = SettingKey.whole("lifecycleDormantDays", Lifecycle.Policy.DEFAULT.dormantDays(), 1, 3650);
    private static final SettingKey<Integer> LOST_MULTIPLE = SettingKey.whole("lifecycleLostIntervals", Lifecycle.Policy.DEFAULT.lostMultiple(), 1, 100);
    private static final SettingKey<Integer> LOST_DAYS = SettingKey.whole("lifecycleLostDays", Lifecycle.Policy.DEFAULT.lostDays(), 1, 3650);
    private static final SettingKey<Integer> LIFETIME_MONTHS = SettingKey.whole("lifetimeMonths", Horizon.DEFAULT.months(), 1, 60);
    private static final SettingKey<BigDecimal> LIFETIME_DISCOUNT = SettingKey.share("lifetimeMonthlyDiscount", Horizon.DEFAULT.discount().toPlainString());

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(
                MONTHS, ABC_A, ABC_B, LOYAL_ORDERS, DORMANT_MULTIPLE, DORMANT_DAYS, LOST_MULTIPLE, LOST_DAYS, LIFETIME_MONTHS, LIFETIME_DISCOUNT);
    }

    static int months(Settings settings) {
        return settings.get(MONTHS);
    }

    /** A limit of B set below that of A counts as that of A. */
    static Limits abcLimits(Settings settings) {
        return new Limits(settings.get(ABC_A), settings.get(ABC_B).max(settings.get(ABC_A)));
    }

    static Lifecycle.Policy lifecycle(Settings settings) {
        return new Lifecycle.Policy(
                settings.get(LOYAL_ORDERS), settings.get(DORMANT_MULTIPLE), settings.get(DORMANT_DAYS), settings.get(LOST_MULTIPLE), settings.get(LOST_DAYS));
    }

    static Horizon horizon(Settings settings) {
        return new Horizon(settings.get(LIFETIME_MONTHS), settings.get(LIFETIME_DISCOUNT));
    }
}
