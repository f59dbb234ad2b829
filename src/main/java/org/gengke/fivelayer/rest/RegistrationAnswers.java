package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.RegistrationService.Asked;
import org.gengke.fivelayer.RegistrationView;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.domain.RegistrationState;
import org.gengke.shared.domain.Versioned;

/** How deal registrations are told. */
public final class RegistrationAnswers {

    private static final String STATE = "As it stands today: PROTECTING (the first valid one for what it names), WAITING (valid, and an earlier one protects all that it names), NOT_YET, EXPIRED, WITHDRAWN";
    private static final String CONFLICTS = "All others that name the same on the same days from today on, in the order in which they protect";

    private static final String COVERAGE = "What of it protects and what waits, today or on its first day where that is to come; nothing when it is over";
    private static final String IN_PART = "It protects all products but some, which earlier ones protect";

    private RegistrationAnswers() {}

    /** A part of what a registration names. */
    @Schema(name = "RegistrationCoverage")
    public record CoverageAnswer(
            @Schema(description = "Null for all products, or for all but those that are named beside it") UUID productId,
            String productName,
            @Schema(description = "Whether this registration protects it; else it waits") @NotNull boolean protecting,
            @Schema(description = "Who came before and protects it, while it waits") UUID protectedById,
            String protectedByName,
            @Schema(description = "Until when") LocalDate protectedUntil) {

        static List<CoverageAnswer> of(List<RegistrationView.Covered> coverage) {
            return coverage.stream().map(CoverageAnswer::of).toList();
        }

        private static CoverageAnswer of(RegistrationView.Covered one) {
            RegistrationView.Protector by = one.protector();
            return new CoverageAnswer(
                    one.product() == null ? null : one.product().id(), one.product() == null ? null : one.product().name(), by == null,
                    by == null ? null : by.partnerId(), by == null ? null : by.partnerName(), by == null ? null : by.until());
        }
    }

    /** A deal registration in lists. */
    @Schema(name = "DealRegistrationRow")
    public record RegistrationRow(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @NotNull UUID partnerId,
            @NotNull String partnerName,
            @Schema(description = "Null for all products") UUID productId,
            String productName,
            @NotNull LocalDate registeredOn,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @Schema(description = STATE) @NotNull RegistrationState state,
            @Schema(description = IN_PART) @NotNull boolean inPart,
            @Schema(description = "Valid, and runs out within the days of the setting `registrationReminderDays`") @NotNull boolean expiring,
            @Schema(description = "Who protects, while it waits") UUID protectedById,
            String protectedByName,
            @Schema(description = "Until when") LocalDate protectedUntil,
            String note,
            LocalDate withdrawnOn,
            String withdrawalReason,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable,
            @NotNull Instant updatedAt) {

        static RegistrationRow of(RegistrationView view) {
            RegistrationView.Protector by = view.protector();
            RegistrationView.Withdrawal withdrawal = view.withdrawal();
            return new RegistrationRow(
                    view.id(), view.version(), view.customer().id(), view.customer().name(), view.customer().ownerId(), view.customer().ownerName(),
                    view.partner().id(), view.partner().name(), view.product() == null ? null : view.product().id(),
                    view.product() == null ? null : view.product().name(), view.terms().registeredOn(), view.terms().validFrom(), view.terms().validUntil(),
                    view.state(), view.inPart(), view.expiring(), by == null ? null : by.partnerId(), by == null ? null : by.partnerName(), by == null ? null : by.until(),
                    view.note(), withdrawal == null ? null : withdrawal.on(), withdrawal == null ? null : withdrawal.reason(), view.writable(), view.updatedAt());
        }
    }

    /** Another registration of the customer that names the same on the same days. */
    @Schema(name = "RegistrationConflict")
    public record ConflictAnswer(
            @NotNull UUID registrationId,
            @NotNull UUID partnerId,
            @NotNull String partnerName,
            @Schema(description = "Null for all products") UUID productId,
            String productName,
            @NotNull LocalDate registeredOn,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @NotNull RegistrationState state,
            @Schema(description = "It came before this one, and protects against it") @NotNull boolean goesBefore,
            @Schema(description = "It names all that this one names; false: only one of its products") @NotNull boolean whole) {

        static ConflictAnswer of(RegistrationView.Conflict one) {
            return new ConflictAnswer(
                    one.registrationId(), one.partner().id(), one.partner().name(), one.product() == null ? null : one.product().id(),
                    one.product() == null ? null : one.product().name(), one.terms().registeredOn(), one.terms().validFrom(), one.terms().validUntil(), one.state(),
                    one.goesBefore(), one.whole());
        }
    }

