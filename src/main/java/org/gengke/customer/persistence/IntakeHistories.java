package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.PastIntake.Known;
import org.gengke.customer.PastIntake.Standing;
import org.gengke.customer.PastIntake.Step;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusMove;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Sql;

/** The histories that customers bring along, of many in one statement each. */
@ApplicationScoped
public class IntakeHistories {

    private static final String ADD_ATTRIBUTES =
            "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    IntakeHistories(Sql sql) {
        this.sql = sql;
    }

    public void add(List<Customer> customers, List<StatusMove> moves, UUID actor, Instant now) {
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> attributes = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            StatusMove move = moves.get(i);
            Pause pause = move.pause() == null ? new Pause(null, null, null) : move.pause();
            changes.add(new Object[] {
                Ids.next(), customer.id(), move.to(), move.effectiveOn(), now, actor, move.reason(), pause.cause(), pause.side(),
                pause.reEvaluateOn(), move.competitorId(), customer.importId()
            });
            attributes.add(new Object[] {
                Ids.next(), customer.id(), move.effectiveOn(), customer.ownerId(), customer.teamId(), customer.importance(),
                customer.hasPotential(), now
            });
        }
        sql.batch(
                "insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, reason,"
                        + " pause_cause, pause_side, re_evaluate_on, competitor_id, import_id)"
                        + " values (?, ?, null, ?, ?, ?, ?, 'IMPORT', ?, ?, ?, ?, ?, ?)",
                changes);
        sql.batch(ADD_ATTRIBUTES, attributes);
    }

    /** The histories of customers whose whole past is known. */
    public void addPasts(List<UUID> customerIds, List<Known> pasts, Instant now) {
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> attributes = new ArrayList<>();
        for (int i = 0; i < pasts.size(); i++) {
            CustomerStatus from = null;
            for (Step step : pasts.get(i).steps()) {
                StatusMove move = step.move();
                Pause pause = move.pause() == null ? new Pause(null, null, null) : move.pause();
                changes.add(new Object[] {
                    Ids.next(), customerIds.get(i), from, move.to(), move.effectiveOn(), now, step.actorId(), step.trigger(), move.reason(),
                    pause.cause(), pause.side(), pause.reEvaluateOn(), move.competitorId(), pasts.get(i).newcomer().draft().importId()
                });
                from = move.to();
            }
            for (Standing standing : pasts.get(i).standings()) {
                attributes.add(new Object[] {
                    Ids.next(), customerIds.get(i), standing.since(), standing.ownerId(), standing.teamId(), standing.importance(),
                    standing.hasPotential(), now
                });
            }
        }
        sql.batch(
                "insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, reason,"
                        + " pause_cause, pause_side, re_evaluate_on, competitor_id, import_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                changes);
        sql.batch(ADD_ATTRIBUTES, attributes);
    }
}
