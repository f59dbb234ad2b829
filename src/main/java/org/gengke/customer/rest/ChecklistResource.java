package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.ChecklistService;
import org.gengke.customer.ChecklistView;
import org.gengke.customer.ChecklistView.Answer;
import org.gengke.customer.ChecklistView.Item;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfState;

/** The analysis of a customer. */
@Path("/v1/customers/{id}/checklist")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistResource {

    private final ChecklistService checklists;
    private final Naming naming;

    ChecklistResource(ChecklistService checklists, Naming naming) {
        this.checklists = checklists;
        this.naming = naming;
    }

    /** An earlier answer. */
    @Schema(name = "ChecklistAnswer")
    public record EarlierAnswer(@NotNull String answer, @NotNull Instant answeredAt, @NotNull UUID answeredBy, String answeredByName) {
        static EarlierAnswer of(Answer answer) {
            return new EarlierAnswer(answer.answer(), answer.answeredAt(), answer.answeredBy(), answer.answeredByName());
        }
    }

    /** A question with its present answer and the earlier ones. */
    @Schema(name = "ChecklistItem")
    public record ChecklistItem(
            @NotNull UUID questionId,
            @Schema(description = "In the language of the request") @NotNull String question,
            @Schema(description = "Answered by the service from what it knows") @NotNull boolean computed,
            @Schema(description = "What answers a computed question: WON_BEFORE, PAUSE_SIDE, RE_EVALUATE_ON, COMPETITOR, ORDERS, PRICE_TIER (of the latest confirmed order), or INCUMBENCY_… for the dossier of the competitor that holds the customer") String computedFrom,
            @Schema(description = "Absent while it is open. Of a computed question what people answered before, as long as the service knows nothing") String answer,
            Instant answeredAt,
            UUID answeredBy,
            String answeredByName,
            @Schema(description = "Newest first") @NotNull List<EarlierAnswer> earlier,
            @Schema(description = "To be sent as If-Match with a change of this item") @NotNull String etag) {

        static ChecklistItem of(Item item, Locale locale) {
            String question = locale.getLanguage().equals("en") ? item.textEn() : item.textZh();
            List<EarlierAnswer> all = item.answers().stream().map(EarlierAnswer::of).toList();
            String computed = item.computed() == null ? null : new ComputedAnswer(item.computed(), item.computedAnswer()).in(locale);
            if (computed != null || all.isEmpty()) {
                return new ChecklistItem(
                        item.questionId(), question, item.computed() != null, item.computed(), computed, null, null, null, all, item.tag());
            }
            EarlierAnswer present = all.get(0);
            return new ChecklistItem(
                    item.questionId(), question, item.computed() != null, item.computed(), present.answer, present.answeredAt, present.answeredBy,
                    present.answeredByName, all.subList(1, all.size()), item.tag());
        }
    }

    /** The questions of the present status. */
    @Schema(name = "Checklist")
    public record ChecklistAnswerSheet(
            @NotNull CustomerStatus status,
            @NotNull int answered,
            @Schema(description = "Questions of the status") @NotNull int asked,
            @NotNull List<ChecklistItem> items) {

        static ChecklistAnswerSheet of(ChecklistView view, Locale locale) {
            return new ChecklistAnswerSheet(
                    view.status(), view.answered(), view.asked(), view.items().stream().map(item -> ChecklistItem.of(item, locale)).toList());
        }
    }

    /** An answer. */
    @Schema(name = "AnswerRequest", examples = "{\"answer\":\"现金流良好，账期 60 天，无逾期\"}")
    public record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the analysis checklist", description = "The questions of the customer's present status with their answers, old ones included.")
    public ChecklistAnswerSheet readChecklist(@PathParam("id") UUID id) {
        return ChecklistAnswerSheet.of(checklists.checklist(id), naming.locale());
    }

    @PUT
    @Path("/{questionId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a question", description = "Dated and signed; the answer before stays readable. A computed question cannot be answered.")
    public ChecklistAnswerSheet answerQuestion(
            @PathParam("id") UUID id, @PathParam("questionId") UUID questionId,
            @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid AnswerRequest body) {
        return ChecklistAnswerSheet.of(checklists.answer(id, questionId, body.answer(), IfState.tag(ifMatch)), naming.locale());
    }
}
