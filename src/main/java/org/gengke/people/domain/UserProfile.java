package org.gengke.people.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What can be changed of a user.
 *
 * @param competence what level of work they master; null while nobody has stated it
 * @param locale BCP 47: {@code zh-CN} or {@code en}
 */
public record UserProfile(
        String displayName, String email, String phone, Set<Role> roles, UUID teamId, Competence competence, String locale, boolean active) {}
