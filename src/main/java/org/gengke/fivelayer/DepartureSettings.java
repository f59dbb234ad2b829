package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** Which customers are supervised ⚙ against departures. */
@ApplicationScoped
public class DepartureSettings implements SettingKeys {

    private static final SettingKey<Boolean> STRATEGIC = SettingKey.flag("superviseStrategic", true);
    private static final SettingKey<Boolean> TOP = SettingKey.flag("superviseTop", true);
    private static final SettingKey<Boolean> IMPORTANT = SettingKey.flag("superviseImportant", false);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(STRATEGIC, TOP, IMPORTANT);
    }

    static Set<Tier> supervised(Settings settings) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        if (settings.get(STRATEGIC)) {
            tiers.add(Tier.STRATEGIC);
        }
        if (settings.get(TOP)) {
            tiers.add(Tier.TOP);
        }
        if (settings.get(IMPORTANT)) {
            tiers.add(Tier.IMPORTANT);
        }
        return tiers;
    }
}
