package org.gengke.keyaccount.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.PlanTemplateView;
import org.gengke.keyaccount.domain.PlanTemplate;
import org.gengke.keyaccount.domain.TemplateActivity;
import org.gengke.keyaccount.domain.TemplateGoal;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The templates of the company. Nothing is asked of their parts: they are read and written as a whole. */
@ApplicationScoped
public class PlanTemplates {

    private static final List<Sort> SORTS = List.of(new Sort("name", "t.name", Keyset.Type.TEXT), new Sort("updatedAt", "t.updated_at", Keyset.Type.INSTANT));
    private static final String SELECT = "select t.*";
    private static final String FROM = " from key_account_plan_template t where true";
    private static final TypeReference<List<TemplateGoal>> GOALS = new TypeReference<>() {};
    private static final TypeReference<List<TemplateActivity>> ACTIVITIES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    PlanTemplates(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Page<PlanTemplateView> list(String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "t.id");
        Long total = count ? sql.count(Fragment.of("select count(*)" + FROM)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey() + FROM)), this::view, total);
    }

    public Optional<PlanTemplateView> one(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM + " and t.id = ?", id), this::view);
    }

    /** From here to the end of the transaction nobody else changes it. */
    public Optional<PlanTemplateView> locked(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM + " and t.id = ? for update", id), this::view);
    }

    public void add(UUID id, PlanTemplate one, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into key_account_plan_template (id, name, name_en, description, description_en, goals, activities, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)",
                id, one.name(), one.nameEn(), one.description(), one.descriptionEn(), text(one.goals()), text(one.activities()), now, by, now));
    }

    public void change(UUID id, PlanTemplate one, Instant now) {
        sql.update(Fragment.of(
                "update key_account_plan_template set version = version + 1, name = ?, name_en = ?, description = ?, description_en = ?, goals = ?::jsonb,"
                        + " activities = ?::jsonb, updated_at = ? where id = ?",
                one.name(), one.nameEn(), one.description(), one.descriptionEn(), text(one.goals()), text(one.activities()), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from key_account_plan_template where id = ?", id));
    }

    private String text(List<?> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PlanTemplateView view(ResultSet row) throws SQLException {
        try {
            PlanTemplate content = new PlanTemplate(
                    row.getString("name"), row.getString("name_en"), row.getString("description"), row.getString("description_en"),
                    json.readValue(row.getString("goals"), GOALS), json.readValue(row.getString("activities"), ACTIVITIES));
            return new PlanTemplateView(Sql.id(row, "id"), row.getInt("version"), content, Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
