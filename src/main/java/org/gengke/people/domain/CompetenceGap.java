package org.gengke.people.domain;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Work needs more than the one who is to do it masters.
 *
 * @param has null when nobody has stated it: then it is only not known whether it is enough
 */
public record CompetenceGap(@NotNull Competence needed, Competence has) {

    /** @param has null while nobody has stated it */
    public static Optional<CompetenceGap> between(Competence needed, Competence has) {
        // Everybody masters the first level; of more nobody is said to fall short whose level is not known.
        boolean covered = has == null ? needed == Competence.JUNIOR : has.compareTo(needed) >= 0;
        return covered ? Optional.empty() : Optional.of(new CompetenceGap(needed, has));
    }
}
