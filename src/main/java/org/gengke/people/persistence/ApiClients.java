package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gengke.people.ApiClientService.ApiClientProfile;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Integration clients; of the key only the hash and its last four characters. */
@ApplicationScoped
public class ApiClients {

    private final Sql sql;

    ApiClients(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, ApiClientProfile profile, byte[] keyHash, String keyHint, Instant now) {
        sql.update(Fragment.of(
                "insert into api_client (id, name, key_hash, key_hint, scopes, team_id, active, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?::text[], ?, ?, ?, ?)",
                id, profile.name(), keyHash, keyHint, profile.scopes().toArray(), profile.teamId(), profile.active(), now, now));
    }

    /** False when someone was faster. */
    public boolean change(UUID id, int version, ApiClientProfile profile, Instant now) {
        return sql.update(Fragment.of(
                        "update api_client set version = version + 1, name = ?, scopes = ?::text[], team_id = ?, active = ?, updated_at = ?"
                                + " where id = ? and version = ?",
                        profile.name(), profile.scopes().toArray(), profile.teamId(), profile.active(), now, id, version))
                == 1;
    }
}
