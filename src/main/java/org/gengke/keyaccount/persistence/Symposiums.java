package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.SymposiumService.NewDecision;
import org.gengke.keyaccount.SymposiumService.NewInvitation;
import org.gengke.keyaccount.SymposiumService.Reply;
import org.gengke.keyaccount.SymposiumView.SymposiumDraft;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Symposiums as they are written. */
@ApplicationScoped
public class Symposiums {

    private final Sql sql;

    Symposiums(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, SymposiumDraft said, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into symposium (id, held_on, topic, place, note, created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id, said.heldOn(), said.topic(), said.place(), said.note(), now, by, now));
    }

    /** @return whether it was still at that version */
    public boolean change(UUID id, int version, SymposiumDraft said, Instant now) {
        return sql.update(Fragment.of(
                        "update symposium set version = version + 1, held_on = ?, topic = ?, place = ?, note = ?, updated_at = ? where id = ? and version = ?",
                        said.heldOn(), said.topic(), said.place(), said.note(), now, id, version))
                == 1;
    }

    /** @return whether they were not invited before */
    public boolean invite(UUID id, UUID symposiumId, NewInvitation wanted, LocalDate today, UUID by, Instant now) {
        return sql.update(Fragment.of(
                        "insert into symposium_invitation (id, symposium_id, customer_id, contact_id, state, invited_on, note, created_at, created_by, updated_at)"
                                + " values (?, ?, ?, ?, 'INVITED', ?, ?, ?, ?, ?) on conflict do nothing",
                        id, symposiumId, wanted.customerId(), wanted.contactId(), today, wanted.note(), now, by, now))
                == 1;
    }

    public void reply(UUID id, Reply reply, Instant now) {
        sql.update(Fragment.of(
                "update symposium_invitation set version = version + 1, state = ?, note = ?, updated_at = ? where id = ?", reply.state(), reply.note(), now, id));
    }

    public void decide(UUID id, UUID symposiumId, NewDecision wanted, UUID followUp, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into symposium_decision (id, symposium_id, customer_id, what, responsible_id, until_on, follow_up_id, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, symposiumId, wanted.customerId(), wanted.what(), wanted.responsibleId(), wanted.until(), followUp, now, by, now));
    }
}
