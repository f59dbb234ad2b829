package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.LayerWork;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.people.Handover;
import org.gengke.people.domain.HandoverKind;
import org.gengke.people.domain.Work;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What of the models of customers is a person's work, for a handover. What was believed of it until now stays readable. */
@ApplicationScoped
public class HeldModels {

    private static final String STEP = cases("x.step", ProjectStep.values(), step -> String.valueOf(step.number()), ProjectStep::name);
    /** {@link LayerWork} as SQL, made from it. */
    private static final String PROJECT_NEEDS = cases("x.step", ProjectStep.values(), step -> String.valueOf(step.number()), step -> needed(LayerWork.of(step)));
    private static final String BARRIER_NEEDS = cases("x.kind", BarrierKind.values(), kind -> "'" + kind + "'", kind -> needed(LayerWork.of(kind)));
    private static final String VALUE_NEEDS = cases("x.kind", ValueKind.values(), kind -> "'" + kind + "'", kind -> needed(LayerWork.of(kind)));

    private final Sql sql;

    HeldModels(Sql sql) {
        this.sql = sql;
    }

    /** Open ones: as the one responsible, or as the owner of a customer where nobody is named. */
    public Fragment projects(UUID personId) {
        return Fragment.of(
                "select x.id as subject_id, x.customer_id, x.name, " + STEP + " as detail,"
                        + " case when x.responsible_id is null then 'WITH_CUSTOMER' else 'RESPONSIBLE' end as duty, x.expected_on as due_on, " + PROJECT_NEEDS
                        + " as needed, x.responsible_id as assignee_id from customer_project x join customer c on c.id = x.customer_id"
                        + " where x.removed_at is null and x.state = 'OPEN' and (x.responsible_id = ? or x.responsible_id is null and c.owner_id = ? and c.merged_into is null)",
                personId, personId);
    }

    public static String responsibleFor(String projectId) {
        return "(select x.responsible_id from customer_project x where x.id = " + projectId + " and x.removed_at is null)";
    }

    /** Those that stand. */
    public Fragment barriers(UUID ownerId) {
        return Fragment.of(
                "select x.id as subject_id, x.customer_id, x.description as name, x.kind as detail, 'OWNER' as duty, x.due_on, " + BARRIER_NEEDS
                        + " as needed, null::uuid as assignee_id from customer_barrier x"
                        + " where x.owner_id = ? and x.removed_at is null and x.state in ('IDENTIFIED','BREAKING')",
                ownerId);
    }

    /** Those that are not confirmed. */
    public Fragment values(UUID ownerId) {
        return Fragment.of(
                "select x.id as subject_id, x.customer_id, x.description as name, x.kind as detail, 'OWNER' as duty, null::date as due_on, " + VALUE_NEEDS
                        + " as needed, null::uuid as assignee_id from customer_value x where x.owner_id = ? and x.removed_at is null and x.state <> 'CONFIRMED'",
                ownerId);
    }

    public record Given(UUID id, UUID customerId, UUID toId) {}

    public List<Given> giveProjects(Handover handover) {
        return give("customer_project", "responsible_id", HandoverKind.PROJECT, handover);
    }

    public List<Given> giveBarriers(Handover handover) {
        return give("customer_barrier", "owner_id", HandoverKind.BARRIER, handover);
    }

    public List<Given> giveValues(Handover handover) {
        return give("customer_value", "owner_id", HandoverKind.VALUE, handover);
    }

    private List<Given> give(String table, String column, HandoverKind kind, Handover handover) {
        return sql.list(
                Fragment.of(
                        "update " + table + " x set " + column + " = i.to_id, version = x.version + 1, recorded_at = ?, recorded_by = ? from handover_item i"
                                + " where i.handover_id = ? and i.kind = '" + kind + "' and i.duty <> 'WITH_CUSTOMER' and x.id = i.subject_id"
                                + " returning x.id, x.customer_id, x." + column + " as given_to",
                        handover.now(), handover.byId(), handover.id()),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "given_to")));
    }

    private static String needed(Work work) {
        return work.needed().name();
    }

    private static <T> String cases(String column, T[] all, Function<T, String> literal, Function<T, String> is) {
        return Arrays.stream(all)
                .map(one -> " when " + literal.apply(one) + " then '" + is.apply(one) + "'")
                .collect(Collectors.joining("", "case " + column, " end"));
    }
}
