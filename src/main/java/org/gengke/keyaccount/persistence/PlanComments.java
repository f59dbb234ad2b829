package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.CommentView;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What was said about a plan that the door has looked up. */
@ApplicationScoped
public class PlanComments {

    private final Sql sql;

    PlanComments(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which it was said. */
    public List<CommentView> of(UUID planId) {
        return sql.list(
                Fragment.of("select m.*, u.display_name from key_account_comment m left join app_user u on u.id = m.said_by where m.plan_id = ? order by m.said_at, m.id", planId),
                row -> new CommentView(
                        Sql.id(row, "id"), row.getInt("number"), Sql.constant(row, "kind", CommentKind.class), row.getString("note"), Sql.instant(row, "said_at"),
                        Sql.id(row, "said_by"), row.getString("display_name")));
    }
}
