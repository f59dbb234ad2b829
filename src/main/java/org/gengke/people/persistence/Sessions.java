package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.Caller;
import org.gengke.people.domain.Role;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Signed-in browsers and clients, found by the SHA-256 of their secret. */
@ApplicationScoped
public class Sessions {

    private static final String CALLER = "select u.id, u.username, u.display_name, u.roles, u.team_id, u.locale,"
            + " array(select t.id from team t where t.path @> array[u.team_id]) as teams";

    private static final String CLIENT = "select c.id, c.name, c.scopes, c.team_id,"
            + " array(select t.id from team t where t.path @> array[c.team_id]) as teams from api_client c";

    private final Sql sql;

    Sessions(Sql sql) {
        this.sql = sql;
    }

    /** What a new session needs; {@code refreshHash} null where it cannot be renewed by a token of its own. */
    public record NewSession(
            UUID userId, String kind, byte[] tokenHash, Instant expiresAt, byte[] refreshHash, Instant refreshUntil) {}

    public void open(NewSession session, Instant now) {
        sql.update(Fragment.of(
                "insert into session (id, user_id, kind, token_hash, expires_at, refresh_hash, refresh_until, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), session.userId, session.kind, session.tokenHash, session.expiresAt, session.refreshHash,
                session.refreshUntil, now));
    }

    public Optional<Caller> caller(byte[] tokenHash, String kind, Instant now) {
        return sql.first(
                Fragment.of(
                        CALLER + " from session s join app_user u on u.id = s.user_id where s.token_hash = ? and s.kind = ?"
                                + " and s.expires_at > ? and s.revoked_at is null and u.active",
                        tokenHash, kind, now),
                Sessions::person);
    }

    /** The caller that a user's name stands for, for identity providers and jobs. */
    public Optional<Caller> callerByUsername(String username) {
        return sql.first(
                Fragment.of(CALLER + " from app_user u where lower(u.username) = lower(?) and u.active", username),
                Sessions::person);
    }

    public Optional<Caller> callerById(UUID userId) {
        return sql.first(Fragment.of(CALLER + " from app_user u where u.id = ? and u.active", userId), Sessions::person);
    }

    /** An integration client by its key: it reaches everything, or the subtree of its team. */
    public Optional<Caller> client(byte[] keyHash) {
        return sql.first(Fragment.of(CLIENT + " where c.key_hash = ? and c.active", (Object) keyHash), Sessions::integration);
    }

    public Optional<Caller> clientById(UUID clientId) {
        return sql.first(Fragment.of(CLIENT + " where c.id = ? and c.active", clientId), Sessions::integration);
    }

    /** Takes the refresh token out of use and tells whose it was; empty when it is unknown, used or too old. */
    public Optional<UUID> redeemRefresh(byte[] refreshHash, Instant now) {
        return sql.first(
                Fragment.of(
                        "update session set revoked_at = ? where refresh_hash = ? and revoked_at is null"
                                + " and refresh_until > ? returning user_id",
                        now, refreshHash, now),
                row -> Sql.id(row, "user_id"));
    }

    public void close(byte[] tokenHash, Instant now) {
        sql.update(Fragment.of(
                "update session set revoked_at = ? where token_hash = ? and revoked_at is null", now, tokenHash));
    }

    /** Ends every session of a user: after a change of password, roles or when they are switched off. */
    public void closeAllOf(UUID userId, Instant now) {
        sql.update(Fragment.of("update session set revoked_at = ? where user_id = ? and revoked_at is null", now, userId));
    }

    public int forgetEnded(Instant before) {
        return sql.update(Fragment.of(
                "delete from session where greatest(expires_at, coalesce(refresh_until, expires_at)) < ? or revoked_at < ?",
                before, before));
    }

    private static Caller person(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Sql.texts(row, "roles").forEach(role -> roles.add(Role.valueOf(role)));
        return new Caller(
                Sql.id(row, "id"),
                row.getString("username"),
                row.getString("display_name"),
                roles,
                Role.reachesOf(roles),
                Role.permissionsOf(roles),
                Sql.id(row, "team_id"),
                Sql.ids(row, "teams"),
                row.getString("locale"),
                false);
    }

    private static Caller integration(ResultSet row) throws SQLException {
        UUID team = Sql.id(row, "team_id");
        return new Caller(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("name"),
                Set.of(),
                Set.of(team == null ? Role.Reach.ALL : Role.Reach.TEAM),
                new LinkedHashSet<>(Sql.texts(row, "scopes")),
                team,
                team == null ? List.of() : Sql.ids(row, "teams"),
                "zh-CN",
                true);
    }
}
