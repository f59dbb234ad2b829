package org.gengke.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gengke.customer.IntakeUndo;
import org.gengke.demo.domain.Staff;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.followup.InteractionIntake;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.people.FirstAdministrator;
import org.gengke.people.PeopleIntake;
import org.gengke.people.PeopleService;
import org.gengke.people.UserView;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.UserProfile;
import org.gengke.shared.BusinessClock;
import org.jboss.logging.Logger;

/**
 * The demonstration data of a new database. {@code GENGKE_DEMO=false} keeps it away, {@code true} brings it in although a
 * password for the administrator is given, {@code remove} takes it away at the next start.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class);
    private static final String REMOVE = "remove";

    private final FirstAdministrator first;
    private final PeopleIntake peopleIntake;
    private final PeopleService people;
    private final DemoLoading loading;
    private final DemoRecords records;
    private final IntakeUndo customers;
    private final InteractionIntake interactions;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DemoData(
            FirstAdministrator first,
            PeopleIntake peopleIntake,
            PeopleService people,
            DemoLoading loading,
            DemoRecords records,
            IntakeUndo customers,
            InteractionIntake interactions,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.first = first;
        this.peopleIntake = peopleIntake;
        this.people = people;
        this.loading = loading;
        this.records = records;
        this.customers = customers;
        this.interactions = interactions;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void onStart(@Observes @Priority(200) StartupEvent start, @ConfigProperty(name = "gengke.demo") Optional<String> wish) {
        if (wish.filter(REMOVE::equalsIgnoreCase).isPresent()) {
            removeAtStart();
        } else if (first.databaseWasNew() && wish.map(Boolean::parseBoolean).orElse(first.givenPassword().isEmpty())) {
            records.reserve();
            if (peopleIntake.nobodyThere()) {
                load(first.givenPassword());
            }
        }
    }

    @Transactional
    public DemoStatus status() {
        return records.status();
    }

    /** @param administratorPassword for the administrator; the others, and without one the administrator too, get the known one */
    @Transactional
    public void load(Optional<String> administratorPassword) {
        long begun = System.nanoTime();
        int count = loading.load(administratorPassword.orElse(Staff.PASSWORD));
        LOG.infof("Demonstration data: %d customers in %d ms; sign in as rep, manager, kam, executive or admin", count, (System.nanoTime() - begun) / 1_000_000);
    }

    /** Takes away what was brought in for demonstration, and what is kept about it; everything else stays. */
    @Transactional
    public void remove() {
        records.present().ifPresent(this::remove);
    }

    private void remove(UUID load) {
        List<UUID> staying = records.peopleWhoStay(load);
        List<UUID> gone = records.customers(load);
        List<UUID> contacts = records.contactsAt(gone);
        records.forgetMerges(gone);
        interactions.forget(gone);
        customers.remove(gone, load);
        records.removeContacts(contacts);
        records.removeUnusedCompetitors(load);
        records.people(load).stream()
                .filter(id -> !staying.contains(id) && !id.equals(callers.get().id()))
                .forEach(this::dismiss);
        records.removeUnusedTeams(load);
        records.end(load, clock.now());
        audit.note("DEMO_REMOVED", "DemoData", load, null, null, null);
        LOG.infof("Demonstration data removed: %d customers", gone.size());
    }

    /** Out of the teams, so that these can go; the name stays for the history. */
    private void dismiss(UUID id) {
        UserView user = people.user(id);
        UserProfile known = user.profile();
        if (user.roles().contains(Role.ADMIN) && !otherAdministrator(id)) {
            return;
        }
        people.changeUser(id, null, new UserProfile(known.displayName(), known.email(), known.phone(), known.roles(), null, known.locale(), false));
    }

    private boolean otherAdministrator(UUID id) {
        return records.administrator().filter(other -> !other.equals(id)).isPresent();
    }

    private void removeAtStart() {
        records.administrator().ifPresent(id -> callers.as(peopleIntake.caller(id), () -> {
            remove();
            return null;
        }));
    }
}
