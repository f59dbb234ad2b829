package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.HandoverDraft.Assignment;
import org.gengke.people.persistence.HandoverReading;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/** What a handover is refused for, beside the fields it belongs to. */
@ApplicationScoped
class HandoverChecks {

    private final HandoverRights rights;
    private final HandoverParts parts;
    private final HandoverReading reading;

    HandoverChecks(HandoverRights rights, HandoverParts parts, HandoverReading reading) {
        this.rights = rights;
        this.parts = parts;
        this.reading = reading;
    }

    void customersOnce(HandoverDraft draft) {
        Set<UUID> named = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.assignments().size(); i++) {
            if (!named.add(draft.assignments().get(i).customerId())) {
                findings.add(Finding.of("#/assignments/" + i + "/customerId", "customer-repeated"));
            }
        }
        refuse(findings);
    }

    void receivers(HandoverDraft draft) {
        Map<UUID, String> wrong = rights.unsuitable(draft.fromId(), draft.receivers());
        List<Finding> findings = new ArrayList<>();
        if (wrong.containsKey(draft.toId())) {
            findings.add(Finding.of("#/toId", wrong.get(draft.toId())));
        }
        for (int i = 0; i < draft.assignments().size(); i++) {
            String code = wrong.get(draft.assignments().get(i).toId());
            if (code != null) {
                findings.add(Finding.of("#/assignments/" + i + "/toId", code));
            }
        }
        refuse(findings);
    }

    /** What the caller does not see does not exist for them, and cannot be named. */
    void held(HandoverDraft draft) {
        if (draft.assignments().isEmpty()) {
            return;
        }
        Set<UUID> held = reading.customersSeen(parts.held(draft.fromId()), draft.assignments().stream().map(Assignment::customerId).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.assignments().size(); i++) {
            if (!held.contains(draft.assignments().get(i).customerId())) {
                findings.add(Finding.of("#/assignments/" + i + "/customerId", "nothing-held-there"));
            }
        }
        refuse(findings);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
