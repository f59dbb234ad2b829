package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gengke.people.domain.LastAdministrator;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.User;
import org.gengke.people.domain.UserProfile;
import org.gengke.people.domain.UsernameTaken;
import org.gengke.people.persistence.Directory;
import org.gengke.people.persistence.Sessions;
import org.gengke.people.persistence.Teams;
import org.gengke.people.persistence.Users;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** The people: who works here, in which roles and team. */
@ApplicationScoped
public class PeopleService {

    private final Users users;
    private final Teams teams;
    private final Directory directory;
    private final Sessions sessions;
    private final SignInService signIn;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<UserMoved> moved;

    PeopleService(
            Users users,
            Teams teams,
            Directory directory,
            Sessions sessions,
            SignInService signIn,
            Passwords passwords,
            AuditTrail audit,
            BusinessClock clock,
            Event<UserMoved> moved) {
        this.users = users;
        this.teams = teams;
        this.directory = directory;
        this.sessions = sessions;
        this.signIn = signIn;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.moved = moved;
    }

    @Transactional
    public Page<UserView> users(UserQuery query) {
        return directory.users(query);
    }

    /** Active colleagues who are called so, by user name or display name; several where a name is shared. */
    @Transactional
    public List<UserView> named(Collection<String> names) {
        return names.isEmpty() ? List.of() : directory.named(names);
    }

    @Transactional
    public UserView user(UUID id) {
        return directory.user(id).orElseThrow(NotFound::new);
    }

    /** @param password null for people who sign in through an identity provider */
    @Transactional
    public UserView createUser(String username, UserProfile profile, String password) {
        if (users.byUsername(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        checkTeam(profile.teamId());
        Instant now = clock.now();
        User user = new User(Ids.next(), username, profile, now);
        if (password != null) {
            user.usePassword(passwords.hash(password), now);
        }
        users.save(user);
        audit.note("USER_CREATED", "User", user.id(), null, null, profile);
        return user(user.id());
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public UserView changeUser(UUID id, Integer version, UserProfile profile) {
        User user = users.findByIdOptional(id).orElseThrow(NotFound::new);
        if (version != null && version != user.version()) {
            throw new VersionConflict();
        }
        checkTeam(profile.teamId());
        UserProfile before = user.profile();
        boolean losesAdministration = before.active()
                && before.roles().contains(Role.ADMIN)
                && !(profile.active() && profile.roles().contains(Role.ADMIN));
        if (losesAdministration) {
            directory.lockAdministrators();
            if (directory.activeAdministrators() < 2) {
                throw new LastAdministrator();
            }
        }
        user.describe(profile, clock.now());
        users.flush();
        audit.note("USER_CHANGED", "User", id, null, before, profile);
        if (!profile.active()) {
            sessions.closeAllOf(id, clock.now());
        }
        if (!Objects.equals(before.teamId(), profile.teamId())) {
            moved.fire(new UserMoved(id, profile.teamId()));
        }
        signIn.forgetCallers();
        return user(id);
    }

    /** Sets a password and ends all sessions of that user. */
    @Transactional
    public void setPassword(UUID id, String password) {
        User user = users.findByIdOptional(id).orElseThrow(NotFound::new);
        user.usePassword(passwords.hash(password), clock.now());
        sessions.closeAllOf(id, clock.now());
        audit.note("PASSWORD_SET", "User", id, null, null, null);
        signIn.forgetCallers();
    }

    /** Own language and password, which need no administrator. */
    @Transactional
    public void changeOwnPassword(String present, String wanted) {
        UUID id = directory.me().id();
        User user = users.findByIdOptional(id).orElseThrow(NotFound::new);
        if (user.passwordHash() == null || !passwords.matches(present, user.passwordHash())) {
            throw InvalidContent.at("#/presentPassword", "password-wrong");
        }
        setPassword(id, wanted);
    }

    /** Whether that user signs in with this password. */
    @Transactional
    public boolean signsInWith(UUID id, String password) {
        User user = users.findByIdOptional(id).orElseThrow(NotFound::new);
        return user.passwordHash() != null && passwords.matches(password, user.passwordHash());
    }

    private void checkTeam(UUID teamId) {
        if (teamId != null && teams.findById(teamId) == null) {
            throw InvalidContent.at("#/teamId", "reference-unknown");
        }
    }
}
