package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.WarningKind;
import org.gengke.followup.persistence.WarningRows;

/**
 * What the worklist warns of: something about a customer wants attention beside the next contact. Whoever watches it tells it
 * here in the transaction of each change, with the day from which on it counts.
 */
@ApplicationScoped
public class Warnings {

    private final WarningRows rows;

    Warnings(WarningRows rows) {
        this.rows = rows;
    }

    /**
     * Something that wants attention.
     *
     * @param wholeId what the subject belongs to, such as the project of a decision maker
     * @param assigneeId who works on it beside the customer's owner; null for nobody
     * @param since the day since which it is so
     * @param raisedOn the first day on which it is to be seen
     * @param step of ten, the first that the subject decides at; null where there is none
     * @param stepReachedOn when the customer came to it; null while it has not
     */
    public record Warning(
            UUID customerId, WarningKind kind, UUID wholeId, String wholeName, UUID subjectId, String subjectName, UUID assigneeId, LocalDate since,
            LocalDate raisedOn, Integer step, LocalDate stepReachedOn) {}

    /** A warning with the name of its customer, for a reader who may not see more of the customer than that. */
    public record Raised(Warning warning, String customerName) {}

    /** From now on these, and no others, are the warnings of these wholes. */
    @Transactional(TxType.MANDATORY)
    public void replace(Collection<UUID> wholeIds, List<Warning> warnings) {
        rows.replace(wholeIds, warnings);
    }
}
