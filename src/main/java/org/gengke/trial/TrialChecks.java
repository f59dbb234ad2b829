package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialOrderUnknown;
import org.gengke.trial.persistence.TrialReferences;

/** Whether there is what a trial names. What it named before may have gone since: a colleague, a contact. */
@ApplicationScoped
class TrialChecks {

    private final TrialReferences references;

    TrialChecks(TrialReferences references) {
        this.references = references;
    }

    /**
     * @param before null for a new trial
     * @throws InvalidContent with all that is wrong
     */
    void check(UUID customerId, TrialContent before, TrialContent content) {
        List<Finding> findings = new ArrayList<>();
        if (changed(content.productId(), before == null ? null : before.productId()) && !references.product(content.productId())) {
            findings.add(Finding.of("#/productId", "product-unknown"));
        }
        if (changed(content.engineerId(), before == null ? null : before.engineerId()) && !references.colleague(content.engineerId())) {
            findings.add(Finding.of("#/engineerId", "colleague-unknown"));
        }
        Set<UUID> technicians = new HashSet<>(content.technicianIds());
        if (technicians.size() < content.technicianIds().size()) {
            findings.add(Finding.of("#/technicianIds", "given-twice"));
        }
        if (before != null) {
            before.technicianIds().forEach(technicians::remove);
        }
        if (!technicians.isEmpty() && !references.contacts(customerId, technicians)) {
            findings.add(Finding.of("#/technicianIds", "contact-unknown"));
        }
        UUID decisionMaker = content.decisionMakerId();
        if (changed(decisionMaker, before == null ? null : before.decisionMakerId()) && !references.contacts(customerId, List.of(decisionMaker))) {
            findings.add(Finding.of("#/decisionMakerId", "contact-unknown"));
        }
        if (new HashSet<>(content.caresAbout()).size() < content.caresAbout().size()) {
            findings.add(Finding.of("#/caresAbout", "given-twice"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    void checkCompetitor(UUID competitorId) {
        if (competitorId != null && !references.competitor(competitorId)) {
            throw InvalidContent.at("#/competitorId", "competitor-unknown");
        }
    }

    void checkOrder(UUID customerId, UUID orderId) {
        if (orderId != null && !references.order(customerId, orderId)) {
            throw new TrialOrderUnknown(orderId);
        }
    }

    private static boolean changed(UUID now, UUID before) {
        return now != null && !Objects.equals(now, before);
    }
}
