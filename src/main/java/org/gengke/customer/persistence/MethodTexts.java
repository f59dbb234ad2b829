package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.MethodText;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Analysis questions and cultivation actions: two tables of one shape. */
@ApplicationScoped
public class MethodTexts {

    /** Which of the two. */
    public enum Kind {
        QUESTION("checklist_question", "null::text as importance, computed"),
        ACTION("playbook_action", "importance, null::text as computed");

        private final String table;
        private final String own;

        Kind(String table, String own) {
            this.table = table;
            this.own = own;
        }

        private String select() {
            return "select id, version, status, position, text_zh, text_en, active, " + own + " from " + table;
        }
    }

    private final Sql sql;

    MethodTexts(Sql sql) {
        this.sql = sql;
    }

    /** In the order of statuses and positions, inactive ones included. */
    public List<MethodText> all(Kind kind) {
        return sql.list(Fragment.of(kind.select() + " order by status, importance nulls first, position, id"), MethodTexts::text);
    }

    public Optional<MethodText> byId(Kind kind, UUID id) {
        return sql.first(Fragment.of(kind.select() + " where id = ?", id), MethodTexts::text);
    }

    public void add(Kind kind, MethodText text, Instant now) {
        sql.update(
                kind == Kind.QUESTION
                        ? Fragment.of(
                                "insert into checklist_question (id, status, position, text_zh, text_en, active, updated_at) values (?, ?, ?, ?, ?, ?, ?)",
                                text.id(), text.status(), text.position(), text.textZh(), text.textEn(), text.active(), now)
                        : Fragment.of(
                                "insert into playbook_action (id, status, importance, position, text_zh, text_en, active, updated_at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                                text.id(), text.status(), text.importance(), text.position(), text.textZh(), text.textEn(), text.active(), now));
    }

    /** False when someone was faster. */
    public boolean change(Kind kind, MethodText text, Instant now) {
        return sql.update(Fragment.of(
                        "update " + kind.table + " set version = version + 1, position = ?, text_zh = ?, text_en = ?, active = ?, updated_at = ?"
                                + " where id = ? and version = ?",
                        text.position(), text.textZh(), text.textEn(), text.active(), now, text.id(), text.version()))
                == 1;
    }

    private static MethodText text(ResultSet row) throws SQLException {
        return new MethodText(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.constant(row, "status", CustomerStatus.class),
                Sql.constant(row, "importance", Importance.class),
                row.getInt("position"),
                row.getString("text_zh"),
                row.getString("text_en"),
                row.getString("computed"),
                row.getBoolean("active"));
    }
}
