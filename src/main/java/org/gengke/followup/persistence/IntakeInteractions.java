package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.InteractionIntake.PastContact;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.followup.InteractionIntake.PastPlan;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Interactions of imports, by the set. */
@ApplicationScoped
public class IntakeInteractions {

    private final Sql sql;

    IntakeInteractions(Sql sql) {
        this.sql = sql;
    }

    /** What is there of each customer: the minutes it was spoken to in, as lists write them, and what was noted. */
    private record Known(Map<UUID, Set<Instant>> minutes, Map<UUID, List<String>> texts) {

        private void add(UUID customer, Instant at, String text) {
            minutes.computeIfAbsent(customer, id -> new HashSet<>()).add(at.truncatedTo(ChronoUnit.MINUTES));
            texts.computeIfAbsent(customer, id -> new ArrayList<>()).add(text);
        }

        /** Null when all of it is there. A remark stands by itself, or in lines of its own with what was said. */
        private PastInteraction unsaid(PastInteraction one) {
            if (one.undated()) {
                String lines = lines(one.summary());
                return texts.getOrDefault(one.customerId(), List.of()).stream().anyMatch(text -> lines(text).contains(lines)) ? null : one;
            }
            boolean told = minutes.getOrDefault(one.customerId(), Set.of()).contains(one.occurredAt().truncatedTo(ChronoUnit.MINUTES));
            return !told ? one : one.remark() == null ? null : unsaid(one.remark());
        }

        private static String lines(String text) {
            return "\n" + text + "\n";
        }
    }

    /** For each, in order, what of it is not there yet and is said by none before it; null for nothing. */
    public List<PastInteraction> unsaid(List<PastInteraction> past) {
        Known known = known(past);
        List<PastInteraction> unsaid = new ArrayList<>();
        for (PastInteraction one : past) {
            PastInteraction left = known.unsaid(one);
            if (left != null) {
                known.add(left.customerId(), left.occurredAt(), left.summary());
            }
            unsaid.add(left);
        }
        return unsaid;
    }

