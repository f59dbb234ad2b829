package org.gengke.classification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.classification.rest.TierAnswers.TierPage;
import org.gengke.classification.rest.TierAnswers.TierSummary;
import org.gengke.customer.domain.Tier;
import org.gengke.people.domain.Permission;
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
    public static class TierFilter extends ClassificationFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "The tier that was set; NONE: none")
        @QueryParam("presentTier")
        public List<TierChoice> presentTier = List.of();

        @Parameter(description = "The tier that was set on `compareWith`; NONE: none, or it was not a customer yet")
        @QueryParam("previousTier")
        public List<TierChoice> previousTier = List.of();

        @QueryParam("proposedTier")
        public List<Tier> proposedTier = List.of();

        @Parameter(description = "What the rules proposed for `compareWith`; NONE: it was not a customer yet")
        @QueryParam("previousProposedTier")
        public List<TierChoice> previousProposedTier = List.of();

        @Parameter(description = "The proposal is another than the tier that was set")
        @QueryParam("differs")
        public Boolean differs;

        boolean takes(Compared<TieredCustomer> row) {
            TieredCustomer now = row.now();
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && TierChoice.takes(presentTier, now.tier())
                    && TierChoice.takes(previousTier, TierAnswers.previous(row)) && (proposedTier.isEmpty() || proposedTier.contains(now.proposed().tier()))
                    && TierChoice.takes(previousProposedTier, TierAnswers.previousProposed(row)) && (differs == null || differs == now.differs());
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

        static boolean takes(List<TierChoice> choices, Tier tier) {
            return choices.isEmpty() || choices.contains(of(tier));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List tier proposals",
            description = "Customers that the caller sees with the tier that was set on the day and the one that the rules propose for it: class A and among the largest 5 % ⚙ of the buyers STRATEGIC, class A TOP, class B (or a good rhythm, or value grade A) IMPORTANT, else ORDINARY. A manager sets one with a reason (POST /customers/{id}/classification-decisions). Ordered by `proposedTier` (default) or `tier`.")
    public TierPage listTiers(@BeanParam @Valid TierFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, TierPage> calculated(TierFilter filter) {
        List<Compared<TieredCustomer>> rows = TierAnswers.present(classifications.tiers(filter.asked())).stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> TierPage.of(classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read the tiers as a whole",
            description = "How many customers have which tier, which one the rules propose for them, and who moved between the tiers since `compareWith`. Each figure with the query of the list behind it.")
    public TierSummary readTierSummary(@BeanParam @Valid ClassificationFilter filter) {
        Classified<TieredCustomer> tiers = classifications.tiers(filter.asked());
        return TierSummary.of(tiers, filter.listQuery(tiers.span().asOf()));
    }
}
