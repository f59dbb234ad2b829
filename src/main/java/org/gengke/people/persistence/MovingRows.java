package org.gengke.people.persistence;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gengke.people.HandoverDraft;
import org.gengke.people.HandoverDraft.Assignment;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.shared.persistence.Fragment;

/** What goes to whom, and what of it is beyond them: one statement for the question beforehand and for the move. */
final class MovingRows {

    /** {@link CompetenceGap#between} as SQL, made from it, so that there is one rule. */
    private static final String BEYOND = "(h.needed, coalesce(r.competence, '')) in (" + gaps() + ")";

    private MovingRows() {}

    /**
     * A select of everything that is held, each once: the columns of {@link org.gengke.people.HandoverParts#held} with
     * {@code customer_name, to_id, to_name}; {@code needed, has} only where it is beyond the receiver.
     */
    static Fragment of(HandoverDraft draft, Fragment held) {
        return Fragment.of("select h.kind, h.subject_id, h.customer_id, c.name as customer_name, h.name, h.detail, h.duty, h.due_on, h.assignee_id,"
                        + " r.id as to_id, r.display_name as to_name,"
                        + " case when " + BEYOND + " then h.needed end as needed, case when " + BEYOND + " then r.competence end as has from (")
                .add(held)
                .add(
                        ") h join customer c on c.id = h.customer_id"
                                + " left join unnest(?::uuid[], ?::uuid[]) as a(customer_id, to_id) on a.customer_id = h.customer_id"
                                + " join app_user r on r.id = coalesce(a.to_id, ?::uuid)",
                        draft.assignments().stream().map(Assignment::customerId).toArray(UUID[]::new),
                        draft.assignments().stream().map(Assignment::toId).toArray(UUID[]::new),
                        draft.toId());
    }

    private static String gaps() {
        return Arrays.stream(Competence.values())
                .flatMap(needed -> Stream.concat(Stream.of((Competence) null), Arrays.stream(Competence.values()))
                        .filter(has -> CompetenceGap.between(needed, has).isPresent())
                        .map(has -> "('" + needed + "', '" + (has == null ? "" : has) + "')"))
                .collect(Collectors.joining(", "));
    }
}
