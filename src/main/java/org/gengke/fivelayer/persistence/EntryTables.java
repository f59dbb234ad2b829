package org.gengke.fivelayer.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.ReachedStep;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.AgreementKind;
import org.gengke.fivelayer.domain.AssessedAspect;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.FactConfidence;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Recognition;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.fivelayer.domain.Verdict;
import org.gengke.shared.persistence.Sql;

/** The tables of the model. */
public final class EntryTables {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<UUID, Stance>> STANCES = new TypeReference<>() {};

    public static final EntryTable<Information.Fact> FACTS = EntryTable.of(
            "customer_fact", "key, value, source, known_on, confidence",
            one -> new Object[] {one.key(), one.value(), one.source(), one.knownOn(), one.confidence()},
            row -> new Information.Fact(
                    row.getString("key"), row.getString("value"), row.getString("source"), day(row, "known_on"),
                    Sql.constant(row, "confidence", FactConfidence.class)),
            "e.key, e.known_on desc, e.id desc");

    public static final EntryTable<Information.Rating> RATINGS = EntryTable.of(
            "customer_assessment", "aspect, score, reason", one -> new Object[] {one.aspect(), one.score(), one.reason()},
            row -> new Information.Rating(Sql.constant(row, "aspect", AssessedAspect.class), row.getInt("score"), row.getString("reason")), "e.aspect");

    public static final EntryTable<CustomerVerdict> VERDICTS = EntryTable.of(
            "customer_verdict", "verdict, reason", one -> new Object[] {one.verdict(), one.reason()},
            row -> new CustomerVerdict(Sql.constant(row, "verdict", Verdict.class), row.getString("reason")), "e.id");

    public static final EntryTable<Barrier> BARRIERS = EntryTable.of(
            "customer_barrier",
            "kind, description, height, breaker, breaker_note, competitor_id, owner_id, due_on, state, since, ended_on, broken_by",
            one -> new Object[] {
                one.kind(), one.description(), one.height(), one.breaker(), one.breakerNote(), one.competitorId(), one.ownerId(), one.dueOn(), one.state(),
                one.since(), one.endedOn(), one.brokenBy()
            },
            EntryTables::barrier, "e.ended_on is not null, e.height desc, e.id");

    public static final EntryTable<Agreement> AGREEMENTS = EntryTable.of(
            "customer_agreement", "kind, begins_on, ends_on, note", one -> new Object[] {one.kind(), one.beginsOn(), one.endsOn(), one.note()},
            row -> new Agreement(Sql.constant(row, "kind", AgreementKind.class), day(row, "begins_on"), day(row, "ends_on"), row.getString("note")),
            "e.begins_on desc, e.id desc");

    public static final EntryTable<Value> VALUES = EntryTable.of(
            "customer_value", "kind, description, contact_id, recognition, owner_id, state, state_since, confirmed_by, evidence",
            one -> new Object[] {
                one.kind(), one.description(), one.contactId(), one.recognition(), one.ownerId(), one.state(), one.stateSince(), one.confirmedBy(), one.evidence()
            },
            row -> new Value(
                    Sql.constant(row, "kind", ValueKind.class), row.getString("description"), Sql.id(row, "contact_id"),
                    Sql.constant(row, "recognition", Recognition.class), Sql.id(row, "owner_id"), Sql.constant(row, "state", ValueState.class),
                    day(row, "state_since"), Sql.id(row, "confirmed_by"), row.getString("evidence")),
            "e.kind, e.state_since desc, e.id desc");

    public static final EntryTable<ProjectProfile> PROJECTS = EntryTable.of(
            "customer_project",
            "name, note, amount, chance, expected_on, responsible_id, begun_on, step, took_part int[], state, ended_on, end_note, lost_to_id",
            one -> new Object[] {
                one.content().name(), one.content().note(), one.content().amount(), one.content().chance(), one.content().expectedOn(),
                one.content().responsibleId(), one.begunOn(), one.step().number(), numbers(one.content().tookPart()), one.state(), one.endedOn(), one.endNote(),
                one.lostToId()
            },
            EntryTables::project, "e.state <> 'OPEN', e.begun_on desc, e.id desc");

    public static final EntryTable<ReachedStep> STEPS = EntryTable.of(
            "project_step", "project_id, step, reached_on, note",
            one -> new Object[] {one.projectId(), one.step().number(), one.reachedOn(), one.note()},
            row -> new ReachedStep(Sql.id(row, "project_id"), ProjectStep.of(row.getInt("step")), day(row, "reached_on"), row.getString("note")),
            "e.reached_on, e.id");

    public static final EntryTable<MakerProfile> MAKERS = EntryTable.of(
            "decision_maker",
            "project_id, contact_id, role, decides_at int[], weight, stances jsonb, criteria, organisation_need, personal_need",
            one -> new Object[] {
                one.projectId(), one.contactId(), one.content().role(), numbers(one.content().decidesAt()), one.content().weight(),
                text(one.content().stances()), one.content().criteria(), one.content().organisationNeed(), one.content().personalNeed()
            },
            EntryTables::maker, "e.weight desc, e.id");

    private EntryTables() {}

    private static Barrier barrier(ResultSet row) throws SQLException {
        return new Barrier(
                Sql.constant(row, "kind", BarrierKind.class), row.getString("description"), row.getInt("height"),
                Sql.constant(row, "breaker", BarrierBreaker.class), row.getString("breaker_note"), Sql.id(row, "competitor_id"), Sql.id(row, "owner_id"),
                day(row, "due_on"), Sql.constant(row, "state", BarrierState.class), day(row, "since"), day(row, "ended_on"),
                Sql.constant(row, "broken_by", BarrierBreaker.class));
    }

    static ProjectProfile project(ResultSet row) throws SQLException {
        return new ProjectProfile(
                new ProjectProfile.Content(
                        row.getString("name"), row.getString("note"), row.getBigDecimal("amount"), Sql.integer(row, "chance"), day(row, "expected_on"),
                        Sql.id(row, "responsible_id"), steps(row, "took_part")),
                day(row, "begun_on"), ProjectStep.of(row.getInt("step")), Sql.constant(row, "state", ProjectState.class), day(row, "ended_on"),
                row.getString("end_note"), Sql.id(row, "lost_to_id"));
    }

    private static MakerProfile maker(ResultSet row) throws SQLException {
        return new MakerProfile(
                Sql.id(row, "project_id"), Sql.id(row, "contact_id"),
                new MakerProfile.Content(
                        Sql.constant(row, "role", DecisionRole.class), steps(row, "decides_at"), row.getInt("weight"), stances(row.getString("stances")),
                        row.getString("criteria"), row.getString("organisation_need"), row.getString("personal_need")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String[] numbers(Collection<ProjectStep> steps) {
        return steps.stream().sorted().map(step -> String.valueOf(step.number())).toArray(String[]::new);
    }

    private static Set<ProjectStep> steps(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Integer[]) row.getArray(column).getArray()).map(ProjectStep::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Map<UUID, Stance> stances) {
        try {
            return JSON.writeValueAsString(stances);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<UUID, Stance> stances(String text) {
        try {
            return JSON.readValue(text, STANCES);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
