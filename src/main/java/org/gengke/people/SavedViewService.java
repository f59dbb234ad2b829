package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.people.domain.ListView;
import org.gengke.people.domain.SavedViewContent;
import org.gengke.people.domain.SavedViewNameTaken;
import org.gengke.people.domain.TooManySavedViews;
import org.gengke.people.persistence.SavedViews;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/**
 * Lists with their filters under a name: a person's own, and those that colleagues share with their team. A view says what
 * to look for; what is found is always what the one who looks may see.
 */
@ApplicationScoped
public class SavedViewService {

    private static final int LIMIT = 100;

    private final SavedViews views;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    SavedViewService(SavedViews views, CurrentCaller callers, AuditTrail audit, BusinessClock clock) {
        this.views = views;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit trail keeps: not the query, which may name customers that a reader of the trail may not see. */
    private record Trace(ListView view, String name, boolean isDefault, boolean shared) {

        static Trace of(ListView view, SavedViewContent content) {
            return new Trace(view, content.name(), content.isDefault(), content.shared());
        }
    }

    @Transactional
    public Page<SavedViewView> views(ListView view, String sort, String after, int limit, boolean count) {
        return views.list(callers.get(), view, sort, after, limit, count);
    }

    @Transactional
    public SavedViewView view(UUID id) {
        return views.visible(callers.get(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public SavedViewView create(ListView view, SavedViewContent content) {
        Caller caller = callers.get();
        if (caller.client()) {
            throw new NotAllowed();
        }
        content.checked();
        views.lockOwner(caller.id());
        UUID id = Ids.next();
        if (views.count(caller.id()) >= LIMIT) {
            throw new TooManySavedViews(LIMIT);
        }
        makeRoom(caller.id(), view, id, content);
        views.add(id, caller.id(), view, content, clock.now());
        audit.note("SAVED_VIEW_CREATED", "SavedView", id, null, null, Trace.of(view, content));
        return view(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public SavedViewView change(UUID id, Integer version, SavedViewContent content) {
        SavedViewView before = mine(id, version);
        content.checked();
        views.lockOwner(before.ownerId());
        makeRoom(before.ownerId(), before.view(), id, content);
        if (!views.change(id, before.version(), content, clock.now())) {
            throw new VersionConflict();
        }
        audit.note(
                "SAVED_VIEW_CHANGED", "SavedView", id, null, Trace.of(before.view(), before.content()), Trace.of(before.view(), content));
        return view(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        SavedViewView before = mine(id, version);
        if (!views.remove(id, before.version())) {
            throw new VersionConflict();
        }
        audit.note("SAVED_VIEW_REMOVED", "SavedView", id, null, Trace.of(before.view(), before.content()), null);
    }

    /** A colleague's view can be looked at and not changed. */
    private SavedViewView mine(UUID id, Integer version) {
        SavedViewView view = view(id);
        if (!view.ownerId().equals(callers.get().id())) {
            throw new NotAllowed();
        }
        if (version != null && version != view.version()) {
            throw new VersionConflict();
        }
        return view;
    }

    private void makeRoom(UUID owner, ListView view, UUID id, SavedViewContent content) {
        if (views.nameTaken(owner, view, content.name(), id)) {
            throw new SavedViewNameTaken(content.name());
        }
        if (content.isDefault()) {
            views.noDefault(owner, view, id, clock.now());
        }
    }
}
