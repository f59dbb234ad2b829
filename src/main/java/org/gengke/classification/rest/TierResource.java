package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** Tiers, and what the rules propose. */
@Path("/v1/classifications/tier")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class TierResource {

    private static final SortedRows<Compared<TieredCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("proposedTier", row -> row.now().proposed().tier().ordinal() * 1_000_000_000L + (row.now().standing().rank() == 0 ? 999_999_999 : row.now().standing().rank())),
            new Order<>("tier", row -> row.now().tier() == null ? Tier.values().length : row.now().tier().ordinal())));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    TierResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    /** Filters of the list. */
    public static class TierFilter extends PartFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "The tier that is set; NONE: none")
        @QueryParam("presentTier")
        public List<TierChoice> presentTier = List.of();

        @QueryParam("proposedTier")
        public List<Tier> proposedTier = List.of();

        @Parameter(description = "The proposal is another than the tier that is set")
        @QueryParam("differs")
        public Boolean differs;

        boolean takes(Compared<TieredCustomer> row) {
            TieredCustomer now = row.now();
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && (presentTier.isEmpty() || presentTier.contains(TierChoice.of(now.tier())))
                    && (proposedTier.isEmpty() || proposedTier.contains(now.proposed().tier())) && (differs == null || differs == now.differs());
        }
    }

    /** A tier, or none. */
    @Schema(name = "TierChoice")
    public enum TierChoice {
        STRATEGIC,
        TOP,
        IMPORTANT,
        ORDINARY,
        NONE;

        static TierChoice of(Tier tier) {
            return tier == null ? NONE : valueOf(tier.name());
        }
    }

    /** A customer with its tier. */
    @Schema(name = "TierRow")
    record TierRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "As a manager set it") Tier tier,
            @NotNull Tier proposedTier,
            @NotNull boolean differs,
            AbcClass abcClass,
            RfmSegment rfmSegment,
            @Schema(description = "Of one that has not bought") ValueGrade valueGrade,
            @Schema(description = "What the proposal came from, in words") @NotNull String why) {}

    /** A page of them. */
    @Schema(name = "TierPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TierPage(@NotNull List<TierRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** Customers with the same tier and proposal. */
    @Schema(name = "TierFigure")
    record TierFigure(
            @Schema(description = "Null: none is set") Tier tier,
            @NotNull Tier proposedTier,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** Tiers as a whole. */
    @Schema(name = "TierSummary")
    record TierSummary(
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "Where the proposal is another than the tier that is set") @NotNull long differing,
            @Schema(description = AbcAnswers.LIST) @NotNull String differingList,
            @Schema(description = "Each pair that there is") @NotNull List<TierFigure> figures) {}

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List tier proposals",
            description = "Customers that the caller sees with the tier that is set and the one that the rules propose: class A and among the largest 5 % ⚙ of the buyers STRATEGIC, class A TOP, class B (or a good rhythm, or value grade A) IMPORTANT, else ORDINARY. A manager sets one with a reason (POST /customers/{id}/classification-decisions). Ordered by `proposedTier` (default) or `tier`.")
    public TierPage listTiers(@BeanParam @Valid TierFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, TierPage> calculated(TierFilter filter) {
        List<Compared<TieredCustomer>> rows = classifications.tiers(filter.part()).stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> {
            Page<TierRow> page = classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count).map(listed -> row(listed, figures));
            return new TierPage(page.items(), page.next(), page.total());
        };
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(summary = "Read the tiers as a whole", description = "How many customers have which tier, and which one the rules propose for them. Each figure with the query of the list behind it.")
    public TierSummary readTierSummary(@BeanParam @Valid PartFilter filter) {
        List<TieredCustomer> customers = classifications.tiers(filter.part()).stream().map(Compared::now).toList();
        ListQuery query = filter.partOf(ListQuery.none());
        List<TierFigure> figures = new ArrayList<>();
        for (TierChoice choice : TierChoice.values()) {
            Arrays.stream(Tier.values()).forEach(proposed -> {
                long count = customers.stream().filter(customer -> TierChoice.of(customer.tier()) == choice && customer.proposed().tier() == proposed).count();
                if (count > 0) {
                    figures.add(new TierFigure(
                            choice == TierChoice.NONE ? null : Tier.valueOf(choice.name()), proposed, count, query.with("presentTier", choice).with("proposedTier", proposed).text()));
                }
            });
        }
        long differing = customers.stream().filter(TieredCustomer::differs).count();
        return new TierSummary(customers.size(), query.text(), differing, query.with("differs", true).text(), figures);
    }

    private static TierRow row(Listed<TieredCustomer> listed, Figures figures) {
        Listed.Head customer = listed.customer();
        TieredCustomer now = listed.row().now();
        String why = figures.sentence("why.tier." + now.proposed().ground(), Map.of(
                "rank", now.standing().rank(), "buyers", now.standing().buyers(), "tier", now.proposed().tier(), "segment",
                now.standing().segment() == null ? "" : now.standing().segment()));
        return new TierRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.tier(), now.proposed().tier(), now.differs(), now.standing().abcClass(),
                now.standing().segment(), now.standing().grade(), why);
    }
}
