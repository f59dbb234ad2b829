package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.fivelayer.CompanyScope;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;

/** The customers, alias {@code c}, that the caller sees and that belong to a scope: one rule for figures and for their lists. */
@ApplicationScoped
class CompanyConditions {

    private final Visibility visibility;
    private final CustomerParts parts;

    CompanyConditions(Visibility visibility, CustomerParts parts) {
        this.visibility = visibility;
        this.parts = parts;
    }

    /** Figures and their lists leave out customers that are abandoned, unless these are named. */
    static void standing(Fragment where, List<UUID> customerIds) {
        if (customerIds == null || customerIds.isEmpty()) {
            where.and("c.status <> 'ABANDONED'");
        }
    }

    /** Begins with {@code where}. */
    Fragment where(CompanyScope scope) {
        Fragment where = Fragment.of(" where c.merged_into is null and (").add(visibility.readable("c")).add(")").add(parts.inSegments("c.id", scope.segmentIds()));
        where.andAny("c.owner_id", "uuid", scope.ownerIds()).andIn("c.tier", scope.tiers());
        if (scope.teamIds() != null && !scope.teamIds().isEmpty()) {
            where.and("c.team_id = any(array(select g.id from team g where g.path && ?::uuid[]))", (Object) scope.teamIds().toArray());
        }
        return where;
    }
}
