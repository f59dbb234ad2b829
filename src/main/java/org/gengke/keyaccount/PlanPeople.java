package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerSight;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/** Whoever keeps a plan or does something of it is there, and sees the account; within the running transaction. */
@ApplicationScoped
class PlanPeople {

    private final PlanReading reading;
    private final CustomerSight sight;

    PlanPeople(PlanReading reading, CustomerSight sight) {
        this.reading = reading;
        this.sight = sight;
    }

    /** @throws InvalidContent at {@code #/responsibleId} for somebody who cannot keep a plan for this customer */
    void checkKeeper(UUID customerId, UUID keeper) {
        String wrong = keeper == null ? "not-null" : wrong(customerId, keeper);
        if (wrong != null) {
            throw InvalidContent.at("#/responsibleId", wrong);
        }
    }

    /**
     * What is wrong with those to whom activities are given.
     *
     * @param before what stays with whom it was given to in this is not asked about again: a colleague may have left since; null for nothing
     */
    List<Finding> findings(UUID customerId, PlanContent content, PlanContent before) {
        Map<UUID, UUID> given = new HashMap<>();
        if (before != null) {
            before.activities().forEach(one -> given.put(one.id(), one.responsibleId()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < content.activities().size(); i++) {
            Activity activity = content.activities().get(i);
            if (activity.responsibleId() != null && !activity.responsibleId().equals(given.get(activity.id()))) {
                check(customerId, activity, i, findings);
            }
        }
        return findings;
    }

    /** Adds what is wrong with whoever does an activity, at its place in the plan. */
    void check(UUID customerId, Activity activity, int at, List<Finding> findings) {
        String wrong = activity.responsibleId() == null ? null : wrong(customerId, activity.responsibleId());
        if (wrong != null) {
            findings.add(Finding.of("#/activities/" + at + "/responsibleId", wrong));
        }
    }

    private String wrong(UUID customerId, UUID person) {
        if (!reading.colleagues(List.of(person))) {
            return "colleague-unknown";
        }
        return sight.sees(person, customerId) ? null : "colleague-without-sight";
    }
}
