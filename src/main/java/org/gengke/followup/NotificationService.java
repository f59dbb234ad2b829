package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.followup.persistence.Notifications;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** What the product tells a colleague by itself; each reads their own. */
@ApplicationScoped
public class NotificationService {

    private final Notifications notifications;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    NotificationService(Notifications notifications, CurrentCaller callers, BusinessClock clock) {
        this.notifications = notifications;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<NotificationView> notifications(Boolean unread, String after, int limit, String sort, boolean count) {
        return notifications.of(callers.get().id(), unread, after, limit, sort, count);
    }

    /** Reading it twice changes nothing. */
    @Transactional
    public NotificationView read(UUID id) {
        UUID reader = callers.get().id();
        notifications.markRead(id, reader, clock.now());
        return notifications.one(id, reader).orElseThrow(NotFound::new);
    }
}
