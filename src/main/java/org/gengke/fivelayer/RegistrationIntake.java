package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.persistence.RegistrationBook;
import org.gengke.fivelayer.persistence.RegistrationBook.Entry;
import org.gengke.shared.domain.Ids;

/** What partners had registered before it came here, as it was known then; in the order in which it was entered. */
@ApplicationScoped
public class RegistrationIntake {

    private final RegistrationBook book;
    private final RegistrationWatch watch;

    RegistrationIntake(RegistrationBook book, RegistrationWatch watch) {
        this.book = book;
        this.watch = watch;
    }

    /**
     * One of them; {@code by} entered it {@code at} that moment.
     *
     * @param withdrawnOn null while it stands, as the reason
     */
    public record Past(RegistrationDraft draft, LocalDate withdrawnOn, String reason, UUID by, Instant at) {}

    /** The caller has written the customers, or holds their locks. */
    @Transactional(TxType.MANDATORY)
    public void bring(List<Past> all) {
        List<UUID> ids = new ArrayList<>();
        for (Past one : all) {
            UUID id = Ids.next();
            RegistrationDraft draft = one.draft;
            book.add(new Entry(id, draft.customerId(), draft.partnerId(), draft.productId(), draft.terms(), draft.note()), one.by, one.at);
            if (one.withdrawnOn != null) {
                book.withdraw(id, one.withdrawnOn, one.reason, one.by, one.at);
            }
            ids.add(id);
        }
        watch.look(ids);
    }
}
