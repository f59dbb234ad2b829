package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.trial.TrialFigures.Asked;
import org.gengke.trial.TrialFigures.Rival;
import org.gengke.trial.TrialFigures.Stays;
import org.gengke.trial.domain.Funnel;
import org.gengke.trial.domain.Outcomes;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialStage;

/** What is counted over trials, by the conditions of their list. */
@ApplicationScoped
public class TrialSums {

    private static final String TRIALS = " from test_trial t join customer c on c.id = t.customer_id";

    private final Sql sql;
    private final Visibility visibility;
    private final TrialConditions conditions;

    TrialSums(Sql sql, Visibility visibility, TrialConditions conditions) {
        this.sql = sql;
        this.visibility = visibility;
        this.conditions = conditions;
    }

    public List<Funnel.Group> courses(Asked asked) {
        Fragment query = Fragment.of("select t.furthest, t.stage, count(*) as trials" + TRIALS).add(where(asked, "t.begun_on")).add(" group by 1, 2");
        return sql.list(query, row -> new Funnel.Group(
                TrialStage.TRACK.get(row.getInt("furthest")), Sql.constant(row, "stage", TrialStage.class), row.getLong("trials")));
    }

    /** By stage, of the trials that have left it. */
    public List<Stays> stays(Asked asked) {
        Fragment query = Fragment.of("select s.stage, count(*) as trials, round(avg(s.left_on - s.begun_on), 1) as mean,"
                        + " round(percentile_cont(0.5) within group (order by s.left_on - s.begun_on)::numeric, 1) as median" + TRIALS
                        + " join test_trial_stage s on s.trial_id = t.id and s.left_on is not null")
                .add(where(asked, "t.begun_on"))
                .add(" group by 1");
        return sql.list(query, row -> new Stays(
                Sql.constant(row, "stage", TrialStage.class), row.getLong("trials"), row.getBigDecimal("mean"), row.getBigDecimal("median")));
    }

    public List<Outcomes.Group> ends(Asked asked) {
        Fragment query = Fragment.of("select t.stage, t.cause, count(*) as trials" + TRIALS).add(where(asked, "t.ended_on")).add(" group by 1, 2");
        return sql.list(query, row -> new Outcomes.Group(
                Sql.constant(row, "stage", TrialStage.class), Sql.constant(row, "cause", TrialCause.class), row.getLong("trials")));
    }

    /** Those whom we met most first. */
    public List<Rival> rivals(Asked asked, List<UUID> competitorIds) {
        Fragment query = Fragment.of("select k.id, k.name, count(*) filter (where x.result = 'WON') as won, count(*) filter (where x.result = 'LOST') as lost,"
                        + " count(*) filter (where x.result = 'OPEN') as open" + TRIALS
                        + " join test_trial_comparison x on x.trial_id = t.id join competitor k on k.id = x.competitor_id")
                .add(where(asked, "t.begun_on"))
                .andAny("k.id", "uuid", competitorIds)
                .add(" group by k.id order by count(*) desc, k.name, k.id");
        return sql.list(query, row -> new Rival(Sql.id(row, "id"), row.getString("name"), row.getLong("won"), row.getLong("lost"), row.getLong("open")));
    }

    private Fragment where(Asked asked, String column) {
        Fragment where = Fragment.of(" where (").add(visibility.readable("c", "t.engineer_id")).add(")");
        return conditions.in(TrialConditions.between(where, column, asked.from(), asked.to()), asked.scope());
    }
}
