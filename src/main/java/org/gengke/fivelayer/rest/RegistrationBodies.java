package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.RegistrationDraft;
import org.gengke.fivelayer.RegistrationView;
import org.gengke.fivelayer.domain.RegistrationTerms;
import org.gengke.fivelayer.rest.RegistrationAnswers.RegistrationRow;
import org.gengke.shared.domain.Page;

/** How deal registrations are written. */
public final class RegistrationBodies {

    private static final String EXAMPLE = "{\"partnerId\":\"01912d68-783e-7a03-8467-5661c1243ad6\",\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad7\","
            + "\"productId\":\"01912d68-783e-7a03-8467-5661c1243ad8\",\"registeredOn\":\"2026-09-20\",\"validUntil\":\"2027-03-19\",\"note\":\"已带方案拜访信息中心\"}";
    private static final String PATCH_EXAMPLE = "{\"note\":\"改由其深圳分公司跟进\"}";
    private static final int LONG_TEXT = 4000;
    private static final String ALL_PRODUCTS = "Absent for all products: it overlaps with those for any product";

    private RegistrationBodies() {}

    /** One page of deal registrations. */
    @Schema(name = "DealRegistrationPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record RegistrationPage(@NotNull List<RegistrationRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static RegistrationPage of(Page<RegistrationView> found) {
            Page<RegistrationRow> page = found.map(RegistrationRow::of);
            return new RegistrationPage(page.items(), page.next(), page.total());
        }
    }

    /** What a partner registers. */
    @Schema(name = "CreateDealRegistrationRequest", examples = EXAMPLE)
    public record CreateRegistration(
            @NotNull UUID partnerId,
            @NotNull UUID customerId,
            @Schema(description = ALL_PRODUCTS) UUID productId,
            @Schema(description = "When the partner told us: today or earlier, at most the days of the setting `registrationBackdatingDays`; today when absent. It decides who was first") LocalDate registeredOn,
            @Schema(description = "The first day on which it may protect, not before `registeredOn`; that day when absent") LocalDate validFrom,
            @Schema(description = "The last day; not before the first, and at most the days of the setting `registrationLongestDays` after it") @NotNull LocalDate validUntil,
            @Size(max = LONG_TEXT) String note) {

        RegistrationDraft draft(LocalDate today) {
            return new RegistrationDraft(
                    customerId, partnerId, productId, RegistrationTerms.of(registeredOn == null ? today : registeredOn, validFrom, validUntil), note);
        }
    }

    /** What a registration would meet. */
    @Schema(
            name = "CheckDealRegistrationRequest",
            examples = "{\"customerId\":\"01912d68-783e-7a03-8467-5661c1243ad7\",\"registeredOn\":\"2026-09-20\",\"validUntil\":\"2027-03-19\"}")
    public record CheckRegistration(
            @NotNull UUID customerId,
            @Schema(description = ALL_PRODUCTS) UUID productId,
            @Schema(description = "Today or earlier, today when absent") LocalDate registeredOn,
            @Schema(description = "Not before `registeredOn`; that day when absent") LocalDate validFrom,
            @NotNull LocalDate validUntil) {

        RegistrationDraft draft(LocalDate today) {
            return new RegistrationDraft(
                    customerId, null, productId, RegistrationTerms.of(registeredOn == null ? today : registeredOn, validFrom, validUntil), null);
        }
    }

    /** What of a deal registration can be changed. */
    @Schema(name = "DealRegistrationPatch", examples = PATCH_EXAMPLE)
    public record ChangeRegistration(
            @Schema(description = "Null for all products; may only become one product of all") UUID productId,
            @Schema(description = "Not before the present one") @NotNull LocalDate validFrom,
            @Size(max = LONG_TEXT) String note) {

        static ChangeRegistration of(RegistrationView present) {
            return new ChangeRegistration(present.product() == null ? null : present.product().id(), present.terms().validFrom(), present.note());
        }
    }

    /** A registration is prolonged. */
    @Schema(name = "ExtendDealRegistrationRequest", examples = "{\"validUntil\":\"2027-09-19\",\"reason\":\"项目招标推迟到明年二季度\"}")
    public record ExtendRegistration(
            @Schema(description = "Later than now, and at most the days of the setting `registrationLongestDays` ahead") @NotNull LocalDate validUntil,
            @NotBlank @Size(max = LONG_TEXT) String reason) {}

    /** A registration is withdrawn. */
    @Schema(name = "WithdrawDealRegistrationRequest", examples = "{\"reason\":\"伙伴三个月没有跟进，双方同意撤回\"}")
    public record WithdrawRegistration(@NotBlank @Size(max = LONG_TEXT) String reason) {}
}
