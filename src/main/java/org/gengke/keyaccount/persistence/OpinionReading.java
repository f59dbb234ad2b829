package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.OpinionQuery;
import org.gengke.keyaccount.OpinionView;
import org.gengke.keyaccount.OpinionView.Followed;
import org.gengke.keyaccount.OpinionView.OpinionDraft;
import org.gengke.keyaccount.domain.OpinionConsequence;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What accounts think of us, for those who see the customer. */
@ApplicationScoped
public class OpinionReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("askedOn", "x.asked_on", Keyset.Type.DATE),
            new Sort("score", "x.score", Keyset.Type.NUMBER));
    private static final String FROM = " from account_opinion x join customer c on c.id = x.customer_id and c.merged_into is null left join contact k on k.id = x.contact_id"
            + " left join app_user u on u.id = x.about_id left join app_user b on b.id = x.consequence_by left join app_user f on f.id = x.former_owner_id"
            + " left join app_user n on n.id = x.new_owner_id where (";

    private final Sql sql;
    private final Visibility visibility;

    OpinionReading(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<OpinionView> list(OpinionQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-askedOn" : query.sort(), query.after(), query.limit(), "x.id");
        Fragment from = conditions(query);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select().add(keyset.selectKey()).add(from)), OpinionReading::opinion, total);
    }

    public Optional<OpinionView> one(UUID id) {
        return sql.first(select().add(FROM).add(visibility.readableRow("c")).add(") and x.id = ?", id), OpinionReading::opinion);
    }

    /** One that the caller has just written, also when they see the customer no more. */
    public OpinionView written(UUID id) {
        return sql.first(select().add(FROM).add("x.id = ?)", id), OpinionReading::opinion).orElseThrow();
    }

    private Fragment conditions(OpinionQuery query) {
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        from.andAny("x.customer_id", "uuid", query.customerIds()).andAny("x.about_id", "uuid", query.aboutIds()).andAny("c.owner_id", "uuid", query.ownerIds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        if (query.open() != null) {
            from.and((query.open() ? "" : "not ") + "(x.score <= 2 and x.consequence_kind is null)");
        }
        if (query.scoreFrom() != null) {
            from.and("x.score >= ?", query.scoreFrom());
        }
        if (query.scoreTo() != null) {
            from.and("x.score <= ?", query.scoreTo());
        }
        if (query.from() != null) {
            from.and("x.asked_on >= ?", query.from());
        }
        if (query.to() != null) {
            from.and("x.asked_on <= ?", query.to());
        }
        return from;
    }

    private Fragment select() {
        return Fragment.of("select x.*, c.name as customer_name, case when " + Visibility.peopleShown("c") + " then k.name end as contact_name, u.display_name as about_name,"
                        + " b.display_name as by_name, f.display_name as former_name, n.display_name as new_name, (")
                .add(visibility.writable("c")).add(") as writable");
    }

    private static OpinionView opinion(ResultSet row) throws SQLException {
        OpinionConsequence consequence = Sql.constant(row, "consequence_kind", OpinionConsequence.class);
        Followed followed = consequence == null ? null : new Followed(
                consequence, row.getString("consequence"), row.getObject("consequence_on", LocalDate.class), Sql.id(row, "consequence_by"), row.getString("by_name"),
                Sql.id(row, "former_owner_id"), row.getString("former_name"), Sql.id(row, "new_owner_id"), row.getString("new_name"));
        OpinionDraft said = new OpinionDraft(
                row.getObject("asked_on", LocalDate.class), Sql.id(row, "contact_id"), Sql.id(row, "about_id"), row.getInt("score"), row.getString("remark"));
        return new OpinionView(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), said, row.getString("contact_name"),
                row.getString("about_name"), followed, row.getBoolean("writable"), Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"));
    }
}
