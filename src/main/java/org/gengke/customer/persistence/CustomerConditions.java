package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gengke.customer.CustomerDepths;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.SavedSegments;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.Quality;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;

/**
 * A query for customers as SQL over the alias {@code c}, the row predicate included. A day in the past is answered from
 * {@code customer_state}, alias {@code st}, so that each figure of the past has a list with exactly that many rows.
 */
@ApplicationScoped
public class CustomerConditions {

    private static final String CLASSED = "c.id in (select k.customer_id from customer_class k where true";

    private final Visibility visibility;
    private final Instance<SavedSegments> segments;
    private final CustomerDepths depths;
    private final BusinessClock clock;

    CustomerConditions(Visibility visibility, Instance<SavedSegments> segments, CustomerDepths depths, BusinessClock clock) {
        this.visibility = visibility;
        this.segments = segments;
        this.depths = depths;
        this.clock = clock;
    }

    /** What is to stand behind {@code from customer c}. */
    public Fragment joins(CustomerQuery query) {
        Fragment joins = new Fragment();
        if (query.asOf() != null) {
            boolean gone = query.former() != null && query.former().gone();
            joins.add((gone ? " left" : "") + " join customer_state st on st.customer_id = c.id and st.valid_from <= ? and st.valid_to > ?",
                    query.asOf(), query.asOf());
        }
        if (query.former() != null && query.former().asOf() != null) {
            LocalDate day = query.former().asOf();
            joins.add(" left join customer_state fm on fm.customer_id = c.id and fm.valid_from <= ? and fm.valid_to > ?", day, day);
        }
        return joins;
    }

    public Fragment where(CustomerQuery query) {
        Fragment where = Fragment.of(query.asOf() == null ? "c.merged_into is null" : "true").and(visibility.readable("c"));
        where.andMatches("c", SearchText.Query.of(query.q() == null ? "" : query.q()));
        asked(where, query);
        return where;
    }

    /** What is asked for, without who asks. */
    private void asked(Fragment where, CustomerQuery query) {
        standing(where, query.standing(), query.asOf() == null ? "c" : "st");
        former(where, query.former());
        traits(where, query.traits());
        insight(where, query.insight());
        dates(where, query.dates());
        if (query.overdue() != null) {
            where.and((query.overdue() ? "" : "not ") + "coalesce(c.next_follow_up_on < ?, false)", clock.today());
        }
    }

    private static void standing(Fragment where, CustomerQuery.Standing standing, String at) {
        where.andIn(at + ".status", standing.statuses());
        where.andIn(at + ".importance", standing.importances());
        where.andIn(at + ".pause_side", standing.pauseSides());
        where.andIn(at + ".pause_cause", standing.pauseCauses());
        where.andAny(at + ".owner_id", "uuid", standing.ownerIds());
        if (standing.hasPotential() != null) {
            where.and((standing.hasPotential() ? "" : "not ") + at + ".has_potential");
        }
        if (standing.withQuality() != null) {
            where.add(standing.withQuality() ? " and (false" : " and not (false");
            for (Quality group : Quality.GROUPS) {
                where.add(" or (true").andIn(at + ".status", List.of(group.status()));
                where.andIn(at + ".importance", group.importance() == null ? List.of() : List.of(group.importance())).add(")");
            }
            where.add(")");
        }
        if (standing.wonBefore() != null) {
            where.and((standing.wonBefore() ? "" : "not ") + at + ".won_before");
        }
        if (!standing.teamIds().isEmpty()) {
            where.and(at + ".team_id in (select b.id from team b where b.path && ?::uuid[])", (Object) standing.teamIds().toArray());
        }
        range(where, at + ".re_evaluate_on", standing.reEvaluateFrom(), standing.reEvaluateTo());
    }

    private static void former(Fragment where, CustomerQuery.Former former) {
        if (former == null) {
            return;
        }
        if (former.gone()) {
            where.and("st.customer_id is null");
        }
        if (former.asOf() == null) {
            return;
        }
        if (former.absent() && former.statuses().isEmpty()) {
            where.and("fm.customer_id is null");
        } else if (!former.statuses().isEmpty()) {
            where.and(Fragment.of(former.absent() ? "fm.customer_id is null or (true" : "(true").andIn("fm.status", former.statuses()).add(")"));
        }
    }

