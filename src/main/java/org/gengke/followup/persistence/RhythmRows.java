package org.gengke.followup.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.followup.domain.CadencePolicy;
import org.gengke.shared.domain.WorkingCalendar.Day;
import org.gengke.shared.domain.WorkingCalendar.Kind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The cadence policy and the days of the working calendar. */
@ApplicationScoped
public class RhythmRows {

    private static final String KEY = "cadence-policy";

    private final Sql sql;
    private final ObjectMapper json;

    RhythmRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A policy with its version. */
    public record Stored(CadencePolicy policy, int version) {}

    /** Empty while nobody has changed the shipped one. */
    public Optional<Stored> policy() {
        return sql.first(
                Fragment.of("select value::text as value, version from setting where key = ?", KEY),
                row -> new Stored(read(row.getString("value")), row.getInt("version")));
    }

    /** False when another version is stored by now. */
    public boolean replace(CadencePolicy policy, int version, Instant now, UUID by) {
        return sql.update(Fragment.of(
                        "insert into setting as s (key, value, version, updated_at, updated_by) values (?, ?::jsonb, 1, ?, ?)"
                                + " on conflict (key) do update set value = excluded.value, version = s.version + 1, updated_at = excluded.updated_at,"
                                + " updated_by = excluded.updated_by where s.version = ?",
                        KEY, write(policy), now, by, version))
                == 1;
    }

    public List<Day> days(LocalDate from, LocalDate to) {
        return sql.list(
                Fragment.of("select * from calendar_day where date between ? and ? order by date", from, to), RhythmRows::day);
    }

    public List<Day> days() {
        return sql.list(Fragment.of("select * from calendar_day"), RhythmRows::day);
    }

    public Optional<Day> day(LocalDate date) {
        return sql.first(Fragment.of("select * from calendar_day where date = ?", date), RhythmRows::day);
    }

    public void put(Day day) {
        sql.update(Fragment.of(
                "insert into calendar_day (date, kind, name_zh, name_en) values (?, ?, ?, ?) on conflict (date) do update"
                        + " set kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en",
                day.date(), day.kind(), day.nameZh(), day.nameEn()));
    }

    public boolean remove(LocalDate date) {
        return sql.update(Fragment.of("delete from calendar_day where date = ?", date)) == 1;
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                row.getObject("date", LocalDate.class),
                Sql.constant(row, "kind", Kind.class),
                row.getString("name_zh"),
                row.getString("name_en"));
    }

    private CadencePolicy read(String value) {
        try {
            return json.readValue(value, CadencePolicy.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private String write(CadencePolicy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