    private Known known(List<PastInteraction> past) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        sql.list(
                Fragment.of(
                        "select i.customer_id, i.occurred_at, i.summary from unnest(?::uuid[], ?::timestamptz[], ?::text[]) x(customer_id, at, note)"
                                + " join interaction i on i.customer_id = x.customer_id and (strpos(E'\\n' || i.summary || E'\\n', E'\\n' || x.note || E'\\n') > 0"
                                + " or i.occurred_at >= date_trunc('minute', x.at) and i.occurred_at < date_trunc('minute', x.at) + interval '1 minute')",
                        past.stream().map(PastInteraction::customerId).toArray(UUID[]::new), past.stream().map(PastInteraction::occurredAt).toArray(),
                        past.stream().map(one -> one.undated() ? one.summary() : one.remark() == null ? null : one.remark().summary()).toArray()),
                row -> {
                    known.add(Sql.id(row, "customer_id"), Sql.instant(row, "occurred_at"), row.getString("summary"));
                    return null;
                });
        return known;
    }

    public List<PastInteraction> add(List<PastInteraction> past, UUID importId, Instant now) {
        List<PastInteraction> unsaid = unsaid(past);
        insert(unsaid.stream().filter(Objects::nonNull).toList(), importId, now);
        count(past.stream().map(PastInteraction::customerId).distinct().toArray(UUID[]::new));
        return unsaid;
    }

    public void insert(List<PastInteraction> past, UUID importId, Instant now) {
        sql.batch(
                "insert into interaction (id, customer_id, kind, occurred_at, author_id, summary, counts, import_id, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                past.stream()
                        .map(one -> new Object[] {
                            Ids.next(), one.customerId(), one.kind(), one.occurredAt(), one.authorId(), one.summary(), !one.undated(), importId, now
                        })
                        .toList());
    }

    public Set<UUID> met(Collection<UUID> contactIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select x.id from unnest(?::uuid[]) x(id) where exists (select 1 from interaction i where i.contact_ids @> array[x.id])",
                        (Object) contactIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "id")));
    }

    /** When the removed ones were, by customer. */
    public Map<UUID, Instant> takeBack(Collection<UUID> customerIds, UUID importId) {
        UUID[] ids = customerIds.toArray(UUID[]::new);
        Map<UUID, Instant> removed = new HashMap<>();
        sql.list(
                Fragment.of(
                        "delete from interaction i where i.customer_id = any(?::uuid[]) and i.import_id = ? and i.corrected_by_id is null and i.corrects_id is null"
                                + " and not exists (select 1 from follow_up_plan p where p.interaction_id = i.id) returning i.customer_id, i.occurred_at",
                        ids, importId),
                row -> removed.put(Sql.id(row, "customer_id"), Sql.instant(row, "occurred_at")));
        sql.update(Fragment.of(
                "update customer set interaction_count = 0, last_interaction_at = null where id = any(?::uuid[])"
                        + " and not exists (select 1 from interaction i where i.customer_id = customer.id and i.corrected_by_id is null and i.counts)",
                (Object) ids));
        count(ids);
        return removed;
    }

    /** Customers with something that an import brought. */
    public Set<UUID> left(Collection<UUID> customerIds, UUID importId) {
        UUID[] ids = customerIds.toArray(UUID[]::new);
        return new HashSet<>(sql.list(
                Fragment.of("select distinct customer_id from interaction where customer_id = any(?::uuid[]) and import_id = ?", ids, importId),
                row -> Sql.id(row, "customer_id")));
    }

    public void addWhole(List<PastContact> contacts, UUID importId) {
        sql.batch(
                "insert into interaction (id, customer_id, kind, occurred_at, author_id, contact_ids, colleague_ids, summary, needs, doubts, valued,"
                        + " next_step, import_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                contacts.stream()
                        .map(one -> new Object[] {
                            one.id(), one.customerId(), one.content().kind(), one.content().occurredAt(), one.authorId(),
                            one.content().contactIds().toArray(UUID[]::new), one.content().colleagueIds().toArray(UUID[]::new),
                            one.content().summary(), one.content().needs(), one.content().doubts(), one.content().valued(),
                            one.content().nextStep(), importId, one.content().occurredAt()
                        })
                        .toList());
        count(contacts.stream().map(PastContact::customerId).distinct().toArray(UUID[]::new));
    }

    public void addPlans(List<PastPlan> plans, UUID importId) {
        sql.batch(
                "insert into follow_up_plan (id, customer_id, owner_id, first_due_on, due_on, kind, purpose, priority, state, origin, previous_id,"
                        + " reschedule_count, reason, done_on, interaction_id, import_id, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, coalesce(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        // What was done changed last when it was done: there it stands in the timeline.
                        + " coalesce((select i.occurred_at from interaction i where i.id = ?), ?))",
                plans.stream()
                        .map(one -> new Object[] {
                            one.id(), one.customerId(), one.ownerId(), one.firstDueOn(), one.dueOn(), one.purpose().kind(),
                            one.purpose().purpose(), one.purpose().priority(), one.state(), one.origin(), one.previousId(),
                            one.previousId() == null ? 0 : 1, one.reason(), one.doneOn(), one.interactionId(), importId, one.createdAt(),
                            one.ownerId(), one.interactionId(), one.createdAt()
                        })
                        .toList());
    }

    private void count(UUID[] customerIds) {
        sql.update(Fragment.of(
                "update customer c set interaction_count = s.n, last_interaction_at = s.last from (select i.customer_id, count(*) as n,"
                        + " max(i.occurred_at) as last from interaction i where i.corrected_by_id is null and i.counts and i.customer_id = any(?::uuid[]) group by 1) s"
                        + " where c.id = s.customer_id",
                (Object) customerIds));
    }

    public void removeAll(List<UUID> customerIds) {
        Object ids = customerIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from notification where customer_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from follow_up_plan where customer_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from interaction where customer_id = any(?::uuid[])", ids));
    }
}
