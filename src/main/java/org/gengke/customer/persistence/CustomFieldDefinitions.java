package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomFieldView;
import org.gengke.customer.domain.CustomFieldRule;
import org.gengke.customer.domain.CustomFieldType;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Which custom attributes there are. */
@ApplicationScoped
public class CustomFieldDefinitions {

    private final Sql sql;

    CustomFieldDefinitions(Sql sql) {
        this.sql = sql;
    }

    /** In the order shown. */
    public List<CustomFieldView> all() {
        return sql.list(Fragment.of("select * from custom_field_definition order by position, key"), CustomFieldDefinitions::view);
    }

    public Optional<CustomFieldView> byId(UUID id) {
        return sql.first(Fragment.of("select * from custom_field_definition where id = ?", id), CustomFieldDefinitions::view);
    }

    /** Rules of those in use. */
    public List<CustomFieldRule> rules() {
        return all().stream().filter(CustomFieldView::active).map(CustomFieldView::rule).toList();
    }

    public void add(CustomFieldView field, Instant now) {
        sql.update(Fragment.of(
                "insert into custom_field_definition (id, key, label_zh, label_en, type, required, choices, active, position, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?)",
                field.id(), field.key(), field.labelZh(), field.labelEn(), field.type(), field.required(), field.choices().toArray(),
                field.active(), field.position(), now));
    }

    /** False when someone was faster. */
    public boolean change(CustomFieldView field, Instant now) {
        return sql.update(Fragment.of(
                        "update custom_field_definition set version = version + 1, label_zh = ?, label_en = ?, required = ?, choices = ?::text[],"
                                + " active = ?, position = ?, updated_at = ? where id = ? and version = ?",
                        field.labelZh(), field.labelEn(), field.required(), field.choices().toArray(), field.active(), field.position(),
                        now, field.id(), field.version()))
                == 1;
    }

    /** @return whether it was still there as of that version */
    public boolean remove(UUID id, int version) {
        return sql.update(Fragment.of("delete from custom_field_definition where id = ? and version = ?", id, version)) == 1;
    }

    private static CustomFieldView view(ResultSet row) throws SQLException {
        return new CustomFieldView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("key"),
                row.getString("label_zh"),
                row.getString("label_en"),
                Sql.constant(row, "type", CustomFieldType.class),
                row.getBoolean("required"),
                Sql.texts(row, "choices"),
                row.getBoolean("active"),
                row.getInt("position"));
    }
}
