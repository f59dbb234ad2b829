package org.gengke.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A team in the tree of teams; it knows its way up to the root, which is what a manager's sight is decided by. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> path;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Team() {}

    public Team(UUID id, String name, Team parent, Instant now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
        moveBelow(parent, now);
    }

    public void rename(String newName, Instant now) {
        name = newName;
        updatedAt = now;
    }

    /** @throws TeamCycle when the new parent is this team or one below it */
    public final void moveBelow(Team parent, Instant now) {
        if (parent != null && parent.path.contains(id)) {
            throw new TeamCycle();
        }
        List<UUID> way = new ArrayList<>(parent == null ? List.of() : parent.path);
        way.add(id);
        path = way;
        parentId = parent == null ? null : parent.id;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public UUID parentId() {
        return parentId;
    }

    /** Ids from the root down to this team. */
    public List<UUID> path() {
        return List.copyOf(path);
    }
}
