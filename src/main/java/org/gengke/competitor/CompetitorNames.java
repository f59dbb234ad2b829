package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gengke.competitor.persistence.CompetitorNameRows;
import org.gengke.shared.BusinessClock;

/** Competitors by the names that lists give them. */
@ApplicationScoped
public class CompetitorNames {

    private final CompetitorNameRows rows;
    private final BusinessClock clock;

    CompetitorNames(CompetitorNameRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The known ones by name in lower case. */
    @Transactional(TxType.MANDATORY)
    public Map<String, UUID> known(Collection<String> names) {
        return names.isEmpty() ? new HashMap<>() : rows.find(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** The same; names that nobody knows yet become competitors. */
    @Transactional(TxType.MANDATORY)
    public Map<String, UUID> knownOrNew(Collection<String> names) {
        Map<String, UUID> known = known(names);
        for (String name : names) {
            known.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> rows.add(name, clock.now()));
        }
        return known;
    }
}
