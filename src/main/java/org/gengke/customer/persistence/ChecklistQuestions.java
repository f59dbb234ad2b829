package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The analysis questions of each status. */
@ApplicationScoped
public class ChecklistQuestions {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    private final Sql sql;
    private volatile Asked asked;

    ChecklistQuestions(Sql sql) {
        this.sql = sql;
    }

    private record Asked(Map<CustomerStatus, Integer> counts, long takenAt) {}

    /** How many questions a status asks; from memory, at most some seconds old. */
    public int asked(CustomerStatus status) {
        return current().counts.getOrDefault(status, 0);
    }

    /** Reads what has grown old. */
    public void warm() {
        current();
    }

    private Asked current() {
        Asked known = asked;
        if (known == null || System.nanoTime() - known.takenAt > KEPT_NANOS) {
            Map<CustomerStatus, Integer> counts = new EnumMap<>(CustomerStatus.class);
            sql.list(
                    Fragment.of("select status, count(*) as questions from checklist_question where active group by status"),
                    row -> counts.put(Sql.constant(row, "status", CustomerStatus.class), row.getInt("questions")));
            known = new Asked(counts, System.nanoTime());
            asked = known;
        }
        return known;
    }

    public void forget() {
        asked = null;
    }
}
