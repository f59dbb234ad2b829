package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Problem;

/** The same change to many customers; each is changed, or refused, by itself. */
@ApplicationScoped
public class BulkService {

    private final CustomerEdits edits;

    BulkService(CustomerEdits edits) {
        this.edits = edits;
    }

    /** What shall change; null leaves it. */
    public record BulkChange(
            UUID ownerId,
            boolean releaseToPool,
            Tier tier,
            String tierReason,
            Importance importance,
            Boolean hasPotential,
            List<String> addTags,
            List<String> removeTags) {}

    /** @param refusal null when it was changed */
    public record Outcome(UUID customerId, Problem refusal) {}

    /** Not in one transaction: what is refused for one customer holds up no other. */
    public List<Outcome> change(List<UUID> customerIds, BulkChange change) {
        List<Outcome> outcomes = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(customerIds)) {
            try {
                edits.apply(id, change);
                outcomes.add(new Outcome(id, null));
            } catch (MovedTo merged) {
                outcomes.add(new Outcome(id, new NotFound()));
            } catch (Problem refusal) {
                outcomes.add(new Outcome(id, refusal));
            }
        }
        return outcomes;
    }
}
