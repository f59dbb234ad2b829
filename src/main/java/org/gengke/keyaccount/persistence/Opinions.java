package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.OpinionService.Consequence;
import org.gengke.keyaccount.OpinionView.OpinionDraft;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What accounts think of us, as it is written. */
@ApplicationScoped
public class Opinions {

    private final Sql sql;

    Opinions(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID customerId, OpinionDraft said, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into account_opinion (id, customer_id, asked_on, contact_id, about_id, score, remark, created_at, recorded_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, said.askedOn(), said.contactId(), said.aboutId(), said.score(), said.remark(), now, by, now));
    }

    public void change(UUID id, OpinionDraft said, Instant now) {
        sql.update(Fragment.of(
                "update account_opinion set version = version + 1, asked_on = ?, contact_id = ?, about_id = ?, score = ?, remark = ?, updated_at = ? where id = ?",
                said.askedOn(), said.contactId(), said.aboutId(), said.score(), said.remark(), now, id));
    }

    /** @param formerOwner whose the account was before a replacement; null without one */
    public void follow(UUID id, Consequence wanted, UUID formerOwner, LocalDate on, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update account_opinion set version = version + 1, consequence_kind = ?, consequence = ?, consequence_on = ?, consequence_by = ?, former_owner_id = ?,"
                        + " new_owner_id = ?, updated_at = ? where id = ?",
                wanted.consequence(), wanted.note(), on, by, formerOwner, wanted.newOwnerId(), now, id));
    }
}
