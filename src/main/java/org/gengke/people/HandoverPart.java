package org.gengke.people;

import java.util.UUID;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/**
 * What a person holds of one kind, and how it goes to others (section 8). Each feature offers a bean of this for what is its own; the
 * protocol of a handover is made from the first, and the second follows the protocol.
 */
public interface HandoverPart {

    HandoverKind kind();

    /**
     * A select of what the person holds, each once: {@code subject_id, customer_id, name, detail, duty, due_on, needed, assignee_id} in this
     * order. {@code detail} is a constant of the feature, {@code needed} the level of competence that the work needs or null,
     * {@code assignee_id} who sees it without seeing its customer or null.
     */
    Fragment held(UUID personId);

    /**
     * Who sees a subject without seeing its customer, now.
     *
     * @param subjectId a column
     * @return an expression of SQL
     */
    default String assignee(String subjectId) {
        return "null::uuid";
    }

    /** Gives what the protocol names to those whom it names. The running transaction holds the customers. */
    void move(Handover handover);
}
