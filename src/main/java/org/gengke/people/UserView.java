package org.gengke.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role;
import org.gengke.people.domain.UserProfile;

/** A colleague as others see them. */
public record UserView(
        UUID id,
        int version,
        String username,
        String displayName,
        String email,
        String phone,
        Set<Role> roles,
        UUID teamId,
        String teamName,
        Competence competence,
        String locale,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {

    public UserProfile profile() {
        return new UserProfile(displayName, email, phone, roles, teamId, competence, locale, active);
    }

    /** Somebody who works with customers. */
    public boolean holdsCustomers() {
        return active && Role.permissionsOf(roles).contains(Permission.CUSTOMERS_WRITE);
    }
}
