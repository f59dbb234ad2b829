package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.ProductNeed;
import org.gengke.keyaccount.ProductNeedService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What a customer needs of our products in a year. */
@Path("/v1/customers/{id}/product-needs")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ProductNeedResource {

    private final ProductNeedService needs;
    private final MergePatch mergePatch;

    ProductNeedResource(ProductNeedService needs, MergePatch mergePatch) {
        this.needs = needs;
        this.mergePatch = mergePatch;
    }

    /** What a customer needs of a product in a year, as somebody stated it. */
    @Schema(name = "ProductNeed")
    public record NeedAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull LocalDate statedOn,
            @Schema(description = "From whomever; 0 when it needs none") @NotNull BigDecimal yearlyAmount,
            @Schema(description = "How we know") @NotNull String source,
            String note,
            String recordedByName,
            @NotNull Instant updatedAt,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable)
            implements Versioned {

        static NeedAnswer of(ProductNeed one) {
            ProductNeed.Content said = one.content();
            return new NeedAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), one.productId(), one.productCode(), one.productName(), said.statedOn(),
                    said.yearlyAmount(), said.source(), said.note(), one.recordedByName(), one.updatedAt(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "ProductNeedPage")
    public record NeedPage(@NotNull List<NeedAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A need as it is stated. */
    @Schema(
            name = "CreateProductNeedRequest",
            examples = "{\"productId\":\"0199a1f0-0000-7000-8000-000000000002\",\"statedOn\":\"2027-03-05\",\"yearlyAmount\":120000.00,\"source\":\"采购经理，年度预算会\",\"note\":\"三个厂区合计\"}")
    public record CreateNeed(
            @NotNull UUID productId,
            @Schema(description = "Today or earlier") @NotNull LocalDate statedOn,
            @Schema(description = "From whomever; 0 when it needs none") @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal yearlyAmount,
            @Schema(description = "How we know") @NotBlank @Size(max = 500) String source,
            @Size(max = 2000) String note) {

        ProductNeed.Content content() {
            return new ProductNeed.Content(statedOn, yearlyAmount, source.strip(), note);
        }
    }

    /** What can be changed of it; absent properties stay. */
    @Schema(name = "ProductNeedPatch", examples = "{\"yearlyAmount\":150000.00,\"note\":\"四个厂区合计\"}")
    public record NeedPatch(
            @NotNull LocalDate statedOn,
            @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal yearlyAmount,
            @NotBlank @Size(max = 500) String source,
            @Size(max = 2000) String note) {

        static NeedPatch of(ProductNeed.Content one) {
            return new NeedPatch(one.statedOn(), one.yearlyAmount(), one.source(), one.note());
        }

        ProductNeed.Content content() {
            return new ProductNeed.Content(statedOn, yearlyAmount, source.strip(), note);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List what a customer needs of our products",
            description = "Each statement, those that later ones replaced too: the last of a product counts. By `-statedOn` (default).")
    public NeedPage listProductNeeds(@PathParam("id") UUID id, @QueryParam("productId") List<UUID> productId, @BeanParam @Valid Paging paging) {
        Page<NeedAnswer> page = needs.needs(id, productId, paging.sort, paging.after, paging.limit, paging.count).map(NeedAnswer::of);
        return new NeedPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "State what a customer needs of a product", description = "In a year, from whomever. White space takes what it bought from us off it.")
    @APIResponse(responseCode = "201", description = "Stated", content = @Content(schema = @Schema(implementation = NeedAnswer.class)))
    public Response stateProductNeed(@PathParam("id") UUID id, @NotNull @Valid CreateNeed body) {
        NeedAnswer answer = NeedAnswer.of(needs.add(id, body.productId(), body.content()));
        return Response.created(URI.create("/v1/customers/" + id + "/product-needs/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{needId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read what a customer needs of a product", description = "By id.")
    public NeedAnswer readProductNeed(@PathParam("id") UUID id, @PathParam("needId") UUID needId) {
        return NeedAnswer.of(needs.need(id, needId));
    }

    @PATCH
    @Path("/{needId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change what a customer needs of a product", description = "What was written down wrongly; a new statement is a new one. Absent properties stay.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NeedPatch.class)))
    public NeedAnswer changeProductNeed(
            @PathParam("id") UUID id, @PathParam("needId") UUID needId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return NeedAnswer.of(MergePatch.change(ifMatch, () -> needs.need(id, needId).version(), version -> {
            NeedPatch wanted = mergePatch.apply(NeedPatch.of(needs.need(id, needId).content()), body, NeedPatch.class);
            return needs.change(id, needId, version, wanted.content());
        }));
    }

    @DELETE
    @Path("/{needId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove what a customer needs of a product", description = "What was noted by mistake; the statement before counts again.")
    public void removeProductNeed(@PathParam("id") UUID id, @PathParam("needId") UUID needId, @HeaderParam("If-Match") IfMatch ifMatch) {
        needs.remove(id, needId, ifMatch.version());
    }
}
