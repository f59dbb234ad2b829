package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.fivelayer.persistence.HeldModels;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/** Values that are promised go to others who see to them; the assessment does not ask who. */
@ApplicationScoped
class ValueHandover implements HandoverPart {

    private final HeldModels models;
    private final AuditTrail audit;

    ValueHandover(HeldModels models, AuditTrail audit) {
        this.models = models;
        this.audit = audit;
    }

    private record Noted(UUID ownerId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.VALUE;
    }

    @Override
    public Fragment held(UUID personId) {
        return models.values(personId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        audit.noteAll("CUSTOMER_VALUE_CHANGED", "CustomerValue", models.giveValues(handover).stream()
                .map(one -> new AuditTrail.Noted(one.id(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
    }
}
