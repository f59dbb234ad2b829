package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.persistence.ProjectReading;
import org.gengke.fivelayer.persistence.ProjectReading.Row;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Finds a project for whoever sees it, and holds it for whoever may change it: the customer's writers and who is responsible. */
@ApplicationScoped
class ProjectAccess {

    private final ProjectReading reading;
    private final Cultivation cultivation;

    ProjectAccess(ProjectReading reading, Cultivation cultivation) {
        this.reading = reading;
        this.cultivation = cultivation;
    }

    @Transactional(TxType.MANDATORY)
    Row seen(UUID id) {
        return reading.visible(id).orElseThrow(NotFound::new);
    }

    /**
     * The customer's row is locked, as by everybody who may change its model.
     *
     * @throws NotAllowed when the caller sees the project and may not change it
     */
    @Transactional(TxType.MANDATORY)
    Row locked(UUID id) {
        UUID held = null;
        Row project = seen(id);
        // A merge may move it while one waits.
        while (!project.project().customerId().equals(held)) {
            held = project.project().customerId();
            cultivation.lockAll(List.of(held));
            project = seen(id);
        }
        if (!project.writable()) {
            throw new NotAllowed();
        }
        return project;
    }

    /** @param version what the caller saw; null for any */
    @Transactional(TxType.MANDATORY)
    Row locked(UUID id, Integer version) {
        Row project = locked(id);
        checkVersion(version, project.project().version());
        return project;
    }

    static void checkVersion(Integer seen, int present) {
        if (seen != null && seen != present) {
            throw new VersionConflict();
        }
    }
}
