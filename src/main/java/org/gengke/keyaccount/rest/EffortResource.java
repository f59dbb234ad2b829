package org.gengke.keyaccount.rest;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.keyaccount.ContactEffort;
import org.gengke.keyaccount.ContactEffort.Neglected;
import org.gengke.keyaccount.EffortService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** Whether the other 80 % stay looked after. */
@Path("/v1/contact-effort")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class EffortResource {

    private static final String LISTS = "/api/v1/";

    private final EffortService efforts;

    EffortResource(EffortService efforts) {
        this.efforts = efforts;
    }

    /** Whose contacts, and when. */
    public static class EffortFilter {
        @Parameter(description = "First day; 90 days up to `to` when it is left out")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day; today when it is left out")
        @QueryParam("to")
        public LocalDate to;

        @Parameter(description = "Contacts of these people, and good customers that they own")
        @QueryParam("authorId")
        public List<UUID> authorId = List.of();

        String authors(String name) {
            StringBuilder query = new StringBuilder();
            authorId.forEach(id -> query.append('&').append(name).append('=').append(id));
            return query.toString();
        }
    }

    /** A figure and the rows that it counts. */
    @Schema(name = "EffortFigure")
    public record EffortFigure(@NotNull long count, @NotNull String listLink) {}

    /** How the contact effort was spread. */
    @Schema(name = "ContactEffort")
    public record EffortAnswer(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Schema(description = "Contacts with customers that are key accounts at present") @NotNull EffortFigure keyAccounts,
            @Schema(description = "With all others") @NotNull EffortFigure others,
            @Schema(description = "What went to the others, in per cent; null without any contact, and for who sees key accounts only") BigDecimal othersPercent,
            @Schema(description = "⚙ What should go to them at least") @NotNull int floorPercent,
            @NotNull boolean belowFloor,
            @Schema(description = "Whether the caller sees key accounts, but not the rest: nothing follows from their counts") @NotNull boolean partly,
            @Schema(description = "Good customers (ABC A or B, with potential, or value grade A) that are no key accounts and not paused, without a contact since `silentSince`")
                    @NotNull EffortFigure neglected,
            @NotNull LocalDate silentSince) {

        static EffortAnswer of(ContactEffort effort, EffortFilter filter) {
            String interactions = LISTS + "interactions?counts=true&from=" + effort.from() + "&to=" + effort.to() + filter.authors("authorId") + "&keyAccount=";
            String neglected = filter.authors("ownerId");
            return new EffortAnswer(
                    effort.from(), effort.to(), new EffortFigure(effort.share().keyAccounts(), interactions + true),
                    new EffortFigure(effort.share().others(), interactions + false), effort.share().othersPercent(), effort.share().floorPercent(),
                    effort.share().belowFloor(), effort.share().partly(),
                    new EffortFigure(effort.neglected(), LISTS + "contact-effort/neglected-customers" + (neglected.isEmpty() ? "" : "?" + neglected.substring(1))),
                    effort.silentSince());
        }
    }

    /** A good customer that nobody looks after. */
    @Schema(name = "NeglectedCustomer")
    public record NeglectedAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull CustomerStatus status,
            String abcClass,
            @NotNull boolean hasPotential,
            String valueGrade,
            UUID ownerId,
            String ownerName,
            Instant lastInteractionAt,
            LocalDate nextFollowUpOn,
            @Schema(description = "Of twelve months") @NotNull BigDecimal revenue) {

        static NeglectedAnswer of(Neglected one) {
            return new NeglectedAnswer(
                    one.customerId(), one.customerName(), one.status(), one.abcClass(), one.hasPotential(), one.valueGrade(), one.ownerId(), one.ownerName(),
                    one.lastInteractionAt(), one.nextFollowUpOn(), one.revenue());
        }
    }

    /** A page of them. */
    @Schema(name = "NeglectedCustomerPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record NeglectedPage(@NotNull List<NeglectedAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read how the contact effort is spread",
            description = "Contacts with key accounts and with the others among the customers that the caller sees, the share of the others against the floor ⚙, and how many good ones nobody spoke to for 60 ⚙ days. 422 when the first day is after the last.")
    public EffortAnswer readContactEffort(@BeanParam @Valid EffortFilter filter) {
        return EffortAnswer.of(efforts.effort(filter.from, filter.to, filter.authorId), filter);
    }

    @GET
    @Path("/neglected-customers")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List neglected good customers",
            description = "Good customers that are no key accounts and with whom nobody was in contact for 60 ⚙ days. By `lastInteractionAt` (default: who waits longest first) or `customerName`.")
    public NeglectedPage listNeglectedCustomers(@QueryParam("ownerId") List<UUID> ownerId, @BeanParam @Valid Paging paging) {
        Page<NeglectedAnswer> page = efforts.neglected(ownerId, paging.sort, paging.after, paging.limit, paging.count).map(NeglectedAnswer::of);
        return new NeglectedPage(page.items(), page.next(), page.total());
    }
}
