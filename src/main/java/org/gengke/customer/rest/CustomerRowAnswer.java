package org.gengke.customer.rest;

import jakarta.validation.constraints.NotNull;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.CustomerRow;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.customer.rest.CustomerAnswer.Access;
import org.gengke.shared.domain.Page;

/** A customer in a list. */
@Schema(name = "CustomerRow")
public record CustomerRowAnswer(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        String shortName,
        @NotNull CustomerStatus status,
        @NotNull LocalDate statusSince,
        Importance importance,
        @NotNull boolean hasPotential,
        Tier tier,
        String abcClass,
        @Schema(description = "By recency, frequency and amount of its orders; computed") RfmSegment rfmSegment,
        @Schema(description = "Computed; absent until a new customer has been looked at") LifecycleStage lifecycleStage,
        @Schema(description = "As a person confirmed it") Attitude attitude,
        @Schema(description = "Uses new products first; with LOYAL") Boolean earlyAdopter,
        @Schema(description = "Purchasing power and potential of one that has not bought; computed") ValueGrade valueGrade,
        @Schema(description = "How many layers of the five-layer model are passed without a gap from the first, 0 to 5; absent while nobody has written anything of it") Integer depth,
        @Schema(description = "By the five-layer model; absent without one") CustomerStage stage,
        UUID ownerId,
        String ownerName,
        UUID teamId,
        String teamName,
        String regionCode,
        String regionName,
        String industryCode,
        String industryName,
        Integer headcount,
        SizeClass sizeClass,
        @NotNull List<String> tags,
        @Schema(description = "Of a paused customer") LocalDate reEvaluateOn,
        @NotNull int interactionCount,
        Instant lastInteractionAt,
        LocalDate nextFollowUpOn,
        @Schema(description = "The next contact is past due") @NotNull boolean overdue,
        @NotNull Access access,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** One page of customers. */
    @Schema(name = "CustomerPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CustomerPage(@NotNull List<CustomerRowAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static CustomerPage of(Page<CustomerRow> page, Locale locale, LocalDate today) {
            Page<CustomerRowAnswer> shown = page.map(row -> CustomerRowAnswer.of(row, locale, today));
            return new CustomerPage(shown.items(), shown.next(), shown.total());
        }
    }

    static CustomerRowAnswer of(CustomerRow row, Locale locale, LocalDate today) {
        return new CustomerRowAnswer(
                row.id(), row.version(), row.name(), row.shortName(), row.status(), row.statusSince(), row.importance(), row.hasPotential(),
                row.tier(), row.classes().abcClass(), row.classes().rfmSegment(), row.classes().lifecycleStage(),
                row.classes().attitude(), row.classes().attitude() == null ? null : row.classes().earlyAdopter(), row.classes().valueGrade(),
                row.depth().depth(), row.depth().stage(), row.ownerId(), row.ownerName(), row.teamId(), row.teamName(),
                row.regionCode(), Naming.region(row.regionCode(), locale), row.industryCode(), Naming.industry(row.industryCode(), locale),
                row.headcount(), row.sizeClass(), row.tags(), row.reEvaluateOn(), row.interactionCount(), row.lastInteractionAt(),
                row.nextFollowUpOn(), row.nextFollowUpOn() != null && row.nextFollowUpOn().isBefore(today), Access.of(row.writable()),
                row.createdAt(), row.updatedAt());
    }
}
