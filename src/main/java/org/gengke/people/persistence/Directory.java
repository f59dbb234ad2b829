package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gengke.people.ApiClientView;
import org.gengke.people.AuditEntryView;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.TeamView;
import org.gengke.people.UserQuery;
import org.gengke.people.UserView;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.Role;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The read side of people: lists of users, teams, clients and audit entries. */
@ApplicationScoped
public class Directory {

    private static final List<Sort> USER_SORTS = List.of(
            new Sort("displayName", "u.display_name", Keyset.Type.TEXT),
            new Sort("username", "u.username", Keyset.Type.TEXT),
            new Sort("updatedAt", "u.updated_at", Keyset.Type.INSTANT));
    private static final List<Sort> AUDIT_SORTS = List.of(new Sort("at", "a.at", Keyset.Type.INSTANT));
    private static final String USER = "select u.*, t.name as team_name";
    private static final String FROM_USER = " from app_user u left join team t on t.id = u.team_id where true";

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;
    private final AuditNames auditNames;

    Directory(Sql sql, CurrentCaller callers, Visibility visibility, AuditNames auditNames) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
        this.auditNames = auditNames;
    }

    public Caller me() {
        return callers.get();
    }

    public Page<UserView> users(UserQuery query) {
        Keyset keyset = Keyset.of(USER_SORTS, query.sort(), query.after(), query.limit(), "u.id");
        Fragment filter = new Fragment();
        if (query.q() != null && !query.q().isBlank()) {
            filter.and("u.search_text like ? escape '\\'", SearchText.Query.of(query.q()).likePattern());
        }
        if (query.roles() != null && !query.roles().isEmpty()) {
            filter.and("u.roles && ?::text[]", (Object) query.roles().toArray());
        }
        filter.andAny("u.team_id", "uuid", query.teamIds());
        if (query.active() != null) {
            filter.and("u.active = ?", query.active());
        }
        if (query.led()) {
            filter.and(led("u.team_id"));
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)" + FROM_USER).add(filter)) : null;
        Fragment select = Fragment.of(USER + keyset.selectKey() + FROM_USER).add(filter);
        return keyset.read(sql, keyset.addTo(select), Directory::user, total);
    }

    public Optional<UserView> user(UUID id) {
        return sql.first(Fragment.of(USER + FROM_USER + " and u.id = ?", id), Directory::user);
    }

    public List<UserView> named(Collection<String> names) {
        Object lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toArray();
        return sql.list(
                Fragment.of(USER + FROM_USER + " and u.active and (lower(u.username) = any(?::text[]) or lower(u.display_name) = any(?::text[]))", lower, lower),
                Directory::user);
    }

    /** From here to the end of the transaction nobody else moves teams, which could close a circle from two sides. */
    public void lockTeams() {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtext('gengke.teams'))"));
    }

    /** From here to the end of the transaction nobody else takes an administrator away: one must remain. */
    public void lockAdministrators() {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtext('gengke.administrators'))"));
    }

    public long activeAdministrators() {
        return sql.count(Fragment.of("select count(*) from app_user where active and roles @> array['ADMIN']"));
    }

    public boolean hasUsers() {
        return sql.exists(Fragment.of("select 1 from app_user limit 1"));
    }

    /** @param led only the teams that the caller leads */
    public List<TeamView> teams(boolean led) {
        Fragment query = Fragment.of(TEAM + " where true").and(led ? led("t.id") : Fragment.of("true"));
        return sql.list(query.add(" order by cardinality(t.path), t.name, t.id"), Directory::team);
    }

    private Fragment led(String team) {
        Caller caller = callers.get();
        if (caller.sees(Role.Reach.ALL)) {
            return Fragment.of("true");
        }
        return caller.isManager()
                ? Fragment.of(team + " = any(?::uuid[])", (Object) caller.teams().toArray(UUID[]::new))
                : Fragment.of("false");
    }

    private static final String TEAM = "select t.id, t.version, t.name, t.parent_id, t.path,"
            + " (select count(*) from app_user u where u.team_id = t.id and u.active) as people from team t";

    public Optional<TeamView> team(UUID id) {
        return sql.first(Fragment.of(TEAM + " where t.id = ?", id), Directory::team);
    }

    public boolean teamInUse(UUID id) {
        return sql.exists(Fragment.of(
                "select 1 where exists (select 1 from team where parent_id = ?) or exists (select 1 from app_user where team_id = ?)"
                        + " or exists (select 1 from customer where team_id = ?)",
                id, id, id));
    }

    public List<ApiClientView> clients() {
        return sql.list(Fragment.of("select * from api_client order by name, id"), Directory::client);
    }

    public Optional<ApiClientView> client(UUID id) {
        return sql.first(Fragment.of("select * from api_client where id = ?", id), Directory::client);
    }

    /** Entries about customers go by the row predicate; entries about people and settings are for administrators. */
    public Page<AuditEntryView> audit(UUID customerId, UUID entityId, UUID actorId, String after, int limit, String sort) {
        Keyset keyset = Keyset.of(AUDIT_SORTS, sort == null ? "-at" : sort, after, limit, "a.id");
        Fragment select = Fragment.of(
                "select a.id, a.at, a.actor_id, a.actor_name, a.action, a.entity, a.entity_id, a.customer_id, a.changes::text as changes, a.address");
        select.add(auditNames.columns());
        select.add(keyset.selectKey() + " from audit_entry a left join customer c on c.id = a.customer_id where (a.customer_id is not null and (");
        select.add(visibility.readable("c")).add(")");
        if (callers.get().may(Permission.PEOPLE_WRITE)) {
            select.add(" or a.customer_id is null");
        }
        select.add(")");
        if (customerId != null) {
            select.and("a.customer_id = ?", customerId);
        }
        if (entityId != null) {
            select.and("a.entity_id = ?", entityId);
        }
        if (actorId != null) {
            select.and("a.actor_id = ?", actorId);
        }
        return keyset.read(sql, keyset.addTo(select), Directory::entry, null);
    }

    private static UserView user(ResultSet row) throws SQLException {
        Set<Role> roles = new TreeSet<>();
        Sql.texts(row, "roles").forEach(role -> roles.add(Role.valueOf(role)));
        return new UserView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("phone"),
                roles,
                Sql.id(row, "team_id"),
                row.getString("team_name"),
                Sql.constant(row, "competence", Competence.class),
                row.getString("locale"),
                row.getBoolean("active"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static TeamView team(ResultSet row) throws SQLException {
        return new TeamView(
                Sql.id(row, "id"), row.getInt("version"), row.getString("name"), Sql.id(row, "parent_id"), Sql.ids(row, "path"), row.getInt("people"));
    }

    private static ApiClientView client(ResultSet row) throws SQLException {
        return new ApiClientView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("key_hint"),
                new LinkedHashSet<>(Sql.texts(row, "scopes")),
                Sql.id(row, "team_id"),
                row.getBoolean("active"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static AuditEntryView entry(ResultSet row) throws SQLException {
        return new AuditEntryView(
                Sql.id(row, "id"),
                Sql.instant(row, "at"),
                Sql.id(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("entity"),
                Sql.id(row, "entity_id"),
                Sql.id(row, "customer_id"),
                row.getString("changes"),
                row.getString("names"),
                row.getString("custom_fields"),
                row.getString("address"));
    }
}