    private static void traits(Fragment where, CustomerQuery.Traits traits) {
        where.andIn("c.tier", traits.tiers());
        where.andIn("c.size_class", traits.sizeClasses());
        if (!traits.abcClasses().isEmpty()) {
            where.and(Fragment.of(CLASSED).andAny("k.abc_class", "text", traits.abcClasses()).add(")"));
        }
        where.andAny("c.region_code", "text", widened(traits.regionCodes(), CodeTable.regions()::withDescendants));
        where.andAny("c.industry_code", "text", widened(traits.industryCodes(), CodeTable.industries()::withDescendants));
        where.andAny("c.lead_source", "text", traits.leadSources());
        where.andAny("c.competitor_id", "uuid", traits.competitorIds());
        where.andAny("c.parent_id", "uuid", traits.parentIds());
        where.andAny("c.import_id", "uuid", traits.importIds());
        if (!traits.priceTierIds().isEmpty()) {
            where.and(
                    "exists (select 1 from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED' and o.price_tier_id = any(?::uuid[]))",
                    (Object) traits.priceTierIds().toArray());
        }
        if (!traits.tags().isEmpty()) {
            where.and("c.tags && ?::text[]", (Object) traits.tags().toArray());
        }
        for (String field : traits.customFields()) {
            int colon = field.indexOf(':');
            where.and("c.custom_fields ->> ? = ?", field.substring(0, Math.max(colon, 0)), field.substring(colon + 1));
        }
    }

    private void insight(Fragment where, CustomerQuery.Insight insight) {
        Fragment classes = new Fragment().andIn("k.rfm_segment", insight.rfmSegments()).andIn("k.lifecycle_stage", insight.lifecycleStages())
                .andIn("k.attitude", insight.attitudes()).andIn("k.value_grade", insight.valueGrades());
        if (!classes.sql().isEmpty()) {
            where.and(Fragment.of(CLASSED).add(classes).add(")"));
        }
        where.add(depths.among(insight.depths(), insight.stages()));
        if (!insight.segmentIds().isEmpty()) {
            where.and(inAny(insight.segmentIds()));
        }
        if (insight.contactPosition() != null) {
            where.and(
                    "exists (select 1 from contact_position o join contact p on p.id = o.contact_id where o.customer_id = c.id and o.left_on is null and p.position ilike ?)",
                    "%" + insight.contactPosition().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (insight.interactionsFrom() != null) {
            where.and("c.interaction_count >= ?", insight.interactionsFrom());
        }
        if (insight.interactionsTo() != null) {
            where.and("c.interaction_count <= ?", insight.interactionsTo());
        }
        if (insight.visitsFrom() != null) {
            where.and(
                    "(select count(*) from interaction v where v.customer_id = c.id and v.kind in ('VISIT','EXECUTIVE_VISIT') and v.corrected_by_id is null and v.counts"
                            + " and v.occurred_at >= ?) >= ?",
                    clock.startOf(clock.today().minusYears(1)), insight.visitsFrom());
        }
    }

    /**
     * Adds to a statement that a column names a customer of any of these segments, of those that the caller sees: what one may
     * not see must not show by the class that a segment asks for. No segments, no condition.
     */
    public Fragment inSegments(String customerId, List<UUID> segmentIds) {
        if (segmentIds == null || segmentIds.isEmpty()) {
            return new Fragment();
        }
        Fragment members = Fragment.of(customerId + " in (select c.id from customer c where (").add(visibility.readable("c")).add(")");
        return new Fragment().and(members.and(inAny(segmentIds)).add(")"));
    }

    /** Members of any of these segments: of a static one by name, of a live one by what it asks for. Nobody where none is usable. */
    private Fragment inAny(List<UUID> asked) {
        SavedSegments.Usable usable = segments.get().usable(asked);
        Fragment any = usable.fixed().isEmpty()
                ? Fragment.of("false")
                : Fragment.of("c.id in (select m.customer_id from segment_member m where m.segment_id = any(?::uuid[]))", (Object) usable.fixed().toArray(UUID[]::new));
        for (CustomerQuery query : usable.live()) {
            any.add(" or (true").andMatches("c", SearchText.Query.of(query.q() == null ? "" : query.q()));
            asked(any, query);
            any.add(")");
        }
        return any;
    }

    private void dates(Fragment where, CustomerQuery.Dates dates) {
        range(where, "c.next_follow_up_on", dates.nextFollowUpFrom(), dates.nextFollowUpTo());
        instants(where, "c.last_interaction_at", dates.lastInteractionFrom(), dates.lastInteractionTo());
        instants(where, "c.created_at", dates.createdFrom(), dates.createdTo());
    }

    private static void range(Fragment where, String column, LocalDate from, LocalDate to) {
        if (from != null) {
            where.and(column + " >= ?", from);
        }
        if (to != null) {
            where.and(column + " <= ?", to);
        }
    }

    private void instants(Fragment where, String column, LocalDate from, LocalDate to) {
        if (from != null) {
            where.and(column + " >= ?", clock.startOf(from));
        }
        if (to != null) {
            where.and(column + " < ?", clock.startOf(to.plusDays(1)));
        }
    }

    private static List<String> widened(Collection<String> codes, Function<String, List<String>> withDescendants) {
        return codes.stream().flatMap(code -> withDescendants.apply(code).stream()).distinct().toList();
    }
}
