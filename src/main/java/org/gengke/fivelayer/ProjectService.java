package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.domain.Course;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.ProjectNotNotedYet;
import org.gengke.fivelayer.domain.ProjectOver;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.ProjectStepOnly;
import org.gengke.fivelayer.persistence.Entries;
import org.gengke.fivelayer.persistence.EntryTables;
import org.gengke.fivelayer.persistence.ModelCustomers;
import org.gengke.fivelayer.persistence.ModelReading;
import org.gengke.fivelayer.persistence.ModelReferences;
import org.gengke.fivelayer.persistence.ProjectReading;
import org.gengke.fivelayer.persistence.ProjectReading.Row;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.people.domain.Competence;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Said;

/** Projects of customers (项目, section 8): from the first step to the end. Who decides about one is {@link DecisionMakerService}. */
@ApplicationScoped
public class ProjectService {

    private final ProjectReading reading;
    private final ProjectAccess access;
    private final ModelReading models;
    private final ModelCustomers names;
    private final ModelReferences references;
    private final Entries entries;
    private final LayerStates states;
    private final ProjectWatch watch;
    private final Cultivation cultivation;
    private final Settings settings;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ProjectService(
            ProjectReading reading,
            ProjectAccess access,
            ModelReading models,
            ModelCustomers names,
            ModelReferences references,
            Entries entries,
            LayerStates states,
            ProjectWatch watch,
            Cultivation cultivation,
            Settings settings,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reading = reading;
        this.access = access;
        this.models = models;
        this.names = names;
        this.references = references;
        this.entries = entries;
        this.states = states;
        this.watch = watch;
        this.cultivation = cultivation;
        this.settings = settings;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<ProjectView> projects(ProjectQuery query) {
        Page<Row> page = reading.list(query);
        Map<UUID, ProjectView> views = views(page.items(), null).stream().collect(Collectors.toMap(ProjectView::id, Function.identity()));
        return page.map(row -> views.get(row.project().id()));
    }

    @Transactional
    public ProjectView project(UUID id) {
        return view(access.seen(id));
    }

    /**
     * @param asOf as it was believed at the end of this day; null for now
     * @throws ProjectNotNotedYet when nobody had noted it then
     */
    @Transactional
    public ProjectView project(UUID id, LocalDate asOf) {
        Row now = access.seen(id);
        Instant at = Believing.at(asOf, clock);
        if (at == null) {
            return view(now);
        }
        Entry<ProjectProfile> believed = entries.list(EntryTables.PROJECTS, List.of(now.project().customerId()), at).stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProjectNotNotedYet(clock.dateOf(now.project().createdAt())));
        return views(List.of(now.believed(believed)), at).get(0);
    }

