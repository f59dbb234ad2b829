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
import org.gengke.classification.domain.AttitudeCustomer;
import org.gengke.classification.rest.AttitudeAnswers.AttitudePage;
import org.gengke.classification.rest.AttitudeAnswers.AttitudeSummary;
import org.gengke.customer.domain.Attitude;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** The attitude to our products. */
@Path("/v1/classifications/attitude")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class AttitudeResource {

    private static final SortedRows<Compared<AttitudeCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("amount", row -> row.now() == null ? -1 : row.now().standing().ours()),
            new Order<>("shareOfWallet", row -> row.now() == null ? -1 : row.now().standing().share().map(share -> share.movePointRight(10).longValue()).orElse(-1L))));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    AttitudeResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    /** Filters of the list. */
    public static class AttitudeFilter extends ClassificationFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "As confirmed; NONE: not confirmed")
        @QueryParam("attitude")
        public List<AttitudeChoice> attitude = List.of();

        @Parameter(description = "As confirmed on `compareWith`; NONE: not confirmed then")
        @QueryParam("previousAttitude")
        public List<AttitudeChoice> previousAttitude = List.of();

        @QueryParam("proposedAttitude")
        public List<Attitude> proposedAttitude = List.of();

        @Parameter(description = "率先使用者, confirmed")
        @QueryParam("earlyAdopter")
        public Boolean earlyAdopter;

        @Parameter(description = "Counts for the serialisation: confirmed as loyal, or class A")
        @QueryParam("serial")
        public Boolean serial;

        @Parameter(description = "Had ordered, or was decided on, by `asOf`: without those that only did by `compareWith`")
        @QueryParam("known")
        public Boolean known;

        boolean takes(Compared<AttitudeCustomer> row) {
            AttitudeCustomer now = row.now();
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && AttitudeChoice.takes(attitude, now) && AttitudeChoice.takes(previousAttitude, row.before())
                    && (proposedAttitude.isEmpty() || now != null && proposedAttitude.contains(now.proposed().attitude()))
                    && (earlyAdopter == null || earlyAdopter == (now != null && AttitudeAnswers.earlyAdopter(now)))
                    && (serial == null || serial == (now != null && now.serial())) && (known == null || known == (now != null));
        }
    }

    /** An attitude, or none. */
    @Schema(name = "AttitudeChoice")
    public enum AttitudeChoice {
        LOYAL,
        SWITCHER,
        UNCOMMITTED,
        NONE;

        static boolean takes(List<AttitudeChoice> choices, AttitudeCustomer customer) {
            return choices.isEmpty() || choices.contains(valueOf(AttitudeAnswers.named(customer == null ? null : customer.attitude())));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by attitude",
            description = "Those that the caller sees, the filters choose and that ever ordered (or that somebody decided on): what a person confirmed (POST /customers/{id}/classification-decisions), and what the rules propose from share of wallet, order rhythm and trials of new products. "
                    + "Loyal from a share of 60 % ⚙ on, or by regular orders while nothing is noted of others; a switcher when the share fell by 20 points ⚙ since the period before. Ordered by `amount` (default; mostly wanted descending) or `shareOfWallet`.")
    public AttitudePage listAttitudes(@BeanParam @Valid AttitudeFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, AttitudePage> calculated(AttitudeFilter filter) {
        Classified<AttitudeCustomer> attitudes = classifications.attitudes(filter.asked());
        List<Compared<AttitudeCustomer>> rows = attitudes.rows().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> AttitudePage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), attitudes.span(), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read the attitude of the base",
            description = "Confirmed and proposed attitudes, early adopters, and the serialisation (系列化程度): confirmed as loyal or class A, of all customers. Each figure with the query of the list behind it.")
    public AttitudeSummary readAttitudeSummary(@BeanParam @Valid ClassificationFilter filter) {
        Classified<AttitudeCustomer> attitudes = classifications.attitudes(filter.asked());
        return AttitudeSummary.of(attitudes, classifications.base(filter.asked()), filter.listQuery(attitudes.span().asOf()));
    }
}
