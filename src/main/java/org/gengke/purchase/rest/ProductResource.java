package org.gengke.purchase.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.purchase.ProductProfile;
import org.gengke.purchase.ProductQuery;
import org.gengke.purchase.ProductService;
import org.gengke.purchase.ProductView;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Products. */
@Path("/v1/products")
@Tag(name = "Purchases")
@Produces(MediaType.APPLICATION_JSON)
public class ProductResource {

    private final ProductService products;
    private final MergePatch mergePatch;

    ProductResource(ProductService products, MergePatch mergePatch) {
        this.products = products;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class ProductFilter {
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("active")
        public Boolean active;

        @Parameter(description = "Those in confirmed orders of this customer; none where the caller does not see it")
        @QueryParam("boughtBy")
        public UUID boughtBy;

        @Parameter(description = "First day of those orders")
        @QueryParam("boughtFrom")
        public LocalDate boughtFrom;

        @Parameter(description = "Last day of those orders")
        @QueryParam("boughtTo")
        public LocalDate boughtTo;

        ProductQuery query(Paging paging) {
            return new ProductQuery(
                    q, active, boughtBy, FilterDates.within(boughtFrom), FilterDates.within(boughtTo), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** What a product costs at a price tier. */
    @Schema(name = "ProductPrice")
    public record ProductPrice(@NotNull UUID priceTierId, @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal unitPrice) {}

    /** A product. */
    @Schema(name = "Product")
    public record ProductAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String code,
            @NotNull String name,
            String unit,
            @Schema(description = "Whether it is still sold") @NotNull boolean active,
            @Schema(description = "Since when it is sold; new ones are tried first at key accounts") LocalDate launchedOn,
            @Schema(description = "By price tier, in the order of the tiers") @NotNull List<ProductPrice> prices,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static ProductAnswer of(ProductView view) {
            ProductRequest profile = ProductRequest.of(view.profile());
            return new ProductAnswer(
                    view.id(), view.version(), profile.code, profile.name, profile.unit, profile.active, profile.launchedOn, profile.prices, view.createdAt(),
                    view.updatedAt());
        }
    }

    /** One page of products. */
    @Schema(name = "ProductPage")
    public record ProductPage(@NotNull List<ProductAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What is said about a product. */
    @Schema(
            name = "ProductRequest",
            examples = "{\"code\":\"MJ-200\",\"name\":\"门禁一体机 MJ-200\",\"unit\":\"台\",\"prices\":[{\"priceTierId\":\"01912d68-783e-7a03-8467-5661c1243ad7\",\"unitPrice\":680.00}]}")
    public record ProductRequest(
            @NotBlank @Size(max = 100) String code,
            @NotBlank @Size(max = 200) String name,
            @Size(min = 1, max = 20) String unit,
            @Schema(description = "Whether it is still sold; true when it is left out") Boolean active,
            @Schema(description = "Since when it is sold, or will be") LocalDate launchedOn,
            @Schema(description = "What it costs at each price tier; a patch replaces all") @Size(max = 50) List<@NotNull @Valid ProductPrice> prices) {

        static ProductRequest of(ProductProfile profile) {
            return new ProductRequest(
                    profile.code(), profile.name(), profile.unit(), profile.active(), profile.launchedOn(),
                    profile.prices().stream().map(price -> new ProductPrice(price.priceTierId(), price.unitPrice())).toList());
        }

        ProductProfile profile() {
            List<ProductPrice> given = prices == null ? List.of() : prices;
            return new ProductProfile(
                    code.strip(), name.strip(), unit, active == null || active, launchedOn,
                    given.stream().map(price -> new ProductProfile.Price(price.priceTierId, price.unitPrice)).toList());
        }
    }

    @GET
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(
            summary = "List products",
            description = "Ordered by `code` (default), `name` or `updatedAt`; `q` finds codes and names in Chinese, pinyin and initials.")
    public ProductPage listProducts(@BeanParam @Valid ProductFilter filter, @BeanParam @Valid Paging paging) {
        Page<ProductAnswer> page = products.products(filter.query(paging)).map(ProductAnswer::of);
        return new ProductPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.PRODUCTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a product", description = "The code is unique without regard to case.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = ProductAnswer.class)))
    public Response createProduct(@NotNull @Valid ProductRequest body) {
        ProductAnswer answer = ProductAnswer.of(products.create(body.profile()));
        return Response.created(URI.create("/v1/products/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PURCHASES_READ)
    @Operation(summary = "Read a product", description = "By id.")
    public ProductAnswer readProduct(@PathParam("id") UUID id) {
        return ProductAnswer.of(products.product(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.PRODUCTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a product", description = "Orders keep the prices at which they were placed. One that is not sold any more becomes inactive: orders still name it.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ProductRequest.class)))
    public ProductAnswer changeProduct(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ProductAnswer.of(MergePatch.change(ifMatch, () -> products.product(id).version(), version -> {
            ProductRequest wanted = mergePatch.apply(ProductRequest.of(products.product(id).profile()), body, ProductRequest.class);
            return products.change(id, version, wanted.profile());
        }));
    }
}
