package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerDuplicate;
import org.gengke.customer.domain.CustomerDuplicate.Match;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.MaskedName;
import org.gengke.customer.persistence.DuplicateSearch;
import org.gengke.shared.persistence.DatabaseFailure;

/** Keeps one record per organisation: by credit code and by normalised name; a hit out of the caller's sight is masked. */
@ApplicationScoped
class Duplicates {

    private static final Set<String> UNIQUE = Set.of("customer_name_key_unique", "customer_credit_code_unique");

    private final DuplicateSearch search;

    Duplicates(DuplicateSearch search) {
        this.search = search;
    }

    /** @param except a record that is not compared with itself; null for a new one */
    void refuse(CustomerProfile profile, UUID except, boolean differentOrganisation) {
        String nameKey = differentOrganisation ? null : CompanyName.normalise(profile.name());
        List<Match> matches = find(nameKey, profile.creditCode(), except);
        if (!matches.isEmpty()) {
            throw new CustomerDuplicate(matches);
        }
    }

    /** An edit is refused only for what it changes. */
    void refuseChanged(Customer customer, CustomerProfile wished, boolean differentOrganisation) {
        CustomerProfile present = customer.profile();
        boolean renamed = !CompanyName.normalise(wished.name()).equals(CompanyName.normalise(present.name()));
        if (renamed && differentOrganisation) {
            customer.declareNamesake();
        }
        if (renamed || !Objects.equals(wished.creditCode(), present.creditCode())) {
            refuse(wished, customer.id(), differentOrganisation || !renamed);
        }
    }

    List<Match> find(String nameKey, String creditCode, UUID except) {
        return search.find(nameKey, creditCode, except).stream()
                .map(hit -> hit.visible()
                        ? new Match(hit.id(), hit.name(), hit.ownerName(), false, hit.matchedBy())
                        : new Match(null, MaskedName.of(hit.name()), null, true, hit.matchedBy()))
                .toList();
    }

    /** Runs a write; two people who create the same organisation at the same moment are told like those who do it in turn. */
    void translating(CustomerProfile profile, Runnable write) {
        try {
            write.run();
        } catch (PersistenceException refused) {
            if (!UNIQUE.contains(String.valueOf(DatabaseFailure.constraint(refused)))) {
                throw refused;
            }
            List<Match> matches = QuarkusTransaction.requiringNew()
                    .call(() -> find(CompanyName.normalise(profile.name()), profile.creditCode(), null));
            if (matches.isEmpty()) {
                throw refused;
            }
            throw new CustomerDuplicate(matches);
        }
    }
}
