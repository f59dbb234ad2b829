package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.ChecklistView.Answer;
import org.gengke.customer.ChecklistView.Item;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.shared.persistence.Upgrades;

/** Answers to the analysis questions; how many of the present status' questions are answered is kept on the customer. */
@ApplicationScoped
public class ChecklistAnswers {

    private static final String ANSWERED = "(select c.id, count(distinct q.id) as answered"
            + " from customer c left join checklist_question q on q.status = c.status and q.active and (" + ComputedAnswers.KNOWN
            + " or exists (select 1 from checklist_answer a where a.customer_id = c.id and a.question_id = q.id)) where ";
    private static final String COUNT = "update customer c set checklist_answered = n.answered from " + ANSWERED;
    private static final int REPAIRED_AT_ONCE = 5_000;

    private final Sql sql;

    ChecklistAnswers(Sql sql) {
        this.sql = sql;
    }

    /** The customer's status or answers have changed. */
    public void recount(UUID customerId) {
        sql.update(Fragment.of(
                COUNT + "c.id = ? group by c.id) n where n.id = c.id and c.checklist_answered <> n.answered", customerId));
    }

    /** The same of many customers. */
    public void recount(Collection<UUID> customerIds) {
        sql.update(Fragment.of(
                COUNT + "c.id = any(?::uuid[]) group by c.id) n where n.id = c.id and c.checklist_answered <> n.answered",
                (Object) customerIds.toArray(UUID[]::new)));
    }

    /** The questions of a status have changed. */
    public void recount(CustomerStatus status) {
        sql.update(Fragment.of(
                COUNT + "c.status = ? group by c.id) n where n.id = c.id and c.checklist_answered <> n.answered", status));
    }

    /**
     * Counts that the previous version of the service wrote without what is computed. Of two instances each leaves the rows that
     * the other holds; what somebody is just changing is for the next time.
     *
     * @return how many were wrong
     */
    public int repair() {
        return sql.update(Fragment.of("with wrong as (select c.id, n.answered from customer c join " + ANSWERED + "c.status in ('WON','HELD_BY_COMPETITOR') and " + Upgrades.RECENT
                + " group by c.id) n on n.id = c.id where c.checklist_answered <> n.answered order by c.id limit " + REPAIRED_AT_ONCE
                + " for no key update of c skip locked) update customer c set checklist_answered = w.answered from wrong w where w.id = c.id"));
    }

    public void add(UUID customerId, UUID questionId, String answer, Instant now, UUID by) {
        sql.update(Fragment.of(
                "insert into checklist_answer (id, customer_id, question_id, answer, answered_at, answered_by) values (?, ?, ?, ?, ?, ?)",
                Ids.next(), customerId, questionId, answer, now, by));
    }

    /** The questions of the customer's status in their order, each with its answers, newest first. */
    public List<Item> items(UUID customerId) {
        Map<UUID, Item> items = new LinkedHashMap<>();
        sql.list(
                Fragment.of(
                        "select q.id, q.text_zh, q.text_en, q.computed, " + ComputedAnswers.ANSWER + " as computed_answer,"
                                + " a.answer, a.answered_at, a.answered_by, coalesce(u.display_name, x.name) as answered_by_name"
                                + " from customer c join checklist_question q on q.status = c.status and q.active"
                                + " left join competitor k on k.id = c.competitor_id"
                                + " left join checklist_answer a on a.customer_id = c.id and a.question_id = q.id"
                                + " left join app_user u on u.id = a.answered_by left join api_client x on x.id = a.answered_by"
                                + " where c.id = ? order by q.position, q.id, a.id desc",
                        customerId),
                row -> add(items, row));
        return new ArrayList<>(items.values());
    }

    private static Item add(Map<UUID, Item> items, ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        Item item = items.get(id);
        if (item == null) {
            item = new Item(
                    id, row.getString("text_zh"), row.getString("text_en"), row.getString("computed"), row.getString("computed_answer"),
                    new ArrayList<>());
            items.put(id, item);
        }
        String answer = row.getString("answer");
        if (answer != null) {
            item.answers().add(new Answer(
                    answer, Sql.instant(row, "answered_at"), Sql.id(row, "answered_by"), row.getString("answered_by_name")));
        }
        return item;
    }
}
