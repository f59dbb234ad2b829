package org.gengke.people;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role;

/**
 * Who calls: a person or an integration client, with everything that decides what they may see and do. Taken at sign-in
 * and renewed within seconds of a change.
 *
 * @param teams ids of the teams whose customers a {@code TEAM} reach covers: the caller's own and all below it
 * @param client true for an integration client, whose reach is everything or one subtree
 */
public record Caller(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        Set<Role.Reach> reaches,
        Set<String> permissions,
        UUID teamId,
        List<UUID> teams,
        String locale,
        boolean client)
        implements Principal {

    @Override
    public String getName() {
        return id.toString();
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public boolean sees(Role.Reach reach) {
        return reaches.contains(reach);
    }

    /** Whether the team is the caller's own or below it; who has no team is in nobody's. */
    public boolean covers(UUID team) {
        return team != null && teams.contains(team);
    }

    public boolean isManager() {
        return may(Permission.CUSTOMERS_CONFIRM);
    }

    /** A manager confirms for the customers that the team reach covers. */
    public boolean confirmsFor(UUID customersTeam) {
        return isManager() && covers(customersTeam);
    }
}
