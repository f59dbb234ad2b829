package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.persistence.OpenProjects;
import org.gengke.fivelayer.persistence.OpenProjects.OpenProject;
import org.gengke.shared.Settings;

/** What the open projects of customers promise, for those who weigh customers; whoever may see them. */
@ApplicationScoped
public class WinChances {

    private final OpenProjects projects;
    private final Settings settings;

    WinChances(OpenProjects projects, Settings settings) {
        this.projects = projects;
        this.settings = settings;
    }

    /**
     * By customer; without an open project there is none.
     *
     * @param chances the best of its projects, in per cent: as somebody said it, else that of the step
     */
    public record Open(Map<UUID, Integer> chances, Map<UUID, Integer> projects) {}

    @Transactional(TxType.MANDATORY)
    public Open ofOpenProjects() {
        return of(projects.all());
    }

    /** Of one customer alone. */
    @Transactional(TxType.MANDATORY)
    public Open ofOpenProjects(UUID customerId) {
        return of(projects.of(customerId));
    }

    private Open of(List<OpenProject> open) {
        Map<ProjectStep, Integer> bySteps = FiveLayerSettings.chances(settings);
        Map<UUID, Integer> best = new HashMap<>();
        Map<UUID, Integer> counts = new HashMap<>();
        for (OpenProject one : open) {
            best.merge(one.customerId(), ProjectChances.open(one.step(), one.said(), bySteps), Math::max);
            counts.merge(one.customerId(), 1, Integer::sum);
        }
        return new Open(best, counts);
    }
}
