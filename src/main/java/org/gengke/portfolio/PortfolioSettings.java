package org.gengke.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.portfolio.domain.PausedHealth.Thresholds;
import org.gengke.shared.SettingKeys;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.SettingKey;

/** From which shares of paused customers on the base is in danger (section 7 ⚙). */
@ApplicationScoped
public class PortfolioSettings implements SettingKeys {

    private static final SettingKey<java.math.BigDecimal> WARNING =
            SettingKey.share("pausedWarningShare", Thresholds.DEFAULT.warning().toPlainString());
    private static final SettingKey<java.math.BigDecimal> DANGER =
            SettingKey.share("pausedDangerShare", Thresholds.DEFAULT.danger().toPlainString());

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(WARNING, DANGER);
    }

    /** A danger set below the warning counts as the warning. */
    Thresholds thresholds(Settings settings) {
        return new Thresholds(settings.get(WARNING), settings.get(DANGER).max(settings.get(WARNING)));
    }
}
