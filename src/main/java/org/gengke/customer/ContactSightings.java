package org.gengke.customer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.domain.ContactProfile;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Who looked at whose telephone number or address, each contact once a day. A reader waits for nothing: it is noted in memory and
 * written every few seconds. What a crash loses are these seconds.
 */
@ApplicationScoped
public class ContactSightings {

    private static final Logger LOG = Logger.getLogger(ContactSightings.class);
    /** Beyond this, with a database that takes nothing, memory is worth more. */
    private static final int MOST_WAITING = 100_000;

    private final SightingLog log;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private Map<Day, Set<UUID>> waiting = new HashMap<>();
    private int size;

    ContactSightings(SightingLog log, CurrentCaller callers, BusinessClock clock) {
        this.log = log;
        this.callers = callers;
        this.clock = clock;
    }

    /** A person's business day. */
    public record Day(UUID personId, LocalDate day) {}

    /** The caller is shown these; only people are watched, and only contacts that tell how they are reached. */
    public void shown(Collection<ContactView> contacts) {
        numbersShown(contacts.stream().filter(contact -> reachable(contact.profile())).map(ContactView::id).toList());
    }

    /** The caller is shown a telephone number of each of these. */
    public void numbersShown(Collection<UUID> contactIds) {
        Caller caller = callers.get();
        if (!caller.client()) {
            note(new Day(caller.id(), clock.today()), contactIds);
        }
    }

    private static boolean reachable(ContactProfile contact) {
        return !contact.phones().isEmpty() || contact.email() != null || contact.wechat() != null;
    }

    private synchronized void note(Day day, Collection<UUID> contacts) {
        if (size < MOST_WAITING && !contacts.isEmpty()) {
            Set<UUID> seen = waiting.computeIfAbsent(day, any -> new LinkedHashSet<>());
            int before = seen.size();
            seen.addAll(contacts);
            size += seen.size() - before;
        }
    }

    /** What waits is written; what cannot be written waits on. */
    @Scheduled(identity = "contact-sightings", every = "15s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void write() {
        Map<Day, Set<UUID>> taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            log.keep(taken);
        } catch (RuntimeException failure) {
            LOG.warnf("Sightings of contacts wait on: %s", failure.getMessage());
            taken.forEach(this::note);
        }
    }

    void end(@Observes ShutdownEvent end) {
        write();
    }

    private synchronized Map<Day, Set<UUID>> take() {
        Map<Day, Set<UUID>> taken = waiting;
        waiting = new HashMap<>();
        size = 0;
        return taken;
    }
}
