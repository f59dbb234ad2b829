package org.gengke.trial.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.trial.TrialParts.Stay;
import org.gengke.trial.domain.Consequences;
import org.gengke.trial.domain.Course;
import org.gengke.trial.domain.Course.Step;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;

/** Trials as they are written, with the stages that they went through. The caller holds the lock of the customer. */
@ApplicationScoped
public class TrialBook {

    private final Sql sql;
    private final ObjectMapper json;

    TrialBook(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A trial to write, in its first stage. */
    public void add(UUID id, UUID customerId, TrialContent content, LocalDate begunOn, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into test_trial (id, customer_id, product_id, quantity, serial_numbers, return_on, engineer_id, technician_ids, decision_maker_id,"
                        + " cares_about, cares_note, verdict, verdict_note, note, stage, stage_since, begun_on, furthest, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?::text[], ?, ?, ?::uuid[], ?, ?::text[], ?, ?, ?, ?, 'PROPOSED', ?, ?, 0, ?, ?, ?)",
                id, customerId, content.productId(), content.quantity(), content.serialNumbers().toArray(String[]::new), content.returnOn(), content.engineerId(),
                content.technicianIds().toArray(UUID[]::new), content.decisionMakerId(), content.caresAbout().toArray(), content.caresAboutNote(),
                content.verdict(), content.verdictNote(), content.note(), begunOn, begunOn, now, by, now));
        addStay(id, 0, TrialStage.PROPOSED, begunOn, null, by, now);
    }

    public void change(UUID id, TrialContent content, Instant now) {
        sql.update(Fragment.of(
                "update test_trial set version = version + 1, product_id = ?, quantity = ?, serial_numbers = ?::text[], return_on = ?, engineer_id = ?,"
                        + " technician_ids = ?::uuid[], decision_maker_id = ?, cares_about = ?::text[], cares_note = ?, verdict = ?, verdict_note = ?, note = ?,"
                        + " updated_at = ? where id = ?",
                content.productId(), content.quantity(), content.serialNumbers().toArray(String[]::new), content.returnOn(), content.engineerId(),
                content.technicianIds().toArray(UUID[]::new), content.decisionMakerId(), content.caresAbout().toArray(), content.caresAboutNote(),
                content.verdict(), content.verdictNote(), content.note(), now, id));
    }

    /** The last stage of the course is new. */
    public void reach(UUID id, Course course, TrialEnd end, String note, UUID by, Instant now) {
        sql.update(Fragment.of("update test_trial_stage set left_on = ? where trial_id = ? and left_on is null", course.since(), id));
        addStay(id, course.steps().size() - 1, course.stage(), course.since(), note, by, now);
        stand(id, course, end, now);
    }

    private void stand(UUID id, Course course, TrialEnd end, Instant now) {
        sql.update(Fragment.of(
                "update test_trial set version = version + 1, stage = ?, stage_since = ?, furthest = ?, ended_on = ?, cause = ?, cause_note = ?, lost_to_id = ?,"
                        + " order_id = ?, updated_at = ? where id = ?",
                course.stage(), course.since(), course.furthest().ordinal(), course.endedOn(), end.cause(), end.causeNote(), end.competitorId(), end.orderId(),
                now, id));
    }

