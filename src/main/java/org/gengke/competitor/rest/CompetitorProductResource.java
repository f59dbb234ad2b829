package org.gengke.competitor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.CompetitorProductService;
import org.gengke.competitor.CompetitorProductView;
import org.gengke.competitor.domain.CompetitorProduct;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Products of a competitor. */
@Path("/v1/competitors/{id}/products")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class CompetitorProductResource {

    private final CompetitorProductService products;
    private final MergePatch mergePatch;

    CompetitorProductResource(CompetitorProductService products, MergePatch mergePatch) {
        this.products = products;
        this.mergePatch = mergePatch;
    }

    /** A product of a competitor. */
    @Schema(name = "CompetitorProduct")
    public record ProductAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID competitorId,
            @NotNull String name,
            String description,
            @Schema(description = "What is known of its price") String priceNote,
            @Schema(description = "Which of our products it stands against") String against,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ProductAnswer of(CompetitorProductView view) {
            CompetitorProduct product = view.product();
            return new ProductAnswer(
                    view.id(), view.version(), view.competitorId(), product.name(), product.description(), product.priceNote(), product.against(),
                    view.createdAt(), view.updatedAt());
        }
    }

    /** One page of products. */
    @Schema(name = "CompetitorProductPage")
    public record ProductPage(@NotNull List<ProductAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What is said about a product. */
    @Schema(
            name = "CompetitorProductRequest",
            examples = "{\"name\":\"AD-200 门禁控制器\",\"description\":\"四门控制，支持梯控联动\",\"priceNote\":\"代理价约 1450 元\",\"against\":\"四门控制器 GK-C4\"}")
    public record ProductRequest(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 4000) String description,
            @Schema(description = "What is known of its price") @Size(max = 500) String priceNote,
            @Schema(description = "Which of our products it stands against, in words") @Size(max = 500) String against) {

        static ProductRequest of(CompetitorProduct present) {
            return new ProductRequest(present.name(), present.description(), present.priceNote(), present.against());
        }

        CompetitorProduct product() {
            return new CompetitorProduct(name.strip(), description, priceNote, against);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a competitor's products", description = "By `name` (default) or `updatedAt`.")
    public ProductPage listCompetitorProducts(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        Page<ProductAnswer> page = products.products(id, paging.sort, paging.after, paging.limit, paging.count).map(ProductAnswer::of);
        return new ProductPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a product of a competitor", description = "Its name is unique among the competitor's products without regard to case.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = ProductAnswer.class)))
    public Response createCompetitorProduct(@PathParam("id") UUID id, @NotNull @Valid ProductRequest body) {
        ProductAnswer answer = ProductAnswer.of(products.create(id, body.product()));
        return Response.created(URI.create("/v1/competitors/" + id + "/products/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{productId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a product of a competitor", description = "By id.")
    public ProductAnswer readCompetitorProduct(@PathParam("id") UUID id, @PathParam("productId") UUID productId) {
        return ProductAnswer.of(products.product(id, productId));
    }

    @PATCH
    @Path("/{productId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a product of a competitor", description = "Absent properties stay.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ProductRequest.class)))
    public ProductAnswer changeCompetitorProduct(
            @PathParam("id") UUID id, @PathParam("productId") UUID productId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ProductAnswer.of(MergePatch.change(ifMatch, () -> products.product(id, productId).version(), version -> {
            ProductRequest wanted = mergePatch.apply(ProductRequest.of(products.product(id, productId).product()), body, ProductRequest.class);
            return products.change(id, productId, version, wanted.product());
        }));
    }

    @DELETE
    @Path("/{productId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a product of a competitor", description = "For one that it no longer offers; the audit trail keeps it.")
    public void removeCompetitorProduct(@PathParam("id") UUID id, @PathParam("productId") UUID productId, @HeaderParam("If-Match") IfMatch ifMatch) {
        products.remove(id, productId, ifMatch.version());
    }
}
