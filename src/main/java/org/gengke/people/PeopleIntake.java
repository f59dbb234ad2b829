package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.domain.Team;
import org.gengke.people.domain.User;
import org.gengke.people.domain.UserProfile;
import org.gengke.people.persistence.Directory;
import org.gengke.people.persistence.Teams;
import org.gengke.people.persistence.Users;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/** The first teams and people of a new database, before anybody is there who could be asked to add them. */
@ApplicationScoped
public class PeopleIntake {

    private final Users users;
    private final Teams teams;
    private final Directory directory;
    private final Passwords passwords;
    private final SignInService signIn;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PeopleIntake(
            Users users,
            Teams teams,
            Directory directory,
            Passwords passwords,
            SignInService signIn,
            AuditTrail audit,
            BusinessClock clock) {
        this.users = users;
        this.teams = teams;
        this.directory = directory;
        this.passwords = passwords;
        this.signIn = signIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody to be added. */
    public record Newcomer(String username, UserProfile profile, String password) {}

    @Transactional
    public boolean nobodyThere() {
        return !directory.hasUsers();
    }

    @Transactional(TxType.MANDATORY)
    public UUID team(String name, UUID parentId) {
        Team team = new Team(Ids.next(), name, parentId == null ? null : teams.findById(parentId), clock.now());
        teams.save(team);
        return team.id();
    }

    /** One slow hash for each password, not for each person: people of one list often start with the same one. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> people(String rule, List<Newcomer> newcomers) {
        Instant now = clock.now();
        Map<String, String> hashes = new HashMap<>();
        List<UUID> ids = new ArrayList<>(newcomers.size());
        for (Newcomer newcomer : newcomers) {
            User user = new User(Ids.next(), newcomer.username(), newcomer.profile(), now);
            user.usePassword(hashes.computeIfAbsent(newcomer.password(), passwords::hash), now);
            users.save(user);
            audit.noteRule(rule, "USER_CREATED", "User", user.id(), null, newcomer.profile());
            ids.add(user.id());
        }
        return ids;
    }

    /** One of them, to work in their name. */
    @Transactional(TxType.MANDATORY)
    public Caller caller(UUID userId) {
        return signIn.callerById(userId).orElseThrow();
    }
}
