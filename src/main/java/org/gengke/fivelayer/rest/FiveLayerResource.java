package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.FiveLayerService;
import org.gengke.fivelayer.FiveLayerView;
import org.gengke.fivelayer.rest.FiveLayerAnswers.FiveLayerAnswer;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.FilterDates;

/** 客户五层结构. */
@Path("/v1/customers/{id}/five-layer")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class FiveLayerResource {

    private final FiveLayerService fiveLayers;
    private final CallerLanguage language;

    FiveLayerResource(FiveLayerService fiveLayers, CallerLanguage language) {
        this.fiveLayers = fiveLayers;
        this.language = language;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "Read how deep we are in a customer",
            description = "The five layers with what each lacks, depth, next move and stage, and all that they follow from. With `asOf`, what was believed at the end of that day, by the thresholds of today.")
    public FiveLayerAnswer readFiveLayer(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        FiveLayerView view = fiveLayers.read(id, FilterDates.within(asOf));
        return FiveLayerAnswer.of(view, new LayerTexts(language.locale(), view.factKinds(), view.policy()));
    }
}
