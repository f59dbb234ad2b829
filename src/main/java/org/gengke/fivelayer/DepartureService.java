package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.DepartureView.Acquainted;
import org.gengke.fivelayer.DepartureView.Holder;
import org.gengke.fivelayer.DepartureView.Maker;
import org.gengke.fivelayer.DepartureView.Overview;
import org.gengke.fivelayer.domain.DepartureGap;
import org.gengke.fivelayer.persistence.DepartureReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** Protection against departure (section 8): what would leave with one of us. */
@ApplicationScoped
public class DepartureService {

    private final DepartureReading reading;
    private final Settings settings;
    private final BusinessClock clock;

    DepartureService(DepartureReading reading, Settings settings, BusinessClock clock) {
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    /** The supervised customers that the caller sees, in no order. */
    @Transactional
    public List<DepartureView> customers(DepartureView.Query query) {
        return reading.customers(query, DepartureSettings.supervised(settings), clock.today().minusDays(days()));
    }

    @Transactional
    public Overview overview(DepartureView.Query query) {
        Set<Tier> tiers = DepartureSettings.supervised(settings);
        List<DepartureView> customers = reading.customers(query, tiers, clock.today().minusDays(days()));
        Map<DepartureGap, Integer> gaps = new EnumMap<>(DepartureGap.class);
        customers.forEach(customer -> customer.gaps().forEach(gap -> gaps.merge(gap, 1, Integer::sum)));
        return new Overview(days(), tiers, customers.size(), gaps, holders(customers));
    }

    /** Whose leaving would hurt most comes first. */
    private static List<Holder> holders(List<DepartureView> customers) {
        Map<UUID, Holder> holders = new HashMap<>();
        for (DepartureView customer : customers) {
            Map<UUID, Integer> leaving = customer.leaving();
            for (Maker maker : customer.makers()) {
                if (maker.knownBy().size() == 1) {
                    Acquainted only = maker.knownBy().get(0);
                    holders.merge(only.userId(), new Holder(only.userId(), only.name(), 0, 1, maker.weight()), DepartureService::sum);
                }
            }
            leaving.keySet().forEach(person -> holders.computeIfPresent(person, (id, holder) -> sum(holder, new Holder(id, holder.personName(), 1, 0, 0))));
        }
        List<Holder> sorted = new ArrayList<>(holders.values());
        sorted.sort(Comparator.comparingInt(Holder::weight).reversed().thenComparing(Holder::personName).thenComparing(Holder::personId));
        return sorted;
    }

    private static Holder sum(Holder a, Holder b) {
        return new Holder(a.personId(), a.personName(), a.customers() + b.customers(), a.makers() + b.makers(), a.weight() + b.weight());
    }

    private int days() {
        return FiveLayerSettings.acquaintanceDays(settings);
    }
}
