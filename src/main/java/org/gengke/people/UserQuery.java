package org.gengke.people;

import java.util.List;
import java.util.UUID;
import org.gengke.people.domain.Role;

/**
 * Filter and page of the list of people.
 *
 * @param led only those whose customers the caller sees by leading them
 */
public record UserQuery(
        String q, List<Role> roles, List<UUID> teamIds, Boolean active, boolean led, String sort, String after, int limit, boolean count) {}
