package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.Course;
import org.gengke.fivelayer.domain.Influence;
import org.gengke.fivelayer.persistence.Entries;
import org.gengke.fivelayer.persistence.EntryTables;
import org.gengke.fivelayer.persistence.Influences;
import org.gengke.shared.domain.Ids;

/** What was believed of customers before, with its original authors and times: for histories that are brought in. */
@ApplicationScoped
public class ModelIntake {

    private final Entries entries;
    private final Influences influences;
    private final LayerStates states;

    ModelIntake(Entries entries, Influences influences, LayerStates states) {
        this.entries = entries;
        this.influences = influences;
        this.states = states;
    }

    @Transactional(TxType.MANDATORY)
    public <T> UUID bring(EntryKind<T> kind, UUID customerId, T content, UUID by, Instant at) {
        UUID id = Ids.next();
        entries.add(kind.table(), id, customerId, content, by, at);
        return id;
    }

    /** From a later moment on something else is believed. */
    @Transactional(TxType.MANDATORY)
    public <T> void change(EntryKind<T> kind, UUID id, T content, UUID by, Instant at) {
        entries.change(kind.table(), id, content, by, at);
    }

    /** @param steps the earliest first; the last one is the present one */
    @Transactional(TxType.MANDATORY)
    public UUID bringProject(UUID customerId, ProjectProfile project, List<Course.Reached> steps, UUID by, Instant at) {
        UUID id = Ids.next();
        entries.add(EntryTables.PROJECTS, id, customerId, project, by, at);
        steps.forEach(step -> entries.add(EntryTables.STEPS, Ids.next(), customerId, new ReachedStep(id, step.step(), step.on(), null), by, at));
        return id;
    }

    @Transactional(TxType.MANDATORY)
    public UUID bringMaker(UUID customerId, MakerProfile maker, UUID by, Instant at) {
        UUID id = Ids.next();
        entries.add(EntryTables.MAKERS, id, customerId, maker, by, at);
        return id;
    }

    @Transactional(TxType.MANDATORY)
    public void changeMaker(UUID id, MakerProfile maker, UUID by, Instant at) {
        entries.change(EntryTables.MAKERS, id, maker, by, at);
    }

    /** Who listens to whom among the people of a customer. */
    @Transactional(TxType.MANDATORY)
    public void bringInfluence(UUID customerId, Influence influence, UUID by, Instant at) {
        influences.add(Ids.next(), customerId, influence, by, at);
    }

    /** All of it has come. */
    @Transactional(TxType.MANDATORY)
    public void settle(Collection<UUID> customerIds) {
        states.renew(customerIds);
    }
}
