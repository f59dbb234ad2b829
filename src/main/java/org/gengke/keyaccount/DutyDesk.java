package org.gengke.keyaccount;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.persistence.KeyAccounts;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;

/** The desk's view of its standing programmes, over the key accounts that the caller sees (section 9). */
@ApplicationScoped
public class DutyDesk {

    private final List<Duty> duties;
    private final KeyAccounts accounts;
    private final BusinessClock clock;

    DutyDesk(@All List<Duty> duties, KeyAccounts accounts, BusinessClock clock) {
        this.duties = duties.stream().sorted(Comparator.comparing(Duty::kind)).toList();
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One account, and where each duty stands at it. */
    public record AccountDuties(KeyAccount account, List<DutyRow> duties) {}

    /** Each duty, in the order of the desk. */
    @Transactional
    public List<DutyFigures> figures(DutyQuery query) {
        List<UUID> seen = accounts.seen(query).stream().map(KeyAccount::id).toList();
        LocalDate today = clock.today();
        return duties.stream()
                .filter(duty -> query.takes(duty.kind()))
                .map(duty -> DutyFigures.of(duty.kind(), duty.standings(seen, today).values()))
                .toList();
    }

    /** Each duty at each account that the query takes. */
    @Transactional
    public List<DutyRow> rows(DutyQuery query) {
        return rows(query, accounts.seen(query));
    }

    /** @throws NotFound when the caller does not see the customer, or it is no key account */
    @Transactional
    public AccountDuties account(UUID customerId) {
        KeyAccount account = accounts.one(customerId).orElseThrow(NotFound::new);
        return new AccountDuties(account, rows(new DutyQuery(null, null, null, null, null, null), List.of(account)));
    }

    private List<DutyRow> rows(DutyQuery query, List<KeyAccount> seen) {
        List<UUID> ids = seen.stream().map(KeyAccount::id).toList();
        LocalDate today = clock.today();
        List<DutyRow> rows = new ArrayList<>();
        for (Duty duty : duties) {
            if (!query.takes(duty.kind())) {
                continue;
            }
            Map<UUID, DutyStanding> standings = duty.standings(ids, today);
            seen.stream()
                    .filter(account -> standings.containsKey(account.id()))
                    .map(account -> new DutyRow(account, duty.kind(), standings.get(account.id())))
                    .filter(query::takes)
                    .forEach(rows::add);
        }
        return rows;
    }
}
