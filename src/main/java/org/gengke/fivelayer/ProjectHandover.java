package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.persistence.HeldModels;
import org.gengke.fivelayer.persistence.HeldModels.Given;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/** Open projects go to others who are responsible, with what the worklist warns of. */
@ApplicationScoped
class ProjectHandover implements HandoverPart {

    private final HeldModels models;
    private final LayerStates states;
    private final AuditTrail audit;

    ProjectHandover(HeldModels models, LayerStates states, AuditTrail audit) {
        this.models = models;
        this.states = states;
        this.audit = audit;
    }

    private record Noted(UUID responsibleId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.PROJECT;
    }

    @Override
    public Fragment held(UUID personId) {
        return models.projects(personId);
    }

    @Override
    public String assignee(String subjectId) {
        return HeldModels.responsibleFor(subjectId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        List<Given> given = models.giveProjects(handover);
        audit.noteAll("PROJECT_CHANGED", "Project", given.stream()
                .map(one -> new AuditTrail.Noted(one.id(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
        states.portions(given.stream().map(Given::customerId).distinct().toList());
    }
}
