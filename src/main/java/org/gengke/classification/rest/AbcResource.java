package org.gengke.classification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.Concentration;
import org.gengke.classification.rest.AbcAnswers.AbcPage;
import org.gengke.classification.rest.AbcAnswers.AbcSummary;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** ABC by purchase amount. */
@Path("/v1/classifications/abc")
@Tag(name = "Classifications", description = "客户分类 · Which customers deserve what, for any day, and why")
@Produces(MediaType.APPLICATION_JSON)
public class AbcResource {

    private static final SortedRows<Compared<Ranked>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("rank", row -> row.now() == null ? Long.MAX_VALUE : row.now().rank()),
            new Order<>("amount", row -> row.now() == null ? 0 : row.now().purchases().amount()),
            new Order<>("previousAmount", row -> row.before() == null ? 0 : row.before().purchases().amount())));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    AbcResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    /** Filters of the list. */
    public static class AbcFilter extends ClassificationFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "NONE: bought nothing in the period, only with `compareWith`")
        @QueryParam("abcClass")
        public List<AbcChoice> abcClass = List.of();

        @Parameter(description = "The class on `compareWith`; NONE: it had none")
        @QueryParam("previousClass")
        public List<AbcChoice> previousClass = List.of();

        @Parameter(description = "The largest so many")
        @QueryParam("rankTo")
        @Min(1)
        public Integer rankTo;

        boolean takes(Compared<Ranked> row) {
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && AbcChoice.takes(abcClass, row.now()) && AbcChoice.takes(previousClass, row.before())
                    && (rankTo == null || row.now() != null && row.now().rank() <= rankTo);
        }
    }

    /** A class, or none. */
    @Schema(name = "AbcChoice")
    public enum AbcChoice {
        A,
        B,
        C,
        NONE;

        static boolean takes(List<AbcChoice> choices, Ranked ranked) {
            return choices.isEmpty() || choices.contains(valueOf(AbcAnswers.named(ranked == null ? null : ranked.abcClass())));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by ABC",
            description = "Those that the caller sees and the filters choose, by net purchases in the period: A while the customers before bought less than 80 % ⚙ of all, B less than 95 % ⚙, else C. "
                    + "Ordered by `rank` (default), `amount` or `previousAmount`. With `compareWith` those too that had a class then and have none now.")
    public AbcPage listAbc(@BeanParam @Valid AbcFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, AbcPage> calculated(AbcFilter filter) {
        Classified<Ranked> abc = classifications.abc(filter.asked());
        List<Compared<Ranked>> rows = abc.rows().stream().filter(filter::takes).toList();
        long amount = new Concentration(abc.now()).amount();
        Figures figures = new Figures(language.locale());
        return paging -> AbcPage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), amount,
                classifications.limits(), abc.span(), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read ABC as a whole",
            description = "Customers and purchases of each class, the share of the largest fifth, Lorenz curve and Gini coefficient, and who moved between the classes since `compareWith`. Each figure with the query of the list behind it.")
    public AbcSummary readAbcSummary(@BeanParam @Valid ClassificationFilter filter) {
        Classified<Ranked> abc = classifications.abc(filter.asked());
        return AbcSummary.of(abc, classifications.limits(), filter.listQuery(abc.span().asOf()));
    }
}
