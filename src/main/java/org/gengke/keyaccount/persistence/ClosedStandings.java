package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.GoalCourse.Standing;
import org.gengke.keyaccount.domain.GoalTrack;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Where goals stood when their plans were closed, of plans that the door has looked up. */
@ApplicationScoped
public class ClosedStandings {

    private final Sql sql;

    ClosedStandings(Sql sql) {
        this.sql = sql;
    }

    /** What a goal came to. */
    public record Kept(BigDecimal actual, LocalDate measuredFrom, LocalDate measuredTo, Standing standing) {}

    /** By plan and goal; none of plans that were closed before it was kept. */
    public Map<UUID, Map<UUID, Kept>> of(Collection<UUID> planIds) {
        Map<UUID, Map<UUID, Kept>> kept = new HashMap<>();
        if (!planIds.isEmpty()) {
            sql.list(
                    Fragment.of("select g.* from key_account_closing_goal g where g.plan_id = any(?::uuid[])", (Object) planIds.toArray(UUID[]::new)),
                    row -> kept.computeIfAbsent(Sql.id(row, "plan_id"), any -> new HashMap<>()).put(
                            Sql.id(row, "goal_id"),
                            new Kept(
                                    row.getBigDecimal("actual"), row.getObject("measured_from", LocalDate.class), row.getObject("measured_to", LocalDate.class),
                                    new Standing(Sql.constant(row, "track", GoalTrack.class), row.getBigDecimal("expected"), row.getBigDecimal("percent")))) == null);
        }
        return kept;
    }
}
