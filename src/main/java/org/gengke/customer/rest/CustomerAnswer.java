package org.gengke.customer.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.CustomerView;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.domain.Versioned;

/** A customer. */
@Schema(name = "Customer")
public record CustomerAnswer(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        String shortName,
        @Schema(description = "统一社会信用代码, GB 32100-2015") String creditCode,
        @Schema(description = "The id in another system, unique") String externalId,
        @Schema(description = "GB/T 2260") String regionCode,
        @Schema(description = "In the language of the request") String regionName,
        @Schema(description = "GB/T 4754") String industryCode,
        String industryName,
        Integer headcount,
        SizeClass sizeClass,
        Integer foundedYear,
        String mainBusiness,
        BigDecimal annualRevenue,
        BigDecimal procurementBudget,
        String website,
        String leadSource,
        String salesChannels,
        String technicalExpertise,
        String historicalSuppliers,
        @NotNull List<String> tags,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Values by key, see /custom-fields") @NotNull @JsonRawValue
                String customFields,
        @NotNull CustomerStatus status,
        @NotNull LocalDate statusSince,
        @NotNull boolean wonBefore,
        Importance importance,
        @NotNull boolean hasPotential,
        Tier tier,
        @Schema(description = "Whether the key-account desk looks after it: strategic or top, or won and important to us, and not abandoned") @NotNull boolean keyAccount,
        @Schema(description = "A, B or C by purchases; computed") String abcClass,
        @Schema(description = "By recency, frequency and amount of its orders; computed") RfmSegment rfmSegment,
        @Schema(description = "Computed; absent until a new customer has been looked at") LifecycleStage lifecycleStage,
        @Schema(description = "As a person confirmed it") Attitude attitude,
        @Schema(description = "Uses new products first; with LOYAL") Boolean earlyAdopter,
        @Schema(description = "Purchasing power and potential of one that has not bought; computed") ValueGrade valueGrade,
        @Schema(description = "How many layers of the five-layer model are passed without a gap from the first, 0 to 5; absent while nobody has written anything of it") Integer depth,
        @Schema(description = "By the five-layer model; absent without one") CustomerStage stage,
        @Schema(description = "Absent in the public pool") UUID ownerId,
        String ownerName,
        UUID teamId,
        String teamName,
        @Schema(description = "Absent also when the caller does not see the parent") UUID parentId,
        String parentName,
        PauseAnswer pause,
        @Schema(description = "Who supplies it, as far as we know") UUID competitorId,
        String competitorName,
        @NotNull int interactionCount,
        Instant lastInteractionAt,
        LocalDate nextFollowUpOn,
        @NotNull ChecklistCount checklist,
        @Schema(description = "The moves that the caller may make by hand, and what each needs") @NotNull List<AllowedStatusChange> allowedStatusChanges,
        @NotNull Access access,
        @Schema(description = "The import that brought it") UUID importId,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /** Whether the caller may change it. */
    @Schema(name = "Access")
    public enum Access {
        READ,
        WRITE;

        static Access of(boolean writable) {
            return writable ? WRITE : READ;
        }
    }

    /** Why, on whose side and until when contact is suspended. */
    @Schema(name = "Pause")
    public record PauseAnswer(@NotNull PauseCause cause, @NotNull PauseSide side, @NotNull LocalDate reEvaluateOn) {
        static PauseAnswer of(Pause pause) {
            return pause == null ? null : new PauseAnswer(pause.cause(), pause.side(), pause.reEvaluateOn());
        }
    }

    /** How complete the analysis for the present status is. */
    @Schema(name = "ChecklistCount")
    public record ChecklistCount(@NotNull int answered, @NotNull int asked) {}

    /** One move by hand. */
    @Schema(name = "AllowedStatusChange")
    public record AllowedStatusChange(
            @NotNull CustomerStatus toStatus,
            @Schema(description = "Names of the properties that this move needs") @NotNull List<String> needs,
            @Schema(description = "What a paused customer resumes to when nothing is chosen") @NotNull boolean resumes) {}

    static CustomerAnswer of(CustomerView view, Locale locale) {
        CustomerProfile p = view.profile();
        return new CustomerAnswer(
                view.id(), view.version(), p.name(), p.shortName(), p.creditCode(), p.externalId(),
                p.regionCode(), Naming.region(p.regionCode(), locale), p.industryCode(), Naming.industry(p.industryCode(), locale),
                p.headcount(), p.sizeClass(), p.foundedYear(), p.mainBusiness(), p.annualRevenue(), p.procurementBudget(), p.website(),
                p.leadSource(), p.salesChannels(), p.technicalExpertise(), p.historicalSuppliers(), p.tags(), view.customFields(),
                view.status(), view.statusSince(), view.wonBefore(), view.importance(), view.hasPotential(), view.tier(), view.keyAccount(), view.classes().abcClass(), view.classes().rfmSegment(), view.classes().lifecycleStage(),
                view.classes().attitude(), view.classes().attitude() == null ? null : view.classes().earlyAdopter(), view.classes().valueGrade(),
                view.depth().depth(), view.depth().stage(),
                view.ownerId(), view.ownerName(), view.teamId(), view.teamName(), view.parentId(), view.parentName(),
                PauseAnswer.of(view.pause()), view.competitorId(), view.competitorName(), view.interactionCount(),
                view.lastInteractionAt(), view.nextFollowUpOn(), new ChecklistCount(view.checklistAnswered(), view.checklistAsked()),
                view.writable() ? allowed(view) : List.of(), Access.of(view.writable()), view.importId(), view.createdAt(), view.updatedAt());
    }

    private static List<AllowedStatusChange> allowed(CustomerView view) {
        return view.allowedStatusChanges().stream()
                .map(change -> new AllowedStatusChange(change.to(), change.needs(), change.resumes()))
                .toList();
    }
}
