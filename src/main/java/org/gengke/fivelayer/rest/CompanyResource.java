package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.CompanyService;
import org.gengke.fivelayer.ModelledPage;
import org.gengke.fivelayer.rest.CompanyAnswers.CompanyAnswer;
import org.gengke.fivelayer.rest.ModelledAnswers.BarrierPage;
import org.gengke.fivelayer.rest.ModelledAnswers.CustomerPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** The five-layer models of many customers. */
@Path("/v1")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {

    private final CompanyService company;
    private final CallerLanguage language;

    CompanyResource(CompanyService company, CallerLanguage language) {
        this.company = company;
        this.language = language;
    }

    @GET
    @Path("/five-layer/company")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "Read how deep the company is in its customers",
            description = "Of a person, a team or everything the caller sees: customers by depth and tier and by stage, where a model is required and missing, barriers in our way and what broke them, open projects by step. "
                    + "Abandoned customers are not counted; projects and barriers are counted as their lists show them. Each `list` is the path and query that lists exactly what was counted.")
    public CompanyAnswer readFiveLayerCompany(@BeanParam @Valid CompanyFilter filter) {
        return CompanyAnswer.of(company.company(filter.scope()));
    }

    @GET
    @Path("/five-layer/customers")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List customers by how deep we are in them",
            description = "Those that the caller sees and that are not abandoned, with or without a model, with the next move. By `customerName` (default), `depth` or `tier`, the highest tier first.")
    public CustomerPage listModelledCustomers(@BeanParam @Valid ModelledFilter filter, @BeanParam @Valid Paging paging) {
        ModelledPage page = company.customers(filter.query(paging));
        return CustomerPage.of(page, new LayerTexts(language.locale(), page.factKinds(), page.policy()));
    }

    @GET
    @Path("/barriers")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List barriers",
            description = "Of customers that the caller sees, in both directions. By `-height` (default), `dueOn`, those without a day last, `since` or `customerName`. Of customers that are abandoned only with `customerId`.")
    public BarrierPage listBarriers(@BeanParam @Valid BarrierFilter filter, @BeanParam @Valid Paging paging) {
        return BarrierPage.of(company.barriers(filter.query(paging)));
    }
}
