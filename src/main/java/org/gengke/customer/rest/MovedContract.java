package org.gengke.customer.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What {@link MovedAnswers} answers, in the contract of each resource of a customer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class MovedContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/v1/customers/{id}")) {
                item.getOperations().values().forEach(operation -> operation
                        .getResponses()
                        .addAPIResponse(
                                "308",
                                OASFactory.createAPIResponse()
                                        .description("Merged into another record")
                                        .addHeader(
                                                "Location",
                                                OASFactory.createHeader()
                                                        .description("The same resource of that record")
                                                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))))));
            }
        });
    }
}
