package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.followup.domain.StallKind;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;
import org.gengke.trial.TrialQuery;
import org.gengke.trial.TrialView;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialConcern;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.domain.TrialVerdict;

/** Trials as they are read, by those who see their customers and by the engineers whom they are assigned to. */
@ApplicationScoped
public class TrialReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("begunOn", "t.begun_on", Keyset.Type.DATE),
            new Sort("stageSince", "t.stage_since", Keyset.Type.DATE),
            new Sort("endedOn", "coalesce(t.ended_on, 'infinity'::date)", Keyset.Type.DATE),
            new Sort("updatedAt", "t.updated_at", Keyset.Type.INSTANT));
    private static final String NEWEST_FIRST = "-begunOn";
    private static final String ASSIGNEE = "t.engineer_id";

    private static final String SELECT = "select t.*, c.name as customer_name, c.owner_id, o.display_name as owner_name, p.code as product_code, p.name as product_name,"
            + " e.display_name as engineer_name, d.name as decision_maker_name, k.name as competitor_name,"
            + " (select s.stage from test_trial_stage s where s.trial_id = t.id and s.left_on is not null order by s.position desc limit 1) as previous_stage,"
            + " (select count(*) from test_trial_issue i where i.trial_id = t.id and i.solved_on is null) as open_issues,"
            + " array(select x.id::text || ' ' || a.name from unnest(t.technician_ids) with ordinality x(id, n) join contact a on a.id = x.id order by x.n) as technicians,"
            + " array(select r.kind || ' ' || r.since from worklist_reminder r where r.subject_id = t.id and r.raised_on <= ? order by r.since, r.kind) as stalls,"
            + " t.ended_on is null and exists (select 1 from customer_order b where b.customer_id = t.customer_id and b.state = 'CONFIRMED' and b.ordered_on >= t.begun_on)"
            + " as ordered, w.id as proposed_id, w.external_id as proposed_external_id, w.ordered_on as proposed_ordered_on, (";
    private static final String FROM = " from test_trial t join customer c on c.id = t.customer_id join product p on p.id = t.product_id"
            + " left join app_user o on o.id = c.owner_id left join app_user e on e.id = t.engineer_id left join contact d on d.id = t.decision_maker_id"
            + " left join competitor k on k.id = t.lost_to_id";
    private static final String PROPOSED = " left join lateral (select b.id, b.external_id, b.ordered_on from customer_order b where b.customer_id = t.customer_id"
            + " and t.ended_on is null and b.state = 'CONFIRMED' and b.ordered_on >= t.begun_on and exists (select 1 from order_line l where l.order_id = b.id"
            + " and l.product_id = t.product_id) order by b.ordered_on, b.id limit 1) w on true";

    private final Sql sql;
    private final Visibility visibility;
    private final TrialConditions conditions;

    TrialReading(Sql sql, Visibility visibility, TrialConditions conditions) {
        this.sql = sql;
        this.visibility = visibility;
        this.conditions = conditions;
    }

    public Optional<TrialView> visible(UUID id, LocalDate today) {
        return sql.first(
                select(today, "").add(FROM + PROPOSED + " where t.id = ? and (", id).add(visibility.readableRow("c", ASSIGNEE)).add(")"),
                TrialReading::view);
    }

    public Page<TrialView> list(TrialQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? NEWEST_FIRST : query.sort(), query.after(), query.limit(), "t.id");
        Fragment filter = Fragment.of(" where (").add(visibility.readable("c", ASSIGNEE)).add(")");
        conditions.of(filter, query, today);
        Long total = query.count() ? sql.count(Fragment.of("select count(*) from test_trial t join customer c on c.id = t.customer_id").add(filter)) : null;
        return keyset.read(sql, keyset.addTo(select(today, keyset.selectKey()).add(FROM + PROPOSED).add(filter)), TrialReading::view, total);
    }

    private Fragment select(LocalDate today, String key) {
        return Fragment.of(SELECT, today).add(visibility.writableRow("c", ASSIGNEE)).add(") as writable" + key);
    }

    private static TrialView view(ResultSet row) throws SQLException {
        UUID proposed = Sql.id(row, "proposed_id");
        return new TrialView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new TrialView.Customer(Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "owner_id"), row.getString("owner_name")),
                content(row),
                row.getString("product_code"),
                row.getString("product_name"),
                row.getString("engineer_name"),
                technicians(row),
                row.getString("decision_maker_name"),
                Sql.constant(row, "stage", TrialStage.class),
                Sql.constant(row, "previous_stage", TrialStage.class),
                row.getObject("stage_since", LocalDate.class),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                new TrialEnd(
                        Sql.constant(row, "cause", TrialCause.class), row.getString("cause_note"), Sql.id(row, "lost_to_id"), Sql.id(row, "order_id")),
                row.getString("competitor_name"),
                row.getLong("open_issues"),
                stalls(row),
                row.getBoolean("ordered"),
                proposed == null
                        ? null
                        : new TrialView.Order(proposed, row.getString("proposed_external_id"), row.getObject("proposed_ordered_on", LocalDate.class)),
                row.getBoolean("writable"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static TrialContent content(ResultSet row) throws SQLException {
        BigDecimal quantity = row.getBigDecimal("quantity");
        return new TrialContent(
                Sql.id(row, "product_id"),
                quantity == null ? null : plain(quantity),
                Sql.texts(row, "serial_numbers"),
                row.getObject("return_on", LocalDate.class),
                Sql.id(row, "engineer_id"),
                Sql.ids(row, "technician_ids"),
                Sql.id(row, "decision_maker_id"),
                Sql.texts(row, "cares_about").stream().map(TrialConcern::valueOf).toList(),
                row.getString("cares_note"),
                Sql.constant(row, "verdict", TrialVerdict.class),
                row.getString("verdict_note"),
                row.getString("note"));
    }

    /** 2.000 as 2, and 1E+1 as 10. */
    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<TrialView.Person> technicians(ResultSet row) throws SQLException {
        List<TrialView.Person> technicians = new ArrayList<>();
        for (String text : Sql.texts(row, "technicians")) {
            int blank = text.indexOf(' ');
            technicians.add(new TrialView.Person(UUID.fromString(text.substring(0, blank)), text.substring(blank + 1)));
        }
        return technicians;
    }

    private static List<TrialView.Stalled> stalls(ResultSet row) throws SQLException {
        return Sql.texts(row, "stalls").stream()
                .map(text -> text.split(" "))
                .map(parts -> new TrialView.Stalled(StallKind.valueOf(parts[0]), LocalDate.parse(parts[1])))
                .toList();
    }
}
