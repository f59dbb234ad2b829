package org.gengke.customer.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.CustomFields;
import org.gengke.customer.CustomerChange;
import org.gengke.customer.CustomerDraft;
import org.gengke.customer.CustomerView;
import org.gengke.customer.domain.CustomerLimits;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;

/** What is sent about a customer. */
final class CustomerRequests {

    static final String TIER_REASON = "Why the tier is set, for the decision that is kept of it (GET /customers/{id}/classification-decisions); not a property of the customer";

    private CustomerRequests() {}

    /** Why, on whose side and until when contact is suspended; the rules say what is missing. */
    @Schema(name = "PauseRequest")
    public record PauseRequest(PauseCause cause, PauseSide side, LocalDate reEvaluateOn) {
        static Pause toPause(PauseRequest request) {
            return request == null ? null : new Pause(request.cause, request.side, request.reEvaluateOn);
        }
    }

    /** A new customer; only the name is needed. */
    @Schema(
            name = "CreateCustomerRequest",
            examples = "{\"name\":\"广州恒远精密机械有限公司\",\"shortName\":\"恒远精密\",\"regionCode\":\"440100\",\"industryCode\":\"34\",\"headcount\":260,\"sizeClass\":\"MEDIUM\",\"leadSource\":\"展会\",\"tags\":[\"华南\"]}")
    public record CreateCustomerRequest(
            @NotBlank @Size(max = CustomerLimits.NAME) String name,
            @Size(max = CustomerLimits.SHORT_NAME) String shortName,
            @Size(max = 40) String creditCode,
            @Size(max = CustomerLimits.EXTERNAL_ID) String externalId,
            @Size(max = 6) String regionCode,
            @Size(max = 6) String industryCode,
            @PositiveOrZero @Max(CustomerLimits.HEADCOUNT) Integer headcount,
            SizeClass sizeClass,
            @Min(1000) @Max(2200) Integer foundedYear,
            @Size(max = CustomerLimits.TEXT) String mainBusiness,
            @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal annualRevenue,
            @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal procurementBudget,
            @Size(max = CustomerLimits.WEBSITE) String website,
            @Size(max = CustomerLimits.LEAD_SOURCE) String leadSource,
            @Size(max = CustomerLimits.TEXT) String salesChannels,
            @Size(max = CustomerLimits.TEXT) String technicalExpertise,
            @Size(max = CustomerLimits.TEXT) String historicalSuppliers,
            @Size(max = CustomerLimits.TAGS) List<@NotBlank @Size(max = CustomerLimits.TAG) String> tags,
            @Size(max = 100) Map<String, Object> customFields,
            @Schema(description = "The caller when absent; an integration client's customers go to the pool then") UUID ownerId,
            UUID parentId,
            Tier tier,
            @Schema(description = "Only for WON; GENERAL when absent") Importance importance,
            Boolean hasPotential,
            @Schema(description = "CONTACT_STARTED when absent") CustomerStatus status,
            @Schema(description = "Since when, not in the future; today when absent") LocalDate statusSince,
            @Schema(description = "Why it is in this status; for ABANDONED the assessment") @Size(max = CustomerLimits.TEXT) String statusReason,
            @Valid PauseRequest pause,
            UUID competitorId,
            @Schema(description = "It is another organisation than the one of the same name that is already there") Boolean differentOrganisation) {

        CustomerDraft draft() {
            CustomerProfile profile = new CustomerProfile(
                    name.strip(), blank(shortName), blank(creditCode), blank(externalId), blank(regionCode), blank(industryCode), headcount,
                    sizeClass, foundedYear, mainBusiness, annualRevenue, procurementBudget, blank(website), blank(leadSource), salesChannels,
                    technicalExpertise, historicalSuppliers, tags);
            return new CustomerDraft(
                    profile, customFields, ownerId, parentId, tier, importance, Boolean.TRUE.equals(hasPotential), status, statusSince,
                    statusReason, PauseRequest.toPause(pause), competitorId, Boolean.TRUE.equals(differentOrganisation), null);
        }
    }

    /** What can be changed; absent properties stay, null empties. */
    @Schema(name = "CustomerPatch", examples = "{\"tier\":\"TOP\",\"headcount\":280}")
    public record CustomerPatch(
            @NotBlank @Size(max = CustomerLimits.NAME) String name,
            @Size(max = CustomerLimits.SHORT_NAME) String shortName,
            @Size(max = 40) String creditCode,
            @Size(max = CustomerLimits.EXTERNAL_ID) String externalId,
            @Size(max = 6) String regionCode,
            @Size(max = 6) String industryCode,
            @PositiveOrZero @Max(CustomerLimits.HEADCOUNT) Integer headcount,
            SizeClass sizeClass,
            @Min(1000) @Max(2200) Integer foundedYear,
            @Size(max = CustomerLimits.TEXT) String mainBusiness,
            @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal annualRevenue,
            @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal procurementBudget,
            @Size(max = CustomerLimits.WEBSITE) String website,
            @Size(max = CustomerLimits.LEAD_SOURCE) String leadSource,
            @Size(max = CustomerLimits.TEXT) String salesChannels,
            @Size(max = CustomerLimits.TEXT) String technicalExpertise,
            @Size(max = CustomerLimits.TEXT) String historicalSuppliers,
            @Size(max = CustomerLimits.TAGS) List<@NotBlank @Size(max = CustomerLimits.TAG) String> tags,
            @Size(max = 100) Map<String, Object> customFields,
            @Schema(description = "null releases the customer to the public pool") UUID ownerId,
            UUID parentId,
            Tier tier,
            Importance importance,
            Boolean hasPotential,
            Boolean differentOrganisation,
            @Schema(description = TIER_REASON) @Size(max = 1000) String tierReason) {

        static CustomerPatch of(CustomerView view, CustomFields fields) {
            CustomerProfile p = view.profile();
            return new CustomerPatch(
                    p.name(), p.shortName(), p.creditCode(), p.externalId(), p.regionCode(), p.industryCode(), p.headcount(), p.sizeClass(),
                    p.foundedYear(), p.mainBusiness(), p.annualRevenue(), p.procurementBudget(), p.website(), p.leadSource(),
                    p.salesChannels(), p.technicalExpertise(), p.historicalSuppliers(), p.tags(), fields.values(view.customFields()),
                    view.ownerId(), view.parentId(), view.tier(), view.importance(), view.hasPotential(), null, null);
        }

        CustomerChange change() {
            CustomerProfile profile = new CustomerProfile(
                    name.strip(), blank(shortName), blank(creditCode), blank(externalId), blank(regionCode), blank(industryCode), headcount,
                    sizeClass, foundedYear, mainBusiness, annualRevenue, procurementBudget, blank(website), blank(leadSource), salesChannels,
                    technicalExpertise, historicalSuppliers, tags);
            return new CustomerChange(
                    profile, customFields, ownerId, parentId, tier, blank(tierReason), importance, Boolean.TRUE.equals(hasPotential),
                    Boolean.TRUE.equals(differentOrganisation));
        }
    }

    static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
