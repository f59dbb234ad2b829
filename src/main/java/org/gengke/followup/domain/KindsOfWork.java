package org.gengke.followup.domain;

import java.util.Map;
import java.util.Optional;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.Work;

/** Which contacts are work of a certain level (section 8, work by competence); any other can be anybody's. */
public final class KindsOfWork {

    private static final Map<InteractionKind, Work> WORK = Map.of(InteractionKind.EXECUTIVE_VISIT, Work.TOP_VISIT, InteractionKind.DEMO, Work.SOLUTION);

    private KindsOfWork() {}

    /** The level that such a contact needs; empty when it can be anybody's. */
    public static Optional<Competence> needed(InteractionKind kind) {
        return Optional.ofNullable(WORK.get(kind)).map(Work::needed);
    }

    /**
     * What to warn about when somebody is to make such a contact.
     *
     * @param has null while nobody has stated it
     */
    public static Optional<CompetenceGap> gap(InteractionKind kind, Competence has) {
        return Optional.ofNullable(WORK.get(kind)).flatMap(work -> work.givenTo(has));
    }
}
