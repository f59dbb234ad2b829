package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gengke.fivelayer.PartnerView;
import org.gengke.fivelayer.domain.PartnerKind;
import org.gengke.fivelayer.domain.PartnerProfile;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.domain.TextFolding;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Partners as they are written, and one by its id. */
@ApplicationScoped
public class Partners {

    private final Sql sql;

    Partners(Sql sql) {
        this.sql = sql;
    }

    public Optional<PartnerView> find(UUID id) {
        return sql.first(Fragment.of("select * from partner where id = ?", id), Partners::view);
    }

    public boolean nameTaken(String name, UUID except) {
        return sql.exists(Fragment.of("select 1 from partner where name_key = ? and id <> ?", TextFolding.fold(name), except));
    }

    public void add(UUID id, PartnerProfile profile, Instant now) {
        sql.update(Fragment.of(
                "insert into partner (id, name, name_key, kind, regions, contact_person, contact_phone, rules, note, state, search_text, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?)",
                id, profile.name(), TextFolding.fold(profile.name()), profile.kind(), profile.regions().toArray(), profile.contactPerson(), profile.contactPhone(),
                profile.rules(), profile.note(), profile.state(), SearchText.of(profile.name()).haystack(), now, now));
    }

    /** Whether it still was of that version. */
    public boolean change(UUID id, int version, PartnerProfile profile, Instant now) {
        return sql.update(Fragment.of(
                        "update partner set version = version + 1, name = ?, name_key = ?, kind = ?, regions = ?::text[], contact_person = ?, contact_phone = ?, rules = ?,"
                                + " note = ?, state = ?, search_text = ?, updated_at = ? where id = ? and version = ?",
                        profile.name(), TextFolding.fold(profile.name()), profile.kind(), profile.regions().toArray(), profile.contactPerson(),
                        profile.contactPhone(), profile.rules(), profile.note(), profile.state(), SearchText.of(profile.name()).haystack(), now, id, version))
                == 1;
    }

    static PartnerView view(ResultSet row) throws SQLException {
        return new PartnerView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new PartnerProfile(
                        row.getString("name"), Sql.constant(row, "kind", PartnerKind.class), Sql.texts(row, "regions"), row.getString("contact_person"),
                        row.getString("contact_phone"), row.getString("rules"), row.getString("note"), Sql.constant(row, "state", PartnerState.class)),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
