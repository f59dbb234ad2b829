package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerDepths;
import org.gengke.customer.CustomerView;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** One customer by id, with everything that its page shows at first sight: one statement, no aggregate. */
@ApplicationScoped
public class CustomerReading {

    // Named one by one: the columns that search goes by are long and nobody's to read.
    private static final String COLUMNS = "c.id, c.version, c.name, c.short_name, c.credit_code, c.external_id, c.region_code, c.industry_code,"
            + " c.headcount, c.size_class, c.founded_year, c.main_business, c.annual_revenue, c.procurement_budget, c.website, c.lead_source,"
            + " c.sales_channels, c.technical_expertise, c.historical_suppliers, c.tags, c.custom_fields::text as fields, c.parent_id, c.status,"
            + " c.status_since, c.won_before, c.importance, c.has_potential, c.tier, c.key_account and c.status <> 'ABANDONED' as key_account, " + ClassColumns.COLUMN + ", c.owner_id, c.team_id, c.pause_cause,"
            + " c.pause_side, c.re_evaluate_on, c.competitor_id, c.interaction_count, c.last_interaction_at, c.next_follow_up_on,"
            + " c.checklist_answered, c.import_id, c.created_at, c.updated_at,"
            + " (select u.display_name from app_user u where u.id = c.owner_id) as owner_name,"
            + " (select t.name from team t where t.id = c.team_id) as team_name,"
            + " case when c.competitor_id is not null then (select k.name from competitor k where k.id = c.competitor_id) end as competitor_name";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerDepths depths;

    CustomerReading(Sql sql, Visibility visibility, CustomerDepths depths) {
        this.sql = sql;
        this.visibility = visibility;
        this.depths = depths;
    }

    /** What the door adds to a row: the moves that are allowed, and how many questions the status asks. */
    public interface Additions {
        List<CustomerView.AllowedChange> allowed(UUID teamId, CustomerStatus status, boolean wonBefore, CustomerStatus beforePause);

        int asked(CustomerStatus status);
    }

    /** Empty when the caller does not see it, or it was merged into another. */
    public Optional<CustomerView> byId(UUID id, Additions additions) {
        Fragment query = Fragment.of("select " + COLUMNS + ", " + depths.column() + ", (")
                .add(visibility.writableRow("c"))
                .add(") as writable, case when c.parent_id is not null then (select p.name from customer p where p.id = c.parent_id and (")
                .add(visibility.readableRow("p"))
                .add(")) end as parent_name, case when c.status = 'PAUSED' then (select s.to_status from status_change s"
                        + " where s.customer_id = c.id and s.to_status <> 'PAUSED' order by s.effective_on desc, s.sequence desc limit 1) end as before_pause"
                        + " from customer c where c.id = ? and c.merged_into is null", id)
                .and(visibility.readableRow("c"));
        return sql.first(query, row -> view(row, additions));
    }

    /** The survivor that a merged record went into, when the caller sees that one. */
    public Optional<UUID> survivor(UUID id) {
        Fragment query = Fragment.of(
                "with recursive up as (select m.id, m.merged_into from customer m where m.id = ? union"
                        + " select n.id, n.merged_into from up join customer n on n.id = up.merged_into)"
                        + " select c.id from up join customer c on c.id = up.id where c.merged_into is null and c.id <> ?", id, id);
        return sql.first(query.and(visibility.readableRow("c")), row -> Sql.id(row, "id"));
    }

    private CustomerView view(ResultSet row, Additions additions) throws SQLException {
        CustomerStatus status = Sql.constant(row, "status", CustomerStatus.class);
        boolean wonBefore = row.getBoolean("won_before");
        String parentName = row.getString("parent_name");
        CustomerStatus beforePause = Sql.constant(row, "before_pause", CustomerStatus.class);
        return new CustomerView(
                Sql.id(row, "id"),
                row.getInt("version"),
                profile(row),
                row.getString("fields"),
                parentName == null ? null : Sql.id(row, "parent_id"),
                parentName,
                status,
                row.getObject("status_since", LocalDate.class),
                wonBefore,
                Sql.constant(row, "importance", Importance.class),
                row.getBoolean("has_potential"),
                Sql.constant(row, "tier", Tier.class),
                row.getBoolean("key_account"),
                ClassColumns.of(row),
                depths.of(row),
                Sql.id(row, "owner_id"),
                row.getString("owner_name"),
                Sql.id(row, "team_id"),
                row.getString("team_name"),
                status == CustomerStatus.PAUSED
                        ? new Pause(
                                Sql.constant(row, "pause_cause", PauseCause.class),
                                Sql.constant(row, "pause_side", PauseSide.class),
                                row.getObject("re_evaluate_on", LocalDate.class))
                        : null,
                Sql.id(row, "competitor_id"),
                row.getString("competitor_name"),
                row.getInt("interaction_count"),
                Sql.instant(row, "last_interaction_at"),
                row.getObject("next_follow_up_on", LocalDate.class),
                row.getInt("checklist_answered"),
                additions.asked(status),
                additions.allowed(Sql.id(row, "team_id"), status, wonBefore, beforePause),
                row.getBoolean("writable"),
                Sql.id(row, "import_id"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static CustomerProfile profile(ResultSet row) throws SQLException {
        return new CustomerProfile(
                row.getString("name"),
                row.getString("short_name"),
                row.getString("credit_code"),
                row.getString("external_id"),
                row.getString("region_code"),
                row.getString("industry_code"),
                Sql.integer(row, "headcount"),
                Sql.constant(row, "size_class", SizeClass.class),
                Sql.integer(row, "founded_year"),
                row.getString("main_business"),
                row.getObject("annual_revenue", BigDecimal.class),
                row.getObject("procurement_budget", BigDecimal.class),
                row.getString("website"),
                row.getString("lead_source"),
                row.getString("sales_channels"),
                row.getString("technical_expertise"),
                row.getString("historical_suppliers"),
                Sql.texts(row, "tags"));
    }
}
