package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.PartnerFigures;
import org.gengke.fivelayer.PartnerQuery;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The list of partners. Everybody sees the partners, and of their registrations those of customers that they see. */
@ApplicationScoped
public class PartnerReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("name", "p.name", Keyset.Type.TEXT),
            new Sort("registrations", "f.registrations", Keyset.Type.NUMBER),
            new Sort("protecting", "f.protecting", Keyset.Type.NUMBER),
            new Sort("expiring", "f.expiring", Keyset.Type.NUMBER),
            new Sort("updatedAt", "p.updated_at", Keyset.Type.INSTANT));

    private final Sql sql;
    private final Visibility visibility;

    PartnerReading(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<PartnerFigures.Row> list(PartnerQuery query, LocalDate today, LocalDate near) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "p.id");
        Fragment where = Fragment.of(" where true").andIn("p.kind", query.kinds()).andIn("p.state", query.states());
        if (query.q() != null && !query.q().isBlank()) {
            where.and("p.search_text like ?", SearchText.Query.of(query.q()).likePattern());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*) from partner p").add(where)) : null;
        Fragment from = Fragment.of(" from partner p left join lateral (").add(figures(today, near)).add(" and r.partner_id = p.id) f on true").add(where);
        return keyset.read(
                sql, keyset.addTo(Fragment.of("select p.*, f.*" + keyset.selectKey()).add(from)), row -> new PartnerFigures.Row(Partners.view(row), figures(row, near)), total);
    }

    public PartnerFigures figures(UUID partnerId, LocalDate today, LocalDate near) {
        return sql.first(figures(today, near).add(" and r.partner_id = ?", partnerId), row -> figures(row, near)).orElseThrow();
    }

    private Fragment figures(LocalDate today, LocalDate near) {
        return Fragment.of("select count(*) as registrations, count(*) filter (where " + RegistrationConditions.state(today) + " = 'PROTECTING') as protecting,"
                        + " count(*) filter (where " + RegistrationConditions.expiring(today, near) + ") as expiring from deal_registration r"
                        + " join customer c on c.id = r.customer_id and c.merged_into is null" + RegistrationConditions.protector(today) + " where (")
                .add(visibility.readable("c"))
                .add(")");
    }

    private static PartnerFigures figures(ResultSet row, LocalDate near) throws SQLException {
        return new PartnerFigures(row.getLong("registrations"), row.getLong("protecting"), row.getLong("expiring"), near);
    }
}
