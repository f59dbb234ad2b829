package org.gengke.customer.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.TimelineEntry;
import org.gengke.customer.TimelineService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** What happened to a customer. */
@Path("/v1/customers/{id}/timeline")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private final TimelineService timelines;

    TimelineResource(TimelineService timelines) {
        this.timelines = timelines;
    }

    /** What kind of thing happened. */
    @Schema(name = "TimelineKind")
    public enum TimelineKind {
        INTERACTION,
        PLAN_DONE,
        PLAN_CANCELLED,
        PLAN_RESCHEDULED,
        STATUS_CHANGE,
        CONTACT_ADDED,
        CONTACT_LEFT,
        MERGED,
        MERGE_UNDONE,
        CHECKLIST_ANSWER,
        ORDERED,
        ORDER_CANCELLED,
        PAID,
        TRIAL_STAGE,
        INCUMBENCY_BEGUN,
        INCUMBENCY_ENDED,
        INCUMBENCY_PROBLEM,
        REGISTERED,
        REGISTRATION_EXTENDED,
        REGISTRATION_WITHDRAWN,
        REGISTRATION_EXPIRED
    }

    /** One thing that happened. */
    @Schema(name = "TimelineEntry")
    public record TimelineEntryAnswer(
            @NotNull UUID id,
            @NotNull TimelineKind kind,
            @NotNull Instant at,
            @Schema(description = "Who did it, or caused a rule to do it; null for a job") UUID actorId,
            String actorName,
            @Schema(description = "The interaction, plan, change, contact, merged record, question, order, payment, trial, incumbency or deal registration") @NotNull UUID subjectId,
            @Schema(
                            type = SchemaType.OBJECT,
                            implementation = Object.class,
                            description = "By kind. INTERACTION: kind, summary, needs, doubts, valued, nextStep. PLAN_*: dueOn, firstDueOn, kind, purpose, reason, cause (the rule that cancelled it), rescheduleCount. STATUS_CHANGE: fromStatus, toStatus, effectiveOn, rule, reason. CONTACT_*: name, position. MERGE*: name. CHECKLIST_ANSWER: questionZh, questionEn, answer. ORDERED: externalId, orderedOn, amount, grossProfit, state. ORDER_CANCELLED: externalId, orderedOn, amount, reason. PAID: externalId, amount, dueOn, daysLate. TRIAL_STAGE: stage, effectiveOn, product, note, cause. INCUMBENCY_*: competitorId, competitorName, and cooperation, outcome with outcomeNote, or description with solvedOn. REGISTER* and REGISTRATION_*: partnerId, partnerName, product (null for all), validUntil, and validFrom with note, untilBefore with reason, or reason")
                    @NotNull @JsonRawValue String details) {

        static TimelineEntryAnswer of(TimelineEntry entry) {
            return new TimelineEntryAnswer(
                    entry.id(), TimelineKind.valueOf(entry.kind()), entry.at(), entry.actorId(), entry.actorName(), entry.subjectId(),
                    entry.details());
        }
    }

    /** One page of what happened. */
    @Schema(name = "TimelinePage")
    public record TimelinePage(@NotNull List<TimelineEntryAnswer> items, String next) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the timeline", description = "Interactions, plans, changes of status, contacts, merges, answers, orders, payments, stages of test trials, which competitors supplied it, and which partners registered it; newest first (`-at`, or `at`). Includes what happened to records that were merged into this one.")
    public TimelinePage readTimeline(
            @PathParam("id") UUID id, @QueryParam("kind") List<TimelineKind> kind, @BeanParam @Valid Paging paging) {
        List<String> kinds = kind == null ? List.of() : kind.stream().map(Enum::name).toList();
        Page<TimelineEntryAnswer> page =
                timelines.timeline(id, kinds, paging.sort, paging.after, paging.limit).map(TimelineEntryAnswer::of);
        return new TimelinePage(page.items(), page.next());
    }
}
