package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.ReviewView.Draft;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Reviews as they are written. */
@ApplicationScoped
public class ReviewBook {

    /** Where the model is required of the company or of the representative, or where somebody has begun one. */
    private static final String REVIEWED = "c.merged_into is null and c.status <> 'ABANDONED'"
            + " and (c.tier in ('STRATEGIC','TOP','IMPORTANT') or s.customer_id is not null)";

    private final Sql sql;
    private final Visibility visibility;

    ReviewBook(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public void add(UUID id, UUID personId, Draft draft, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into five_layer_review (id, person_id, held_on, participant_ids, note, closed_at, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?)",
                id, personId, draft.heldOn(), draft.participantIds().toArray(UUID[]::new), draft.note(), draft.closed() ? now : null, now, by, now));
    }

    /** As they stand now; the dearest first. */
    public void addCustomers(UUID reviewId, UUID personId) {
        List<UUID> customers = sql.list(
                Fragment.of("select c.id from customer c left join five_layer_state s on s.customer_id = c.id where c.owner_id = ? and " + REVIEWED + " and (", personId)
                        .add(visibility.readable("c"))
                        .add(") order by array_position(array['STRATEGIC','TOP','IMPORTANT','ORDINARY'], c.tier) nulls last, c.name, c.id"),
                row -> Sql.id(row, "id"));
        for (int i = 0; i < customers.size(); i++) {
            sql.update(Fragment.of(
                    "insert into five_layer_review_customer (id, review_id, customer_id, position, modelled, depth, passed, missing, missing_too)"
                            + " select ?, ?, c.id, ?, s.customer_id is not null, coalesce(s.depth, 0), coalesce(s.passed, '{}'), coalesce(s.missing, '{}'), coalesce(s.missing_too, '{}')"
                            + " from customer c left join five_layer_state s on s.customer_id = c.id where c.id = ?",
                    Ids.next(), reviewId, i, customers.get(i)));
        }
    }

    /** From here to the end of the transaction nobody else changes it. */
    public void lock(UUID id) {
        sql.exists(Fragment.of("select 1 from five_layer_review where id = ? for update", id));
    }

    public void change(UUID id, Draft draft, Instant now) {
        sql.update(Fragment.of(
                "update five_layer_review set version = version + 1, held_on = ?, participant_ids = ?::uuid[], note = ?,"
                        + " closed_at = case when ? then coalesce(closed_at, ?) end, updated_at = ? where id = ?",
                draft.heldOn(), draft.participantIds().toArray(UUID[]::new), draft.note(), draft.closed(), now, now, id));
    }

    public void note(UUID reviewCustomerId, Layer layer, String note, UUID by, Instant now) {
        if (note == null) {
            sql.update(Fragment.of("delete from five_layer_review_note where review_customer_id = ? and layer = ?", reviewCustomerId, layer));
        } else {
            sql.update(Fragment.of(
                    "insert into five_layer_review_note (id, review_customer_id, layer, note, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)"
                            + " on conflict (review_customer_id, layer) do update set note = excluded.note, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by",
                    Ids.next(), reviewCustomerId, layer, note, now, by));
        }
        changed(reviewCustomerId);
    }

    public void agree(UUID reviewCustomerId, Layer layer, UUID planId, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into five_layer_review_action (id, review_customer_id, layer, plan_id, agreed_at, agreed_by) values (?, ?, ?, ?, ?, ?)",
                Ids.next(), reviewCustomerId, layer, planId, now, by));
        changed(reviewCustomerId);
    }

    private void changed(UUID reviewCustomerId) {
        sql.update(Fragment.of("update five_layer_review_customer set version = version + 1 where id = ?", reviewCustomerId));
    }
}
