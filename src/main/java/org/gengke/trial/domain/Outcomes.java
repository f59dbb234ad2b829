package org.gengke.trial.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gengke.shared.domain.Share;

/** How trials ended (domain section 3): conversion rate = converted / ended. */
public record Outcomes(long ended, long converted, List<Caused> causes) {

    /**
     * Trials that ended in one way.
     *
     * @param cause null of the converted
     */
    public record Group(TrialStage stage, TrialCause cause, long trials) {}

    public record Caused(TrialCause cause, long trials) {}

    public static Outcomes of(List<Group> groups) {
        List<Caused> causes = List.of(TrialCause.values()).stream()
                .map(cause -> new Caused(cause, groups.stream().filter(group -> group.cause == cause).mapToLong(Group::trials).sum()))
                .filter(caused -> caused.trials > 0)
                .sorted(Comparator.comparingLong(Caused::trials).reversed())
                .toList();
        return new Outcomes(
                groups.stream().mapToLong(Group::trials).sum(),
                groups.stream().filter(group -> group.stage == TrialStage.CONVERTED).mapToLong(Group::trials).sum(),
                causes);
    }

    /** Empty while none has ended. */
    public Optional<BigDecimal> conversionRate() {
        return Share.of(converted, ended);
    }
}
