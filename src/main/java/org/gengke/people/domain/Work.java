package org.gengke.people.domain;

import java.util.Optional;

/**
 * Kinds of work with a customer, and the level that each needs (section 8, work by competence). It stands with people, since work is
 * assigned by several features.
 */
public enum Work {
    INFORMATION(Competence.JUNIOR),
    IDENTIFYING_BARRIERS(Competence.JUNIOR),
    NEEDS(Competence.SOLUTION),
    SOLUTION(Competence.SOLUTION),
    RELATIONSHIPS(Competence.SALES_MANAGER),
    VALUE(Competence.SALES_MANAGER),
    TOP_VISIT(Competence.EXECUTIVE),
    STRATEGIC_AGREEMENT(Competence.EXECUTIVE);

    private final Competence needed;

    Work(Competence needed) {
        this.needed = needed;
    }

    public Competence needed() {
        return needed;
    }

    /**
     * What to warn about when somebody is given this work. Nothing is refused: a team may know better.
     *
     * @param has null while nobody has stated it
     */
    public Optional<CompetenceGap> givenTo(Competence has) {
        return CompetenceGap.between(needed, has);
    }
}
