package org.gengke.trial.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a trial beside its course. All but the product may be unknown; which of it a stage needs is the business of
 * {@link StageRules}.
 *
 * @param returnOn when the product comes back
 * @param engineerId our engineer
 * @param technicianIds contacts of the customer who test
 * @param decisionMakerId the contact whom the result is taken to
 */
public record TrialContent(
        UUID productId,
        BigDecimal quantity,
        List<String> serialNumbers,
        LocalDate returnOn,
        UUID engineerId,
        List<UUID> technicianIds,
        UUID decisionMakerId,
        List<TrialConcern> caresAbout,
        String caresAboutNote,
        TrialVerdict verdict,
        String verdictNote,
        String note) {

    public TrialContent {
        serialNumbers = List.copyOf(serialNumbers);
        technicianIds = List.copyOf(technicianIds);
        caresAbout = List.copyOf(caresAbout);
    }
}
