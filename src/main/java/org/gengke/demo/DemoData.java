package org.gengke.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gengke.customer.ContactSightings;
import org.gengke.customer.IntakeUndo;
import org.gengke.demo.domain.DemoPasswordInUse;
import org.gengke.demo.domain.Staff;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.demo.persistence.DemoRemoval;
import org.gengke.followup.InteractionIntake;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.people.DemoWish;
import org.gengke.people.FirstAdministrator;
import org.gengke.people.PeopleIntake;
import org.gengke.people.PeopleService;
import org.gengke.people.domain.UserProfile;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.jboss.logging.Logger;

/**
 * The demonstration data of a new database. {@code GENGKE_DEMO=false} keeps it away, {@code true} brings it in although a
 * password for the administrator is given, {@code remove} takes it away at the next start.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class);

    /** Seconds: it takes ten of them, on a machine that is busy a minute. */
    private static final int SLOWLY = 600;

    private final FirstAdministrator first;
    private final PeopleIntake peopleIntake;
    private final PeopleService people;
    private final DemoLoading loading;
    private final DemoRecords records;
    private final DemoRemoval removal;
    private final IntakeUndo customers;
    private final InteractionIntake interactions;
    private final ContactSightings sightings;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DemoData(
            FirstAdministrator first,
            PeopleIntake peopleIntake,
            PeopleService people,
            DemoLoading loading,
            DemoRecords records,
            DemoRemoval removal,
            IntakeUndo customers,
            InteractionIntake interactions,
            ContactSightings sightings,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.first = first;
        this.peopleIntake = peopleIntake;
        this.people = people;
        this.loading = loading;
        this.records = records;
        this.removal = removal;
        this.customers = customers;
        this.interactions = interactions;
        this.sightings = sightings;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = SLOWLY)
    void onStart(@Observes @Priority(200) StartupEvent start, @ConfigProperty(name = "gengke.demo") Optional<String> wish) {
        DemoWish wanted = DemoWish.of(wish, first.givenPassword().isPresent());
        if (wanted == DemoWish.REMOVE) {
            removeAtStart();
        } else if (first.databaseWasNew() && wanted == DemoWish.TRUE) {
            records.reserve();
            if (peopleIntake.nobodyThere()) {
                bring(first.givenPassword());
            }
        }
    }

    @Transactional
    public DemoStatus status() {
        return records.status();
    }

    /** @param administratorPassword for the administrator; the others, and without one the administrator too, get the known one */
    @Transactional
    @TransactionConfiguration(timeout = SLOWLY)
    public void load(Optional<String> administratorPassword) {
        bring(administratorPassword);
    }

    private void bring(Optional<String> administratorPassword) {
        long begun = System.nanoTime();
        int count = loading.load(administratorPassword.orElse(Staff.PASSWORD));
        LOG.infof("Demonstration data: %d customers in %d ms; sign in as rep, manager, kam, executive or admin", count, (System.nanoTime() - begun) / 1_000_000);
    }

    /**
     * Takes away what was brought in for demonstration, and what is kept about it; everything else stays.
     *
     * @throws DemoPasswordInUse while the caller has the password that everybody knows
     */
    @Transactional
    public void remove() {
        records.present().ifPresent(load -> {
            if (known(callers.get().id())) {
                throw new DemoPasswordInUse();
            }
            remove(load);
        });
    }

    /** The same, with a password of their own for the caller, whose sessions end. */
    @Transactional
    public void remove(String newPassword) {
        if (newPassword.equals(Staff.PASSWORD)) {
            throw InvalidContent.at("#/newPassword", "password-known");
        }
        records.present().ifPresent(load -> {
            remove(load);
            people.setPassword(callers.get().id(), newPassword);
        });
    }

    private boolean known(UUID id) {
        return people.signsInWith(id, Staff.PASSWORD);
    }

    private void remove(UUID load) {
        List<UUID> staying = removal.peopleWhoStay(load);
        List<UUID> gone = records.customers(load);
        List<UUID> contacts = removal.contactsAt(gone);
        removal.forgetMerges(gone);
        interactions.forget(gone);
        customers.remove(gone, load);
        removal.removeContacts(contacts);
        removal.removeUnusedCompetitors(load);
        removal.removeSymposiums(load);
        removal.removeUnusedPartners(load);
        removal.removeUnusedProducts(load);
        removal.removeSegments(load);
        removal.removeModels(load);
        // What waits in memory would come back after its removal.
        sightings.write();
        removal.removeSightings(load);
        records.people(load).stream().filter(id -> !id.equals(callers.get().id())).forEach(id -> {
            if (!staying.contains(id)) {
                dismiss(id, true);
            } else if (known(id)) {
                dismiss(id, false);
            }
        });
        removal.removeUnusedTeams(load);
        records.end(load, clock.now());
        audit.note("DEMO_REMOVED", "DemoData", load, null, null, null);
        LOG.infof("Demonstration data removed: %d customers", gone.size());
    }

    /** Out of the teams, so that these can go, unless customers stay with them; the name stays for the history. */
    private void dismiss(UUID id, boolean outOfTeam) {
        UserProfile known = people.user(id).profile();
        UUID team = outOfTeam ? null : known.teamId();
        people.changeUser(id, null, new UserProfile(known.displayName(), known.email(), known.phone(), known.roles(), team, known.competence(), known.locale(), false));
    }

    /** In the name of an administrator, who gets the given password, or a random one, in place of the known one. */
    private void removeAtStart() {
        records.administrator().ifPresent(id -> callers.as(peopleIntake.caller(id), () -> {
            records.present().ifPresent(load -> {
                remove(load);
                if (known(id)) {
                    replacePassword(id);
                }
            });
            return null;
        }));
    }

    private void replacePassword(UUID id) {
        String password = first.newPassword();
        people.setPassword(id, password);
        String username = people.user(id).username();
        if (first.givenPassword().isPresent()) {
            LOG.infof("Administrator: %s, with the given password", username);
        } else {
            LOG.infof("Administrator: %s, password %s (shown once; change it after signing in)", username, password);
        }
    }
}
