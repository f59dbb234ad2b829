package org.gengke.trial.rest;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.trial.StageChange;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialConcern;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.domain.TrialVerdict;

/** What is sent about trials. */
public final class TrialBodies {

    static final int LONGEST_TEXT = 4_000;
    private static final int MOST_SERIAL_NUMBERS = 500;
    private static final int LONGEST_SERIAL_NUMBER = 100;
    private static final int MOST_TECHNICIANS = 50;
    private static final int DIGITS = 9;

    private TrialBodies() {}

    /** A trial to propose. */
    @Schema(
            name = "CreateTestTrialRequest",
            examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad4\",\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad5\",\"begunOn\":\"2026-09-18\",\"quantity\":2,"
                    + "\"serialNumbers\":[\"A100-26-0917\",\"A100-26-0918\"],\"returnOn\":\"2026-11-30\",\"caresAbout\":[\"QUALITY\",\"SERVICE\"],\"note\":\"门岗两台，先试两周\"}")
    public record CreateTestTrial(
            @NotNull UUID customerId,
            @NotNull UUID productId,
            @Schema(description = "When it was proposed: today or earlier; today when it is left out") LocalDate begunOn,
            @Positive @Digits(integer = DIGITS, fraction = 3) BigDecimal quantity,
            @Size(max = MOST_SERIAL_NUMBERS) List<@NotBlank @Size(max = LONGEST_SERIAL_NUMBER) String> serialNumbers,
            LocalDate returnOn,
            UUID engineerId,
            @Size(max = MOST_TECHNICIANS) List<@NotNull UUID> technicianIds,
            UUID decisionMakerId,
            @Schema(description = "The most important first") @Size(max = 6) List<@NotNull TrialConcern> caresAbout,
            @Size(max = LONGEST_TEXT) String caresAboutNote,
            @Size(max = LONGEST_TEXT) String note) {

        TrialContent content() {
            return new TrialContent(
                    productId, quantity, list(serialNumbers), returnOn, engineerId, list(technicianIds), decisionMakerId, list(caresAbout), caresAboutNote,
                    null, null, note);
        }
    }

    /** What of a trial can be changed; lists as a whole. What a stage has needed stays. */
    @Schema(name = "TestTrialPatch", examples = "{\"verdict\":\"PASSED\",\"verdictNote\":\"逆光下识别率 99.2%，断网恢复后记录完整\",\"returnOn\":\"2026-12-15\"}")
    public record ChangeTestTrial(
            @NotNull UUID productId,
            @Positive @Digits(integer = DIGITS, fraction = 3) BigDecimal quantity,
            @Size(max = MOST_SERIAL_NUMBERS) List<@NotBlank @Size(max = LONGEST_SERIAL_NUMBER) String> serialNumbers,
            LocalDate returnOn,
            UUID engineerId,
            @Size(max = MOST_TECHNICIANS) List<@NotNull UUID> technicianIds,
            UUID decisionMakerId,
            @Size(max = 6) List<@NotNull TrialConcern> caresAbout,
            @Size(max = LONGEST_TEXT) String caresAboutNote,
            TrialVerdict verdict,
            @Size(max = LONGEST_TEXT) String verdictNote,
            @Size(max = LONGEST_TEXT) String note) {

        static ChangeTestTrial of(TrialContent content) {
            return new ChangeTestTrial(
                    content.productId(), content.quantity(), content.serialNumbers(), content.returnOn(), content.engineerId(), content.technicianIds(),
                    content.decisionMakerId(), content.caresAbout(), content.caresAboutNote(), content.verdict(), content.verdictNote(), content.note());
        }

        TrialContent content() {
            return new TrialContent(
                    productId, quantity, list(serialNumbers), returnOn, engineerId, list(technicianIds), decisionMakerId, list(caresAbout), caresAboutNote,
                    verdict, verdictNote, note);
        }
    }

    /** Another stage, with what it needs as far as that is not known. */
    @Schema(
            name = "ChangeTrialStageRequest",
            examples = "{\"toStage\":\"SHIPPED\",\"effectiveOn\":\"2026-09-21\",\"quantity\":2,\"serialNumbers\":[\"A100-26-0917\",\"A100-26-0918\"],\"note\":\"顺丰发出，周三到\"}")
    public record ChangeTrialStage(
            @NotNull TrialStage toStage,
            @Schema(description = "Not before the present stage, and not in the future; today when it is left out") LocalDate effectiveOn,
            @Size(max = LONGEST_TEXT) String note,
            @Positive @Digits(integer = DIGITS, fraction = 3) BigDecimal quantity,
            @Size(max = MOST_SERIAL_NUMBERS) List<@NotBlank @Size(max = LONGEST_SERIAL_NUMBER) String> serialNumbers,
            LocalDate returnOn,
            UUID engineerId,
            @Size(max = MOST_TECHNICIANS) List<@NotNull UUID> technicianIds,
            UUID decisionMakerId,
            TrialVerdict verdict,
            @Size(max = LONGEST_TEXT) String verdictNote,
            @Schema(description = "For FAILED and WITHDRAWN") TrialCause cause,
            @Schema(description = "For FAILED and WITHDRAWN; needed with the cause OTHER") @Size(max = LONGEST_TEXT) String causeNote,
            @Schema(description = "With the cause LOST_TO_COMPETITOR: to whom") UUID competitorId,
            @Schema(description = "For CONVERTED: a confirmed order of the customer; needed while it has none since the trial began") UUID orderId) {

        StageChange change() {
            return new StageChange(toStage, effectiveOn, note, this::over, new TrialEnd(cause, causeNote, competitorId, orderId));
        }

        private TrialContent over(TrialContent known) {
            return new TrialContent(
                    known.productId(), or(quantity, known.quantity()), or(serialNumbers, known.serialNumbers()), or(returnOn, known.returnOn()),
                    or(engineerId, known.engineerId()), or(technicianIds, known.technicianIds()), or(decisionMakerId, known.decisionMakerId()),
                    known.caresAbout(), known.caresAboutNote(), or(verdict, known.verdict()), or(verdictNote, known.verdictNote()), known.note());
        }

        private static <T> T or(T given, T known) {
            return given == null ? known : given;
        }
    }

    /** A step that was made by mistake. */
    @Schema(name = "TakeBackTrialStageRequest", examples = "{\"stage\":\"SHIPPED\"}")
    public record TakeBackTrialStage(@Schema(description = "The stage that was reached by mistake, at which the trial stands") @NotNull TrialStage stage) {}

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : given;
    }
}
