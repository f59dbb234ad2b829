package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.CandidateService;
import org.gengke.keyaccount.CandidateService.Weighed;
import org.gengke.keyaccount.CandidateView;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.rest.CandidateAnswers.CandidateAnswer;
import org.gengke.keyaccount.rest.CandidateAnswers.CandidatePage;
import org.gengke.keyaccount.rest.CandidateAnswers.DecisionAnswer;
import org.gengke.keyaccount.rest.CandidateAnswers.DecisionPage;
import org.gengke.keyaccount.rest.CandidateAnswers.PolicyAnswer;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.Paging;

/** Screening and evaluating customers for the key-account desk. */
@Path("/v1/key-account-plans/candidates")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private static final SortedRows<CandidateView> ORDER = new SortedRows<>(view -> view.standing().customerId(), List.of(
            new Order<>("score", view -> view.score().score() == null ? -1 : tenths(view.score().score())),
            new Order<>("revenue", view -> cents(view.standing().facts().purchases().revenue())),
            new Order<>("grossProfit", view -> cents(view.standing().facts().purchases().grossProfit()))));

    private final CandidateService candidates;

    CandidateResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    private static long tenths(BigDecimal score) {
        return score.movePointRight(1).longValue();
    }

    private static long cents(BigDecimal amount) {
        return amount == null ? Long.MIN_VALUE : amount.movePointRight(2).longValue();
    }

    /** A decision to record. */
    @Schema(name = "DecideCandidate", examples = "{\"decision\": \"TAKEN\", \"reason\": \"采购额第三，毛利两年翻番，总经理愿意签年度框架\"}")
    public record DecideCandidate(@NotNull CandidateDecision decision, @NotBlank @Size(max = 1_000) String reason) {}

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Screen candidates for the key-account desk",
            description = "Customers that the caller sees and the filters choose, without abandoned ones, each with one score and every part of it: purchases, profit, trend, potential, activity, intention, relationship. Each part has 0 to 100 points against a full mark ⚙ that is the same for everybody; what is not known does not count. Weights can be tried out without saving them. By `-score` (default), `revenue` or `grossProfit`.")
    public CandidatePage listKeyAccountCandidates(@BeanParam @Valid CandidateFilter filter, @BeanParam @Valid Paging paging) {
        Weighed weighed = candidates.weigh(filter.query(), filter.weights());
        Page<CandidateAnswer> page = candidates
                .page(weighed, ORDER, paging.sort == null ? "-score" : paging.sort, paging.after, paging.limit, paging.count)
                .map(view -> CandidateAnswer.of(view, weighed.days()));
        return new CandidatePage(page.items(), page.next(), page.total(), PolicyAnswer.of(weighed.policy(), weighed.days()));
    }

    @GET
    @Path("/{customerId}/decisions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List decisions on a candidate", description = "Each with the score and the parts that were seen then; the newest is in force. By `-decidedAt` (default).")
    public DecisionPage listKeyAccountDecisions(@PathParam("customerId") UUID customerId, @BeanParam @Valid Paging paging) {
        Page<DecisionAnswer> page = candidates.decisions(customerId, paging.sort, paging.after, paging.limit, paging.count).map(DecisionAnswer::of);
        return new DecisionPage(page.items(), page.next(), page.total());
    }

    @POST
    @Path("/{customerId}/decisions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on a candidate",
            description = "Whether it is taken as a key account, and why. The score of the moment is kept with it. It changes neither tier nor importance: those are set where they are kept.")
    @APIResponse(responseCode = "201", description = "Decided", content = @Content(schema = @Schema(implementation = DecisionAnswer.class)))
    public Response decideKeyAccountCandidate(@PathParam("customerId") UUID customerId, @NotNull @Valid DecideCandidate body) {
        DecisionAnswer made = DecisionAnswer.of(candidates.decide(customerId, body.decision(), body.reason().strip()));
        return Response.created(URI.create("/v1/key-account-plans/candidates/" + customerId + "/decisions/" + made.id())).entity(made).build();
    }

    @GET
    @Path("/{customerId}/decisions/{decisionId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a decision on a candidate", description = "By id.")
    public DecisionAnswer readKeyAccountDecision(@PathParam("customerId") UUID customerId, @PathParam("decisionId") UUID decisionId) {
        return DecisionAnswer.of(candidates.decision(customerId, decisionId));
    }
}
