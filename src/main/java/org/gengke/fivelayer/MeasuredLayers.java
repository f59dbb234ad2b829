package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.FiveLayers;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.persistence.ModelReading;
import org.gengke.fivelayer.persistence.WalletShares;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** What the model says of customers on a day, for goals that are measured by it; whoever may see them. */
@ApplicationScoped
public class MeasuredLayers {

    private static final int PER_CENT = 2;

    private final ModelReading models;
    private final WalletShares wallets;
    private final FiveLayerSettings fiveLayer;
    private final Settings settings;
    private final BusinessClock clock;

    MeasuredLayers(ModelReading models, WalletShares wallets, FiveLayerSettings fiveLayer, Settings settings, BusinessClock clock) {
        this.models = models;
        this.wallets = wallets;
        this.fiveLayer = fiveLayer;
        this.settings = settings;
        this.clock = clock;
    }

    /** Layers passed without a gap, as believed at the end of the day; 0 where nothing was begun. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, BigDecimal> depths(Collection<UUID> customerIds, LocalDate day) {
        Map<UUID, BigDecimal> depths = new HashMap<>();
        customerIds.forEach(id -> depths.put(id, BigDecimal.ZERO));
        Policy policy = fiveLayer.policy(settings);
        models.models(List.copyOf(customerIds), day.isBefore(clock.today()) ? Believing.at(day, clock) : null, day)
                .forEach((id, model) -> depths.put(id, BigDecimal.valueOf(FiveLayers.assess(model.known(), policy, day).depth())));
        return depths;
    }

    /** Our share of what they buy, of the twelve months to the day, in per cent; none where it is not known what they buy elsewhere. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, BigDecimal> walletShares(Collection<UUID> customerIds, LocalDate day) {
        Map<UUID, BigDecimal> shares = new HashMap<>();
        wallets.shares(customerIds, day).forEach((id, share) -> shares.put(id, share.movePointRight(PER_CENT)));
        return shares;
    }
}
