package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.customer.ContactLeft;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersRemoved;
import org.gengke.customer.CustomersSeparated;
import org.gengke.fivelayer.persistence.Influences;

/** Lines of influence follow their customer into another record, and back, and go with it; with a person who leaves they end. */
@ApplicationScoped
class MovedInfluences {

    private static final String KIND = "influence";

    private final Influences influences;
    private final InfluenceService service;

    MovedInfluences(Influences influences, InfluenceService service) {
        this.influences = influences;
        this.service = service;
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        merge.moved(KIND, influences.move(merge.mergedId(), merge.survivorId()));
    }

    /** Afterwards no line leads from one record to the other. */
    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        influences.moveBack(undo.moved(KIND), undo.survivorId(), undo.mergedId());
        for (UUID customer : new UUID[] {undo.survivorId(), undo.mergedId()}) {
            service.end(customer, influences.severed(customer));
        }
    }

    @Transactional(TxType.MANDATORY)
    void left(@Observes ContactLeft departure) {
        service.end(departure.customerId(), influences.with(departure.customerId(), departure.contactId()));
    }

    @Transactional(TxType.MANDATORY)
    void removed(@Observes CustomersRemoved removal) {
        influences.forget(removal.customerIds());
    }
}
