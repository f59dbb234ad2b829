package org.gengke.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.ContactSightings;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.Warnings;
import org.gengke.followup.Worklist;
import org.gengke.followup.WorklistItem;
import org.gengke.followup.WorklistService;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.domain.WarningKind;
import org.gengke.followup.domain.WorklistReason;
import org.gengke.followup.domain.WorklistSection;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;

/** Whom to contact today. */
@Path("/v1/worklist")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {

    private final WorklistService worklists;
    private final ContactSightings sightings;

    WorklistResource(WorklistService worklists, ContactSightings sightings) {
        this.worklists = worklists;
        this.sightings = sightings;
    }

    /** Whose worklist, for which day. */
    public static class WorklistFilter {
        @QueryParam("ownerId")
        public UUID ownerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @QueryParam("date")
        public LocalDate date;

        @QueryParam("horizonDays")
        @DefaultValue("7")
        @Min(0)
        @Max(31)
        public int horizonDays;

        @QueryParam("limit")
        @DefaultValue("100")
        @Min(1)
        @Max(200)
        public int limit;

        @Parameter(description = "False: without the telephone numbers, which are then read at the contacts when somebody is to be called. Numbers that are told count among the contacts that the caller looked at")
        @QueryParam("phones")
        @DefaultValue("true")
        public boolean phones;

        @QueryParam("after")
        @Size(max = 2000)
        public String after;
    }

    /** The customer of an item. */
    @Schema(name = "WorklistCustomer")
    public record CustomerAnswer(
            @NotNull UUID id, @NotNull String name, @NotNull CustomerStatus status, Importance importance, Tier tier, String regionCode) {}

    /** The beginning of what was said last. */
    @Schema(name = "LastInteraction")
    public record LastInteractionAnswer(
            @NotNull UUID id, @NotNull Instant occurredAt, @NotNull InteractionKind kind, @NotNull String summary, String nextStep) {}

    /** Whom to ask for. */
    @Schema(name = "WorklistContact")
    public record ContactAnswer(
            @NotNull UUID id,
            @NotNull String name,
            @Schema(description = "Whether a telephone number is known") @NotNull boolean hasPhone,
            @Schema(description = "Absent with `phones=false`") String phone) {

        static ContactAnswer of(WorklistItem.Contact contact, boolean phones) {
            return contact == null ? null : new ContactAnswer(contact.id(), contact.name(), contact.phone() != null, phones ? contact.phone() : null);
        }
    }

    /** A test trial that stands still, or what else the worklist reminds of. */
    @Schema(name = "WorklistStall")
    public record StallAnswer(
            @Schema(description = "The trial; by `kind` REGISTRATION_EXPIRING the deal registration, by REPORT_WAITING the report") @NotNull UUID trialId,
            @Schema(description = "What is tested; by REGISTRATION_EXPIRING the partner and the product, by REPORT_WAITING how the report begins") @NotNull String product,
            @NotNull StallKind kind,
            @Schema(description = "The day since which it waits; by REGISTRATION_EXPIRING the last day of the registration") @NotNull LocalDate since) {}

    /** A test trial that stands still, of a customer that the reader does not see. */
    @Schema(name = "AssignedStall")
    public record AssignedStallAnswer(
            @NotNull UUID trialId,
            @Schema(description = "What is tested") @NotNull String product,
            @Schema(description = "As the trial names it; the customer itself is not to be read") @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull StallKind kind,
            @Schema(description = "The day since which it waits") @NotNull LocalDate since) {

        static AssignedStallAnswer of(Worklist.Assigned one) {
            return new AssignedStallAnswer(one.trialId(), one.product(), one.customerId(), one.customerName(), one.kind(), one.since());
        }
    }

    /** Something that wants attention. */
    @Schema(name = "WorklistWarning")
    public record WarningAnswer(
            @NotNull WarningKind kind,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "What it belongs to: of a decision maker the project, of a SUPPLY_SHORTAGE the customer") @NotNull UUID wholeId,
            @NotNull String wholeName,
            @Schema(description = "Whom or what it is about, by id and by name") @NotNull UUID subjectId,
            @NotNull String subjectName,
            @Schema(description = "The day since which it is so; of a SUPPLY_SHORTAGE the day on which it runs out") @NotNull LocalDate since,
            @Schema(description = "The first step of the project, 1 to 10, that this decision maker decides at") Integer step,
            @Schema(description = "When the customer came to that step; null while it has not") LocalDate stepReachedOn) {

        static WarningAnswer of(Warnings.Raised raised) {
            Warnings.Warning one = raised.warning();
            return new WarningAnswer(
                    one.kind(), one.customerId(), raised.customerName(), one.wholeId(), one.wholeName(), one.subjectId(), one.subjectName(), one.since(), one.step(),
                    one.stepReachedOn());
        }
    }

    /** Somebody to contact, why, and what was said last. */
    @Schema(name = "WorklistItem")
    public record WorklistItemAnswer(
            @NotNull WorklistSection section,
            @NotNull FollowUpPlanAnswer plan,
            @NotNull CustomerAnswer customer,
            @NotNull List<WorklistReason> reasons,
            @Schema(description = "Whether the plan is the promise of the customer's owner, and on this worklist only for the trials that stand still: the person is their engineer") @NotNull boolean promisedByOther,
            @NotNull int daysLate,
            LastInteractionAnswer lastInteraction,
            ContactAnswer primaryContact,
            @Schema(description = "Trials of the customer that stand still, and deal registrations that run out; the longest first") @NotNull List<StallAnswer> stalls) {

        static WorklistItemAnswer of(WorklistItem item, boolean phones) {
            WorklistItem.Customer customer = item.customer();
            WorklistItem.LastInteraction last = item.lastInteraction();
            return new WorklistItemAnswer(
                    item.section(),
                    FollowUpPlanAnswer.of(item.plan()),
                    new CustomerAnswer(
                            customer.id(), customer.name(), customer.status(), customer.importance(), customer.tier(), customer.regionCode()),
                    item.reasons(),
                    item.promisedByOther(),
                    item.daysLate(),
                    last == null ? null : new LastInteractionAnswer(last.id(), last.occurredAt(), last.kind(), last.summary(), last.nextStep()),
                    ContactAnswer.of(item.contact(), phones),
                    item.stalls().stream().map(stall -> new StallAnswer(stall.trialId(), stall.product(), stall.kind(), stall.since())).toList());
        }
    }

    /** How many plans a section has, on all pages. */
    @Schema(name = "WorklistSectionCount")
    public record SectionCount(
            @NotNull WorklistSection section, @NotNull long count, @Schema(description = PlanListLink.DESCRIPTION) @NotNull String list) {}

    /** What a manager's people have left undone for too long. */
    @Schema(name = "EscalatedPlans")
    public record EscalatedAnswer(
            @Schema(description = "Of all of them; the first 50 are here") @NotNull long count,
            @NotNull List<WorklistItemAnswer> items,
            @Schema(description = PlanListLink.DESCRIPTION + "; null for those who lead nobody") String list) {

        static EscalatedAnswer of(Worklist list, boolean phones) {
            Worklist.Escalated escalated = list.escalated();
            return escalated == null
                    ? new EscalatedAnswer(0, List.of(), null)
                    : new EscalatedAnswer(
                            escalated.count(),
                            escalated.items().stream().map(item -> WorklistItemAnswer.of(item, phones)).toList(),
                            PlanListLink.escalated(list).link());
        }
    }

    /** A person's worklist for a day. */
    @Schema(name = "Worklist")
    public record WorklistAnswer(
            @NotNull UUID ownerId,
            @NotNull LocalDate date,
            @NotNull List<SectionCount> sections,
            @NotNull List<WorklistItemAnswer> items,
            String next,
            @NotNull EscalatedAnswer escalated,
            @Schema(description = "Trials that the caller is the engineer of and that stand still, where the caller does not see the customer and so no plan: on the first page of their own list, the longest first, up to 100")
                    @NotNull List<AssignedStallAnswer> assignedStalls,
            @Schema(description = "What wants attention beside the promises, of the person's customers and of what the person works on: on the first page, the longest first, up to 200")
                    @NotNull List<WarningAnswer> warnings) {

        static WorklistAnswer of(Worklist list, boolean phones) {
            return new WorklistAnswer(
                    list.ownerId(),
                    list.date(),
                    Arrays.stream(WorklistSection.values())
                            .map(section -> new SectionCount(section, list.counts().get(section), PlanListLink.of(list, section).link()))
                            .toList(),
                    list.items().stream().map(item -> WorklistItemAnswer.of(item, phones)).toList(),
                    list.next(),
                    EscalatedAnswer.of(list, phones),
                    list.assigned().stream().map(AssignedStallAnswer::of).toList(),
                    list.warnings().stream().map(WarningAnswer::of).toList());
        }
    }

    @GET
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(
            summary = "Read a worklist",
            description = "Of the caller, or of `ownerId` as far as the caller sees the customers; for today or `date`. Overdue first, then due, then the coming `horizonDays`; by priority, tier, importance, status and days late. When a test trial of a customer stands still, the customer's next plan is on the list of the day whatever its due date, with the reason TRIAL_STALLED and the `stalls`; so, with REGISTRATION_EXPIRING, when a deal registration for it runs out within the days of the setting `registrationReminderDays`, and, with REPORT_WAITING, while something that it reported waits for its answer. `escalated` is for managers: plans of their people that are overdue for 3 working days or more.")
    public WorklistAnswer readWorklist(@BeanParam @Valid WorklistFilter filter) {
        Worklist list = worklists.worklist(filter.ownerId, filter.segmentId, FilterDates.within(filter.date), filter.horizonDays, filter.after, filter.limit);
        if (filter.phones) {
            sightings.numbersShown(list.reachable());
        }
        return WorklistAnswer.of(list, filter.phones);
    }
}
