package org.gengke.people;

import java.util.List;
import java.util.UUID;
import org.gengke.people.domain.Role;

/** Filter and page of the list of people. */
public record UserQuery(
        String q, List<Role> roles, List<UUID> teamIds, Boolean active, String sort, String after, int limit, boolean count) {}