    /** What a registration would meet. */
    @Schema(name = "DealRegistrationCheck")
    public record CheckAnswer(
            @Schema(description = "The state that it would have today") @NotNull RegistrationState state,
            @Schema(description = "Whether it would protect today; in part, where `coverage` tells of something that would wait") @NotNull boolean protecting,
            @Schema(description = COVERAGE) @NotNull List<CoverageAnswer> coverage,
            @Schema(description = CONFLICTS) @NotNull List<ConflictAnswer> conflicts) {

        static CheckAnswer of(Asked asked) {
            return new CheckAnswer(
                    asked.state(), asked.state() == RegistrationState.PROTECTING, CoverageAnswer.of(asked.coverage()),
                    asked.conflicts().stream().map(ConflictAnswer::of).toList());
        }
    }

    /** A registration was prolonged. */
    @Schema(name = "RegistrationExtension")
    public record ExtensionAnswer(
            @NotNull LocalDate untilBefore, @NotNull LocalDate validUntil, @NotNull String reason, @NotNull Instant extendedAt, String extendedByName) {

        static ExtensionAnswer of(RegistrationView.Extension one) {
            return new ExtensionAnswer(one.untilBefore(), one.validUntil(), one.reason(), one.extendedAt(), one.extendedByName());
        }
    }

    /** A deal registration. */
    @Schema(name = "DealRegistration")
    public record RegistrationAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @NotNull UUID partnerId,
            @NotNull String partnerName,
            @NotNull PartnerState partnerState,
            @Schema(description = "Null for all products") UUID productId,
            String productName,
            @Schema(description = "When the partner told us; it decides who was first") @NotNull LocalDate registeredOn,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @Schema(description = STATE) @NotNull RegistrationState state,
            @Schema(description = "Whether it protects today; in part, where `coverage` tells of something that waits") @NotNull boolean protecting,
            @Schema(description = IN_PART) @NotNull boolean inPart,
            @Schema(description = COVERAGE) @NotNull List<CoverageAnswer> coverage,
            @Schema(description = "Valid, and runs out within the days of the setting `registrationReminderDays`") @NotNull boolean expiring,
            @Schema(description = CONFLICTS) @NotNull List<ConflictAnswer> conflicts,
            String note,
            @Schema(description = "How it was prolonged, the first time first") @NotNull List<ExtensionAnswer> extensions,
            LocalDate withdrawnOn,
            String withdrawalReason,
            String withdrawnByName,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable,
            String createdByName,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static RegistrationAnswer of(RegistrationView.Whole whole) {
            RegistrationView view = whole.registration();
            RegistrationView.Withdrawal withdrawal = view.withdrawal();
            return new RegistrationAnswer(
                    view.id(), view.version(), view.customer().id(), view.customer().name(), view.customer().ownerId(), view.customer().ownerName(),
                    view.partner().id(), view.partner().name(), view.partner().state(), view.product() == null ? null : view.product().id(),
                    view.product() == null ? null : view.product().name(), view.terms().registeredOn(), view.terms().validFrom(), view.terms().validUntil(),
                    view.state(), view.state() == RegistrationState.PROTECTING, view.inPart(), CoverageAnswer.of(whole.coverage()), view.expiring(),
                    whole.conflicts().stream().map(ConflictAnswer::of).toList(),
                    view.note(), whole.extensions().stream().map(ExtensionAnswer::of).toList(), withdrawal == null ? null : withdrawal.on(),
                    withdrawal == null ? null : withdrawal.reason(), withdrawal == null ? null : withdrawal.byName(), view.writable(), view.createdByName(),
                    view.createdAt(), view.updatedAt());
        }
    }
}
