package org.gengke.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PlaybookState;
import org.gengke.shared.domain.StateTag;

/** The actions that are advised for a customer's status and importance, in order, with how far they are. */
public record PlaybookView(CustomerStatus status, Importance importance, List<Item> items) {

    /** One action; note, time and name are null while it is open. */
    public record Item(
            UUID actionId, String textZh, String textEn, PlaybookState state, String note, Instant at, UUID byId, String byName) {

        public String tag() {
            return StateTag.of(state, note, at);
        }
    }
}
