package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gengke.keyaccount.ProductOffer.Content;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Offers as they are written, to customers that the door has locked. */
@ApplicationScoped
public class OfferBook {

    private final Sql sql;

    OfferBook(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID customerId, UUID productId, Content content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into product_offer (id, customer_id, product_id, offered_on, offered_by, answer, answered_on, trial_id, note, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, productId, content.offeredOn(), content.offeredBy(), content.answer(), content.answeredOn(), content.trialId(), content.note(), now, by, now));
    }

    public void change(UUID id, Content content, Instant now) {
        sql.update(Fragment.of(
                "update product_offer set offered_on = ?, offered_by = ?, answer = ?, answered_on = ?, trial_id = ?, note = ?, version = version + 1, updated_at = ? where id = ?",
                content.offeredOn(), content.offeredBy(), content.answer(), content.answeredOn(), content.trialId(), content.note(), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from product_offer where id = ?", id));
    }

    public boolean trialKnown(UUID trialId, UUID customerId, UUID productId) {
        return sql.exists(Fragment.of("select 1 from test_trial t where t.id = ? and t.customer_id = ? and t.product_id = ?", trialId, customerId, productId));
    }
}
