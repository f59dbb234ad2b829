package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersRemoved;
import org.gengke.customer.CustomersSeparated;
import org.gengke.fivelayer.persistence.RegistrationBook;

/** Deal registrations follow their customer into another record, and back, with what the worklist reminds of; and go with it. */
@ApplicationScoped
class MovedRegistrations {

    private static final String KIND = "deal_registration";

    private final RegistrationBook book;
    private final RegistrationWatch watch;

    MovedRegistrations(RegistrationBook book, RegistrationWatch watch) {
        this.book = book;
        this.watch = watch;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        List<UUID> moved = book.move(merge.mergedId(), merge.survivorId());
        merge.moved(KIND, moved);
        watch.look(moved);
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        List<UUID> moved = undo.moved(KIND);
        book.moveBack(moved, undo.survivorId(), undo.mergedId());
        watch.look(moved);
    }

    /** Their reminders go with the customers. */
    @Transactional(TxType.MANDATORY)
    void removed(@Observes CustomersRemoved removal) {
        book.forget(removal.customerIds());
    }
}
