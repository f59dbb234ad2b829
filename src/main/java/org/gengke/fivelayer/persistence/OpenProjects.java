package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Projects that are open, of all customers: their readers show them only beside customers that the caller sees. */
@ApplicationScoped
public class OpenProjects {

    private static final String OPEN = "select p.customer_id, p.step, p.chance from customer_project p where p.state = 'OPEN' and p.removed_at is null";

    private final Sql sql;

    OpenProjects(Sql sql) {
        this.sql = sql;
    }

    /** @param said the chance that somebody said, in per cent; null for that of the step */
    public record OpenProject(UUID customerId, ProjectStep step, Integer said) {}

    public List<OpenProject> all() {
        return read(Fragment.of(OPEN));
    }

    /** Of one customer that the door has looked up. */
    public List<OpenProject> of(UUID customerId) {
        return read(Fragment.of(OPEN + " and p.customer_id = ?", customerId));
    }

    private List<OpenProject> read(Fragment query) {
        return sql.list(
                query,
                row -> new OpenProject(Sql.id(row, "customer_id"), ProjectStep.of(row.getInt("step")), Sql.integer(row, "chance")));
    }
}