    /**
     * @param begunOn null for today
     * @param step null for the first
     */
    @Transactional
    public ProjectView begin(UUID customerId, LocalDate begunOn, ProjectStep step, ProjectProfile.Content content) {
        cultivation.lock(customerId);
        LocalDate from = begunOn == null ? clock.today() : begunOn;
        Said.on(clock.today()).happened("#/begunOn", from).check();
        ProjectStep first = step == null ? ProjectStep.CURRENT_STATE : step;
        ProjectProfile project = new ProjectProfile(content, from, first, ProjectState.OPEN, null, null, null);
        check(null, project);
        UUID id = Ids.next();
        entries.add(EntryTables.PROJECTS, id, customerId, project, callers.get().id(), clock.now());
        entries.add(EntryTables.STEPS, Ids.next(), customerId, new ReachedStep(id, first, from, null), callers.get().id(), clock.now());
        audit.note("PROJECT_BEGUN", "Project", id, customerId, null, Traces.of(project));
        states.renew(List.of(customerId));
        return project(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public ProjectView change(UUID id, Integer version, ProjectProfile.Content content) {
        Row before = access.locked(id, version);
        ProjectProfile after = before.project().content().with(content);
        audit.note("PROJECT_CHANGED", "Project", id, before.project().customerId(), Traces.of(before.project().content()), Traces.of(after));
        return changed(before, after);
    }

    /**
     * The customer came to another step; also back to one.
     *
     * @param on null for today
     * @param tookPart whether we take part in it
     */
    @Transactional
    public ProjectView reach(UUID id, ProjectStep step, LocalDate on, boolean tookPart, String note) {
        Row before = access.locked(id);
        ProjectProfile project = before.project().content();
        ProjectOver.checkOpen(project.state());
        if (project.step() == step) {
            throw InvalidContent.at("#/step", "step-is-present");
        }
        LocalDate reachedOn = on == null ? clock.today() : on;
        modelled(before).assessed().course().checkNext(reachedOn, clock.today());
        entries.add(EntryTables.STEPS, Ids.next(), before.project().customerId(), new ReachedStep(id, step, reachedOn, note), callers.get().id(), clock.now());
        ProjectProfile.Content content = project.content();
        Set<ProjectStep> parts = new TreeSet<>(content.tookPart());
        if (tookPart) {
            parts.add(step);
        }
        ProjectProfile.Content with = new ProjectProfile.Content(
                content.name(), content.note(), content.amount(), content.chance(), content.expectedOn(), content.responsibleId(), parts);
        ProjectProfile after = project.with(with).at(step);
        audit.note("PROJECT_STEP_REACHED", "Project", id, before.project().customerId(), Traces.of(project), Traces.of(after));
        return changed(before, after);
    }

    /**
     * A step was noted by mistake. The project stands where it came to without it.
     *
     * @throws ProjectStepOnly when it is the only one
     */
    @Transactional
    public ProjectView takeBack(UUID id, UUID stepId, Integer version) {
        Row before = access.locked(id);
        ProjectProfile project = before.project().content();
        ProjectOver.checkOpen(project.state());
        List<Entry<ReachedStep>> steps = modelled(before).steps();
        Entry<ReachedStep> mistaken = steps.stream().filter(step -> step.id().equals(stepId)).findFirst().orElseThrow(NotFound::new);
        ProjectAccess.checkVersion(version, mistaken.version());
        if (steps.size() == 1) {
            throw new ProjectStepOnly(mistaken.content().step());
        }
        entries.remove(EntryTables.STEPS, stepId, callers.get().id(), clock.now());
        Course left = modelled(before).assessed().course();
        ProjectProfile after = project.at(left.present()).within(left.furthest());
        audit.note("PROJECT_STEP_REMOVED", "Project", id, before.project().customerId(), Traces.of(project), Traces.of(after));
        return changed(before, after);
    }

    /** @param lostToId the competitor; of a lost one, where it is known */
    @Transactional
    public ProjectView end(UUID id, ProjectState how, LocalDate on, String note, UUID lostToId) {
        Row before = access.locked(id);
        ProjectProfile project = before.project().content();
        ProjectOver.checkOpen(project.state());
        LocalDate endedOn = on == null ? clock.today() : on;
        List<Course.Reached> steps = modelled(before).assessed().course().steps();
        Said.on(clock.today())
                .happened("#/endedOn", endedOn)
                .inOrder("#/endedOn", steps.get(steps.size() - 1).on(), endedOn)
                .require(how != ProjectState.OPEN, "#/state", "project-end-unknown", Map.of())
                .require(how == ProjectState.LOST || lostToId == null, "#/lostToId", "only-of-lost-projects", Map.of())
                .require(lostToId == null || references.competitor(lostToId), "#/lostToId", "competitor-unknown", Map.of())
                .check();
        ProjectProfile after = project.ended(how, endedOn, note, lostToId);
        audit.note("PROJECT_ENDED", "Project", id, before.project().customerId(), Traces.of(project), Traces.of(after));
        return changed(before, after);
    }

    /** It goes on after all. */
    @Transactional
    public ProjectView reopen(UUID id) {
        Row before = access.locked(id);
        ProjectProfile project = before.project().content();
        ProjectOver.checkEnded(project.state());
        ProjectProfile after = project.ended(ProjectState.OPEN, null, null, null);
        audit.note("PROJECT_REOPENED", "Project", id, before.project().customerId(), Traces.of(project), Traces.of(after));
        return changed(before, after);
    }

    /** It was noted by mistake; what was believed until now stays readable. */
    @Transactional
    public void remove(UUID id, Integer version) {
        Row before = access.locked(id, version);
        UUID customerId = before.project().customerId();
        modelled(before).makers().forEach(maker -> entries.remove(EntryTables.MAKERS, maker.maker().id(), callers.get().id(), clock.now()));
        entries.remove(EntryTables.PROJECTS, id, callers.get().id(), clock.now());
        audit.note("PROJECT_REMOVED", "Project", id, customerId, Traces.of(before.project().content()), null);
        watch.forget(id);
        states.renew(List.of(customerId));
    }

    private ProjectView changed(Row before, ProjectProfile after) {
        UUID id = before.project().id();
        UUID customerId = before.project().customerId();
        check(before.project().content(), after);
        entries.change(EntryTables.PROJECTS, id, after, callers.get().id(), clock.now());
        states.renew(List.of(customerId));
        return project(id);
    }

    private void check(ProjectProfile before, ProjectProfile after) {
        ProjectProfile.Content content = after.content();
        Set<ProjectStep> added = new TreeSet<>(content.tookPart());
        if (before != null) {
            added.removeAll(before.content().tookPart());
        }
        UUID responsible = content.responsibleId();
        boolean named = responsible != null && (before == null || !Objects.equals(responsible, before.content().responsibleId()));
        Said.on(clock.today())
                .require(added.stream().allMatch(step -> step.compareTo(after.step()) <= 0), "#/tookPart", "step-not-come", Map.of("step", after.step().number()))
                .require(!named || references.colleague(responsible), "#/responsibleId", "colleague-unknown", Map.of())
                .check();
    }

    private ModelProject modelled(Row row) {
        return models.projects(List.of(row.project()), List.of(row.project().customerId()), null).get(0);
    }

    private ProjectView view(Row row) {
        return views(List.of(row), null).get(0);
    }

    private List<ProjectView> views(List<Row> rows, Instant at) {
        List<Entry<ProjectProfile>> projects = rows.stream().map(Row::project).toList();
        List<ModelProject> modelled = models.projects(projects, rows.stream().map(row -> row.project().customerId()).distinct().toList(), at);
        Map<ProjectStep, Integer> chances = FiveLayerSettings.chances(settings);
        Set<UUID> ids = modelled.stream().flatMap(project -> ModelNames.of(project).stream()).collect(Collectors.toSet());
        Map<UUID, String> named = names.names(ids);
        Map<UUID, Competence> levels = names.levels(ids);
        List<ProjectView> views = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            views.add(new ProjectView(
                    modelled.get(i), row.project().customerId(), row.customerName(), row.ownerId(), row.ownerName(), row.customerVisible(), row.writable(),
                    ProjectChances.figures(modelled.get(i), chances), named, levels));
        }
        return views;
    }
}
