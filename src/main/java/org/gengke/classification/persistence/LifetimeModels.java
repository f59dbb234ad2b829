package org.gengke.classification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.LifetimeModelView;
import org.gengke.classification.LifetimeModelView.Scope;
import org.gengke.classification.domain.BgNbd;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.GammaGamma;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Estimates of rhythm and spend, as they are kept. They tell nothing of a single customer. */
@ApplicationScoped
public class LifetimeModels {

    private static final List<Sort> SORTS = List.of(new Sort("createdAt", "m.created_at", Keyset.Type.INSTANT));
    private static final String SELECT = "select m.*, coalesce((select u.display_name from app_user u where u.id = m.created_by), (select k.name from api_client k where k.id = m.created_by)) as created_by_name";
    private static final String FROM = " from lifetime_model m where true";
    /** After so long the instance that took it is taken for dead. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Sql sql;

    LifetimeModels(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, Scope scope, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into lifetime_model (id, state, calibrated_to, owner_id, team_id, tag, created_at, created_by) values (?, 'RUNNING', ?, ?::uuid, ?::uuid, ?, ?, ?)",
                id, scope.calibratedTo(), scope.ownerId(), scope.teamId(), scope.tag(), now, by));
    }

    /** Takes it for this instance; false when it is taken or ended. */
    public boolean claim(UUID id, Instant now) {
        return sql.update(Fragment.of(
                "update lifetime_model set taken_at = ? where id = ? and state = 'RUNNING' and (taken_at is null or taken_at < ?)", now, id, now.minus(CLAIM))) > 0;
    }

    /** What nobody works on. */
    public List<UUID> abandoned(Instant now) {
        return sql.list(
                Fragment.of("select m.id from lifetime_model m where m.state = 'RUNNING' and coalesce(m.taken_at, m.created_at) < ?", now.minus(CLAIM)),
                row -> Sql.id(row, "id"));
    }

    public void finish(UUID id, LifetimeFit fit, Instant now) {
        sql.update(Fragment.of(
                "update lifetime_model set state = 'DONE', customers = ?, repeat_customers = ?, r = ?, alpha = ?, a = ?, b = ?, log_likelihood = ?, spend_customers = ?,"
                        + " p = ?, q = ?, gamma = ?, spend_log_likelihood = ?, finished_at = ? where id = ? and state = 'RUNNING'",
                fit.customers(), fit.repeating(), fit.rhythm().r(), fit.rhythm().alpha(), fit.rhythm().a(), fit.rhythm().b(), fit.logLikelihood(), fit.spending(),
                fit.spend().p(), fit.spend().q(), fit.spend().gamma(), fit.spendLogLikelihood(), now, id));
    }

    public void fail(UUID id, String failure, Instant now) {
        sql.update(Fragment.of("update lifetime_model set state = 'FAILED', failure = ?, finished_at = ? where id = ? and state = 'RUNNING'", failure, now, id));
    }

    public Optional<LifetimeModelView> find(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM + " and m.id = ?", id), LifetimeModels::view);
    }

    /** Those of a part tell of it, and are its author's; those of all that somebody sees are for everybody. */
    private static Fragment usableBy(UUID caller) {
        return Fragment.of(FROM + " and (m.created_by = ? or (m.owner_id is null and m.team_id is null and m.tag is null))", caller);
    }

    /** The caller's own newest of all that they see; without one the one of the most customers. */
    public Optional<LifetimeModelView> newest(UUID caller) {
        return sql.first(
                Fragment.of(
                        SELECT + FROM + " and m.state = 'DONE' and m.owner_id is null and m.team_id is null and m.tag is null order by (m.created_by = ?) desc,"
                                + " case when m.created_by = ? then 0 else m.customers end desc, m.created_at desc, m.id desc limit 1",
                        caller, caller),
                LifetimeModels::view);
    }

    public Optional<LifetimeModelView> usable(UUID caller, UUID id) {
        return sql.first(Fragment.of(SELECT).add(usableBy(caller)).and("m.id = ?", id), LifetimeModels::view);
    }

    public Page<LifetimeModelView> list(UUID caller, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-createdAt" : sort, after, limit, "m.id");
        Long total = count ? sql.count(Fragment.of("select count(*)").add(usableBy(caller))) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(usableBy(caller))), LifetimeModels::view, total);
    }

    private static LifetimeModelView view(ResultSet row) throws SQLException {
        FitState state = Sql.constant(row, "state", FitState.class);
        return new LifetimeModelView(
                Sql.id(row, "id"), state, row.getString("failure"),
                new Scope(row.getObject("calibrated_to", LocalDate.class), Sql.id(row, "owner_id"), Sql.id(row, "team_id"), row.getString("tag")),
                state == FitState.DONE ? fit(row) : null, Sql.instant(row, "created_at"), Sql.id(row, "created_by"), row.getString("created_by_name"),
                Sql.instant(row, "finished_at"));
    }

    private static LifetimeFit fit(ResultSet row) throws SQLException {
        return new LifetimeFit(
                new BgNbd(row.getDouble("r"), row.getDouble("alpha"), row.getDouble("a"), row.getDouble("b")), row.getDouble("log_likelihood"),
                row.getInt("customers"), row.getInt("repeat_customers"), new GammaGamma(row.getDouble("p"), row.getDouble("q"), row.getDouble("gamma")),
                row.getDouble("spend_log_likelihood"), row.getInt("spend_customers"));
    }
}
