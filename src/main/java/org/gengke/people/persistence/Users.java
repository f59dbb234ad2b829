package org.gengke.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.people.domain.User;

@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {

    public Optional<User> byUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    public List<User> inTeam(UUID teamId) {
        return list("teamId", teamId);
    }

    /** Written at once, so that a broken constraint is known here. */
    public void save(User user) {
        persistAndFlush(user);
    }
}