    private void addStay(UUID trialId, int position, TrialStage stage, LocalDate on, String note, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into test_trial_stage (id, trial_id, position, stage, begun_on, note, recorded_at, recorded_by, consequences)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                Ids.next(), trialId, position, stage, on, note, now, by, text(Consequences.NONE)));
    }

    /** The last step goes again: the course is what is left. */
    public void stepBack(UUID id, Course course, Instant now) {
        sql.update(Fragment.of("delete from test_trial_stage where trial_id = ? and left_on is null", id));
        sql.update(Fragment.of("update test_trial_stage set left_on = null where trial_id = ? and position = ?", id, course.steps().size() - 1));
        stand(id, course, TrialEnd.NONE, now);
    }

    /** What the last step did beside itself; until this is said, nothing. */
    public void note(UUID id, Consequences consequences) {
        sql.update(Fragment.of("update test_trial_stage set consequences = ?::jsonb where trial_id = ? and left_on is null", text(consequences), id));
    }

    /** The same of the receipt, whatever came after it. */
    public void noteReceipt(UUID id, Consequences consequences) {
        sql.update(Fragment.of("update test_trial_stage set consequences = ?::jsonb where trial_id = ? and stage = 'RECEIVED'", text(consequences), id));
    }

    /** What the last step did beside itself; empty when nobody noted it. */
    public Optional<Consequences> consequences(UUID id) {
        return sql.first(
                Fragment.of("select consequences::text from test_trial_stage where trial_id = ? and left_on is null and consequences is not null", id),
                row -> consequences(row.getString("consequences")));
    }

    private String text(Consequences consequences) {
        try {
            return json.writeValueAsString(consequences);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Consequences consequences(String text) {
        try {
            return json.readValue(text, Consequences.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    /** Something that hangs on it has changed: lists by the latest change show it first. */
    public void touch(UUID id, Instant now) {
        sql.update(Fragment.of("update test_trial set updated_at = ? where id = ?", now, id));
    }

    public List<Stay> stays(UUID trialId) {
        return sql.list(
                Fragment.of(
                        "select s.*, coalesce(u.display_name, x.name) as recorded_by_name from test_trial_stage s left join app_user u on u.id = s.recorded_by"
                                + " left join api_client x on x.id = s.recorded_by where s.trial_id = ? order by s.position",
                        trialId),
                TrialBook::stay);
    }

    public Course course(UUID trialId) {
        return new Course(stays(trialId).stream().map(stay -> new Step(stay.stage(), stay.begunOn())).toList());
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                Sql.id(row, "id"), Sql.constant(row, "stage", TrialStage.class), row.getObject("begun_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class), row.getString("note"), Sql.instant(row, "recorded_at"), Sql.id(row, "recorded_by"),
                row.getString("recorded_by_name"));
    }

    /** Whether another trial of the customer is shipped and not ended. */
    public boolean otherUnderWay(UUID customerId, UUID except) {
        return sql.exists(Fragment.of("select 1 from test_trial where customer_id = ? and id <> ? and ended_on is null and stage <> 'PROPOSED'", customerId, except));
    }

    /** Whether another trial of the customer ended in vain on this day or later: what that did depended on the trials beside it. */
    public boolean otherEndedSince(UUID customerId, UUID except, LocalDate day) {
        return sql.exists(Fragment.of("select 1 from test_trial where customer_id = ? and id <> ? and ended_on >= ? and stage <> 'CONVERTED'", customerId, except, day));
    }

    /** A trial's product came to the customer. */
    public record Receipt(UUID trialId, LocalDate on) {}

    /** The first receipt of the customer's other trials that run. */
    public Optional<Receipt> firstReceiptOfOthers(UUID customerId, UUID except) {
        return sql.first(
                Fragment.of(
                        "select t.id, s.begun_on from test_trial t join test_trial_stage s on s.trial_id = t.id and s.stage = 'RECEIVED'"
                                + " where t.customer_id = ? and t.id <> ? and t.ended_on is null order by s.begun_on, t.id limit 1",
                        customerId, except),
                row -> new Receipt(Sql.id(row, "id"), row.getObject("begun_on", LocalDate.class)));
    }

    /** Trials on their way to another record of their customer; the moved ones. */
    public List<UUID> move(UUID from, UUID to) {
        return sql.list(Fragment.of("update test_trial set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            sql.update(Fragment.of("update test_trial set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
        }
    }

    /** Everything that was tried at these customers. */
    public void forget(Collection<UUID> customerIds) {
        sql.update(Fragment.of("delete from test_trial where customer_id = any(?::uuid[])", (Object) customerIds.toArray(UUID[]::new)));
    }
}
