package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Answers to the analysis questions; how many of the present status' questions are answered is kept on the customer. */
@ApplicationScoped
public class ChecklistAnswers {

    private static final String COUNT = "update customer c set checklist_answered = n.answered from (select c.id, count(distinct a.question_id) as answered"
            + " from customer c left join checklist_answer a on a.customer_id = c.id and exists (select 1 from checklist_question q"
            + " where q.id = a.question_id and q.active and q.status = c.status) where ";

    private final Sql sql;

    ChecklistAnswers(Sql sql) {
        this.sql = sql;
    }

    /** The customer's status, its answers or the questions have changed. */
    public void recount(UUID customerId) {
        sql.update(Fragment.of(
                COUNT + "c.id = ? group by c.id) n where n.id = c.id and c.checklist_answered <> n.answered", customerId));
    }
}
