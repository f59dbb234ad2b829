package org.gengke.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.StallKind;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialStage;

/**
 * Which trials. What is null or empty does not restrict.
 *
 * @param q part of the customer's name
 * @param reached came to this stage, wherever it went from there
 * @param left stayed in this stage and has left it
 * @param competitorIds compared with one of these
 * @param competitorResults with such a result against them
 */
public record TrialQuery(
        TrialScope scope,
        String q,
        List<TrialStage> stages,
        TrialStage reached,
        TrialStage left,
        Boolean running,
        Boolean stalled,
        List<StallKind> stallKinds,
        List<TrialCause> causes,
        List<UUID> competitorIds,
        List<ComparisonResult> competitorResults,
        LocalDate begunFrom,
        LocalDate begunTo,
        LocalDate endedFrom,
        LocalDate endedTo,
        String sort,
        String after,
        int limit,
        boolean count) {}
