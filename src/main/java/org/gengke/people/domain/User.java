package org.gengke.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.domain.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A colleague: name, roles, team. Never deleted, since history names people; switched off instead. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    private UUID id;

    @Version
    private int version;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;
    private String phone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Role> roles;

    @Column(name = "team_id")
    private UUID teamId;

    @Enumerated(EnumType.STRING)
    private Competence competence;

    private String locale;
    private boolean active;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected User() {}

    public User(UUID id, String username, UserProfile profile, Instant now) {
        this.id = id;
        this.username = username;
        this.active = true;
        this.createdAt = now;
        describe(profile, now);
    }

    public final void describe(UserProfile profile, Instant now) {
        displayName = profile.displayName();
        email = profile.email();
        phone = profile.phone();
        roles = List.copyOf(EnumSet.copyOf(profile.roles()));
        teamId = profile.teamId();
        competence = profile.competence();
        locale = profile.locale();
        active = profile.active();
        searchText = SearchText.ofPerson(displayName).haystack() + ' ' + username.toLowerCase(java.util.Locale.ROOT);
        updatedAt = now;
    }

    public void usePassword(String hash, Instant now) {
        passwordHash = hash;
        updatedAt = now;
    }

    public UserProfile profile() {
        return new UserProfile(displayName, email, phone, roles(), teamId, competence, locale, active);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String username() {
        return username;
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    public UUID teamId() {
        return teamId;
    }

    public boolean active() {
        return active;
    }

    /** Encoded by a password hash function; null for people who come through an identity provider. */
    public String passwordHash() {
        return passwordHash;
    }
}
