package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.domain.Lines;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.fivelayer.PartnerService;
import org.gengke.fivelayer.RegistrationDraft;
import org.gengke.fivelayer.RegistrationIntake;
import org.gengke.fivelayer.RegistrationIntake.Past;
import org.gengke.fivelayer.domain.PartnerKind;
import org.gengke.fivelayer.domain.PartnerProfile;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.domain.RegistrationTerms;
import org.gengke.shared.BusinessClock;

/** The partners of the made-up company, and which of its customers they have registered. */
@ApplicationScoped
class DemoPartners {

    private static final Set<CustomerStatus> WORKED =
            Set.of(CustomerStatus.CONTACT_STARTED, CustomerStatus.CONTACTED_REPEATEDLY, CustomerStatus.TESTING, CustomerStatus.WON);
    private static final String ALL_PRODUCTS = "-";
    private static final int WITHDRAWN = 7;

    private final PartnerService partners;
    private final RegistrationIntake intake;
    private final DemoProducts products;
    private final DemoRecords records;
    private final BusinessClock clock;

    DemoPartners(PartnerService partners, RegistrationIntake intake, DemoProducts products, DemoRecords records, BusinessClock clock) {
        this.partners = partners;
        this.intake = intake;
        this.products = products;
        this.records = records;
        this.clock = clock;
    }

    /** @param ids of the customers, in their order */
    void bring(List<DemoCustomer> made, List<UUID> ids, Cast cast) {
        List<UUID> known = partners();
        records.note(cast.load(), "PARTNER", known);
        Map<String, UUID> wares = products.products(cast.load(), products.tiers(cast.load()));
        List<Past> past = new ArrayList<>();
        for (String[] line : Lines.of("partner-deals")) {
            List<UUID> own = IntStream.range(0, made.size())
                    .filter(i -> made.get(i).owner() != null && made.get(i).owner().username().equals(line[0]) && WORKED.contains(made.get(i).status()))
                    .mapToObj(ids::get)
                    .toList();
            UUID product = line[3].equals(ALL_PRODUCTS) ? null : wares.get(line[3]);
            past.add(past(line, own.get(Integer.parseInt(line[1])), known.get(Integer.parseInt(line[2])), product, cast.people().get(line[0])));
        }
        past.sort(Comparator.comparing(Past::at));
        intake.bring(past);
    }

    private List<UUID> partners() {
        return Lines.of("partners").stream()
                .map(line -> partners.create(new PartnerProfile(
                        line[0], PartnerKind.valueOf(line[1]), List.of(line[2].split(",")), line[3], line[4], line[5], line[6], PartnerState.valueOf(line[7])))
                        .id())
                .toList();
    }

    private Past past(String[] line, UUID customer, UUID partner, UUID product, UUID by) {
        LocalDate registered = daysAgo(line[4]);
        boolean withdrawn = line.length > WITHDRAWN;
        Instant at = registered.atTime(16, 0).atZone(clock.zone()).toInstant();
        RegistrationTerms terms = RegistrationTerms.of(registered, null, clock.today().plusDays(Integer.parseInt(line[5])));
        return new Past(
                new RegistrationDraft(customer, partner, product, terms, line[6]), withdrawn ? daysAgo(line[WITHDRAWN]) : null, withdrawn ? line[WITHDRAWN + 1] : null,
                by, at);
    }

    private LocalDate daysAgo(String days) {
        return clock.today().minusDays(Integer.parseInt(days));
    }
}
