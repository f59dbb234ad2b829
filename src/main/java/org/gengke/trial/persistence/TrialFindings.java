package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.trial.TrialParts.Comparison;
import org.gengke.trial.TrialParts.Issue;
import org.gengke.trial.TrialParts.Question;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.ComparisonTiming;
import org.gengke.trial.domain.IssueSeverity;
import org.gengke.trial.domain.TrialComparison;
import org.gengke.trial.domain.TrialIssue;
import org.gengke.trial.domain.TrialQuestion;

/** What was found in a trial that the door has looked up or locked: issues, comparisons, questions. */
@ApplicationScoped
public class TrialFindings {

    private static final String COMPARISONS = "select x.*, k.name as competitor_name from test_trial_comparison x join competitor k on k.id = x.competitor_id where x.trial_id = ?";

    private final Sql sql;

    TrialFindings(Sql sql) {
        this.sql = sql;
    }

    /** Open ones first. */
    public List<Issue> issues(UUID trialId) {
        return sql.list(
                Fragment.of("select * from test_trial_issue where trial_id = ? order by solved_on is not null, found_on desc, id desc", trialId), TrialFindings::issue);
    }

    public Optional<Issue> issue(UUID trialId, UUID id) {
        return sql.first(Fragment.of("select * from test_trial_issue where trial_id = ? and id = ?", trialId, id), TrialFindings::issue);
    }

    public void add(UUID trialId, UUID id, TrialIssue one, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into test_trial_issue (id, trial_id, severity, description, found_on, solved_on, answer, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, trialId, one.severity(), one.description(), one.foundOn(), one.solvedOn(), one.answer(), now, by, now));
    }

    public void change(UUID id, TrialIssue one, Instant now) {
        sql.update(Fragment.of(
                "update test_trial_issue set version = version + 1, severity = ?, description = ?, found_on = ?, solved_on = ?, answer = ?, updated_at = ? where id = ?",
                one.severity(), one.description(), one.foundOn(), one.solvedOn(), one.answer(), now, id));
    }

    public List<Comparison> comparisons(UUID trialId) {
        return sql.list(Fragment.of(COMPARISONS + " order by k.name, x.id", trialId), TrialFindings::comparison);
    }

    public Optional<Comparison> comparison(UUID trialId, UUID id) {
        return sql.first(Fragment.of(COMPARISONS + " and x.id = ?", trialId, id), TrialFindings::comparison);
    }

    public Optional<Comparison> comparisonWith(UUID trialId, UUID competitorId) {
        return sql.first(Fragment.of(COMPARISONS + " and x.competitor_id = ?", trialId, competitorId), TrialFindings::comparison);
    }

    public void add(UUID trialId, UUID id, TrialComparison one, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into test_trial_comparison (id, trial_id, competitor_id, product_name, timing, strengths, weaknesses, result, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, trialId, one.competitorId(), one.productName(), one.timing(), one.strengths(), one.weaknesses(), one.result(), now, by, now));
    }

    public void change(UUID id, TrialComparison one, Instant now) {
        sql.update(Fragment.of(
                "update test_trial_comparison set version = version + 1, competitor_id = ?, product_name = ?, timing = ?, strengths = ?, weaknesses = ?, result = ?,"
                        + " updated_at = ? where id = ?",
                one.competitorId(), one.productName(), one.timing(), one.strengths(), one.weaknesses(), one.result(), now, id));
    }

    public void removeComparison(UUID id) {
        sql.update(Fragment.of("delete from test_trial_comparison where id = ?", id));
    }

    public List<Question> questions(UUID trialId) {
        return sql.list(
                Fragment.of("select * from test_trial_question where trial_id = ? order by answered_on is not null, asked_on desc, id desc", trialId),
                TrialFindings::question);
    }

    public Optional<Question> question(UUID trialId, UUID id) {
        return sql.first(Fragment.of("select * from test_trial_question where trial_id = ? and id = ?", trialId, id), TrialFindings::question);
    }

    public void add(UUID trialId, UUID id, TrialQuestion one, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into test_trial_question (id, trial_id, question, asked_on, answer, answered_on, created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, trialId, one.question(), one.askedOn(), one.answer(), one.answeredOn(), now, by, now));
    }

    public void change(UUID id, TrialQuestion one, Instant now) {
        sql.update(Fragment.of(
                "update test_trial_question set version = version + 1, question = ?, asked_on = ?, answer = ?, answered_on = ?, updated_at = ? where id = ?",
                one.question(), one.askedOn(), one.answer(), one.answeredOn(), now, id));
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                Sql.id(row, "id"),
                row.getInt("version"),
                new TrialIssue(
                        Sql.constant(row, "severity", IssueSeverity.class), row.getString("description"), row.getObject("found_on", LocalDate.class),
                        row.getObject("solved_on", LocalDate.class), row.getString("answer")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                Sql.id(row, "id"),
                row.getInt("version"),
                new TrialComparison(
                        Sql.id(row, "competitor_id"), row.getString("product_name"), Sql.constant(row, "timing", ComparisonTiming.class),
                        row.getString("strengths"), row.getString("weaknesses"), Sql.constant(row, "result", ComparisonResult.class)),
                row.getString("competitor_name"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                Sql.id(row, "id"),
                row.getInt("version"),
                new TrialQuestion(
                        row.getString("question"), row.getObject("asked_on", LocalDate.class), row.getString("answer"), row.getObject("answered_on", LocalDate.class)),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
