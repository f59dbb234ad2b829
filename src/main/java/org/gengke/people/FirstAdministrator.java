package org.gengke.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.Team;
import org.gengke.people.domain.User;
import org.gengke.people.domain.UserProfile;
import org.gengke.people.persistence.Directory;
import org.gengke.people.persistence.Teams;
import org.gengke.people.persistence.Users;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.jboss.logging.Logger;

/**
 * A new database gets its first administrator: with the password of {@code GENGKE_ADMIN_PASSWORD}, else with a random one
 * that is printed once. Where the demonstration data comes in, it brings its own people.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Users users;
    private final Teams teams;
    private final Directory directory;
    private final Passwords passwords;
    private final SignInService signIn;
    private final BusinessClock clock;
    private final Optional<String> configured;
    private boolean databaseNew;

    FirstAdministrator(
            Users users,
            Teams teams,
            Directory directory,
            Passwords passwords,
            SignInService signIn,
            BusinessClock clock,
            @ConfigProperty(name = "gengke.admin.password") Optional<String> configured) {
        this.users = users;
        this.teams = teams;
        this.directory = directory;
        this.passwords = passwords;
        this.signIn = signIn;
        this.clock = clock;
        this.configured = configured;
    }

    /** Whether nobody was in the database when the service started. */
    public boolean databaseWasNew() {
        return databaseNew;
    }

    /** The password that was given for the first administrator. */
    public Optional<String> givenPassword() {
        return configured;
    }

    /** The one that was given, or a random one. */
    public String newPassword() {
        return configured.orElseGet(() -> signIn.secret("").substring(0, 20));
    }

    @Transactional
    void onStart(@Observes @Priority(100) StartupEvent start, @ConfigProperty(name = "gengke.demo") Optional<String> demo) {
        databaseNew = !directory.hasUsers();
        if (DemoWish.of(demo, configured.isPresent()) != DemoWish.TRUE && databaseNew) {
            create();
        }
    }

    private void create() {
        Instant now = clock.now();
        Team root = new Team(Ids.next(), "公司", null, now);
        teams.save(root);
        String password = newPassword();
        User administrator = new User(
                Ids.next(), "admin", new UserProfile("管理员", null, null, Set.of(Role.ADMIN), root.id(), null, "zh-CN", true), now);
        administrator.usePassword(passwords.hash(password), now);
        users.save(administrator);
        if (configured.isEmpty()) {
            LOG.infof("First administrator: admin, password %s (shown once; change it after signing in)", password);
        }
    }
}
