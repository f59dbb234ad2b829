package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.demo.persistence.DemoPast;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.shared.BusinessClock;

/** What the key-account desk of the made-up company does beside its plans: its nine standing duties, some done, some due, some late. */
@ApplicationScoped
class DemoDesk {

    private final DemoProducts products;
    private final DemoLaunches launches;
    private final DemoSupply supply;
    private final DemoOccasions occasions;
    private final DemoVisits visits;
    private final DemoIncentives incentives;
    private final DemoSymposiums symposiums;
    private final DemoVoices voices;
    private final DemoSpace space;
    private final DemoRecords records;
    private final DemoPast past;
    private final BusinessClock clock;

    DemoDesk(
            DemoProducts products,
            DemoLaunches launches,
            DemoSupply supply,
            DemoOccasions occasions,
            DemoVisits visits,
            DemoIncentives incentives,
            DemoSymposiums symposiums,
            DemoVoices voices,
            DemoSpace space,
            DemoRecords records,
            DemoPast past,
            BusinessClock clock) {
        this.products = products;
        this.launches = launches;
        this.supply = supply;
        this.occasions = occasions;
        this.visits = visits;
        this.incentives = incentives;
        this.symposiums = symposiums;
        this.voices = voices;
        this.space = space;
        this.records = records;
        this.past = past;
        this.clock = clock;
    }

    /**
     * @param accounts the key accounts, best ones first
     * @param ids of all customers, in their order
     * @param contacts of each of them
     */
    @Transactional(TxType.MANDATORY)
    void bring(List<UUID> accounts, List<DemoCustomer> made, List<UUID> ids, List<List<UUID>> contacts, Cast cast) {
        Map<UUID, List<UUID>> known = new HashMap<>();
        Map<UUID, Person> owners = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            known.put(ids.get(i), contacts.get(i));
            if (made.get(i).owner() != null && made.get(i).status() != CustomerStatus.ABANDONED) {
                owners.put(ids.get(i), made.get(i).owner());
            }
        }
        Desk desk = new Desk(cast, accounts, known, owners);
        List<UUID> tiers = products.tiers(cast.load());
        Map<String, UUID> wares = new HashMap<>(products.products(cast.load(), tiers));
        wares.putAll(products.launched(cast.load(), tiers));
        for (String[] line : Lines.of("desk-team")) {
            records.share(desk.at(line[0]), cast.people().get(line[1]), line[2], clock.now());
        }
        visits.bring(desk);
        launches.bring(desk, wares);
        supply.bring(desk);
        occasions.bring(desk, wares);
        incentives.bring(desk, wares);
        symposiums.bring(desk);
        voices.bring(desk);
        space.bring(desk, wares);
        accounts.forEach(past::next);
    }
}
