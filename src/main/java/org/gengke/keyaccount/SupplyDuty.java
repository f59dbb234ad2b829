package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.persistence.SupplyLines;
import org.gengke.shared.Settings;

/** 优先供货: of each product that they buy, the stock is known of the last ⚙ 60 days, a need is expected, and none runs out within ⚙ 30 days. */
@ApplicationScoped
class SupplyDuty implements Duty {

    private final SupplyLines lines;
    private final Settings settings;

    SupplyDuty(SupplyLines lines, Settings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.SUPPLY;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Map<UUID, List<SupplyLine>> known = lines.of(customerIds, on).stream().collect(Collectors.groupingBy(SupplyLine::customerId));
        Map<UUID, DutyStanding> standings = new HashMap<>();
        customerIds.forEach(id -> standings.put(id, standing(known.getOrDefault(id, List.of()), on)));
        return standings;
    }

    private DutyStanding standing(List<SupplyLine> supplied, LocalDate on) {
        int stockDays = ProgrammeSettings.stockDays(settings);
        Set<DutyLack> missing = EnumSet.noneOf(DutyLack.class);
        LocalDate lastOn = null;
        LocalDate dueOn = null;
        for (SupplyLine line : supplied) {
            List<DutyLack> lacks = line.missing(on, ProgrammeSettings.shortageDays(settings), stockDays);
            missing.addAll(lacks);
            LocalDate told = line.stock() == null ? null : line.stock().toldOn();
            lastOn = Stream.of(lastOn, told).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
            // Where it was never told, the days run from the first order; where there is none yet, from today.
            LocalDate since = told != null ? told : line.since() != null ? line.since() : on;
            LocalDate due = lacks.contains(DutyLack.SHORTAGE) && since.plusDays(stockDays).isAfter(on) ? on : since.plusDays(stockDays);
            dueOn = Stream.of(dueOn, due).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        }
        return DutyStanding.on(on, DutySettings.noticeDays(settings), dueOn, lastOn, new ArrayList<>(missing));
    }
}
