package org.gengke.customer.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.rest.Paging;

/** Filters of the list of customers; a repeated parameter means "any of", different ones "and". */
public class CustomerFilter {

    @Parameter(description = "Part of name, short name, pinyin, initials or credit code")
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    @Parameter(description = "Status, importance, potential, owner, team, pause and won-before as of the end of this day; also counts records that were merged later")
    @QueryParam("asOf")
    public LocalDate asOf;

    @QueryParam("status")
    public List<CustomerStatus> status = List.of();

    @QueryParam("importance")
    public List<Importance> importance = List.of();

    @QueryParam("hasPotential")
    public Boolean hasPotential;

    @Parameter(description = "Held by a competitor, or won and KEY")
    @QueryParam("withQuality")
    public Boolean withQuality;

    @QueryParam("ownerId")
    public List<UUID> ownerId = List.of();

    @Parameter(description = "The team and all below it")
    @QueryParam("teamId")
    public List<UUID> teamId = List.of();

    @QueryParam("pauseSide")
    public List<PauseSide> pauseSide = List.of();

    @QueryParam("pauseCause")
    public List<PauseCause> pauseCause = List.of();

    @QueryParam("wonBefore")
    public Boolean wonBefore;

    @QueryParam("reEvaluateFrom")
    public LocalDate reEvaluateFrom;

    @QueryParam("reEvaluateTo")
    public LocalDate reEvaluateTo;

    @Parameter(description = "With `fromStatus`: where the customer stood at the end of another day")
    @QueryParam("fromAsOf")
    public LocalDate fromAsOf;

    @Parameter(description = "Its status on `fromAsOf`; NONE: not a customer yet")
    @QueryParam("fromStatus")
    public List<FormerStatus> fromStatus = List.of();

    @Parameter(description = "Only those that are no longer there on `asOf`, merged into another; with `fromAsOf`")
    @QueryParam("gone")
    public Boolean gone;

    @QueryParam("tier")
    public List<Tier> tier = List.of();

    @QueryParam("abcClass")
    public List<@Pattern(regexp = "[ABC]") String> abcClass = List.of();

    @Parameter(description = "By recency, frequency and amount of its orders, today, among all customers")
    @QueryParam("rfmSegment")
    public List<RfmSegment> rfmSegment = List.of();

    @QueryParam("lifecycleStage")
    public List<LifecycleStage> lifecycleStage = List.of();

    @Parameter(description = "As a person confirmed it")
    @QueryParam("attitude")
    public List<Attitude> attitude = List.of();

    @Parameter(description = "Of customers that have not bought")
    @QueryParam("valueGrade")
    public List<ValueGrade> valueGrade = List.of();

    @Parameter(description = "How many layers of the five-layer model are passed, 0 to 5; of customers with a model")
    @QueryParam("depth")
    public List<@Min(0) @Max(5) Integer> depth = List.of();

    @Parameter(description = "Of customers with a five-layer model")
    @QueryParam("stage")
    public List<CustomerStage> stage = List.of();

    @Parameter(description = "Customers of a segment, see /segments")
    @QueryParam("segmentId")
    public List<UUID> segmentId = List.of();

    @Parameter(description = "Part of the position of somebody there")
    @QueryParam("contactPosition")
    @Size(min = 1, max = 100)
    public String contactPosition;

    @Parameter(description = "At least so many interactions ever")
    @QueryParam("interactionCountFrom")
    @Min(0)
    public Integer interactionCountFrom;

    @QueryParam("interactionCountTo")
    @Min(0)
    public Integer interactionCountTo;

    @Parameter(description = "At least so many visits within the last twelve months: open to being visited")
    @QueryParam("visitsFrom")
    @Min(0)
    public Integer visitsFrom;

    @Parameter(description = "GB/T 2260; a province covers its cities")
    @QueryParam("regionCode")
    public List<@Size(max = 6) String> regionCode = List.of();

    @Parameter(description = "GB/T 4754; a section covers its divisions")
    @QueryParam("industryCode")
    public List<@Size(max = 6) String> industryCode = List.of();

    @QueryParam("sizeClass")
    public List<SizeClass> sizeClass = List.of();

    @QueryParam("tag")
    public List<@Size(max = 50) String> tag = List.of();

    @QueryParam("leadSource")
    public List<@Size(max = 100) String> leadSource = List.of();

    @QueryParam("competitorId")
    public List<UUID> competitorId = List.of();

    @QueryParam("parentId")
    public List<UUID> parentId = List.of();

    @QueryParam("importId")
    public List<UUID> importId = List.of();

    @Parameter(description = "Has a confirmed order at this price tier")
    @QueryParam("priceTierId")
    public List<UUID> priceTierId = List.of();

    @Parameter(description = "`key:value`; each has to be met")
    @QueryParam("customField")
    public List<@Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}:.{0,200}") String> customField = List.of();

    @QueryParam("nextFollowUpFrom")
    public LocalDate nextFollowUpFrom;

    @QueryParam("nextFollowUpTo")
    public LocalDate nextFollowUpTo;

    @QueryParam("lastInteractionFrom")
    public LocalDate lastInteractionFrom;

    @QueryParam("lastInteractionTo")
    public LocalDate lastInteractionTo;

    @QueryParam("createdFrom")
    public LocalDate createdFrom;

    @QueryParam("createdTo")
    public LocalDate createdTo;

    @Parameter(description = "The next contact is past due")
    @QueryParam("overdue")
    public Boolean overdue;

    /** A status on another day, or none. */
    @Schema(name = "FormerStatus")
    public enum FormerStatus {
        NONE,
        CONTACT_STARTED,
        CONTACTED_REPEATEDLY,
        TESTING,
        HELD_BY_COMPETITOR,
        WON,
        PAUSED,
        ABANDONED
    }

    CustomerQuery query(Paging paging) {
        return new CustomerQuery(
                q,
                new CustomerQuery.Standing(
                        status, importance, hasPotential, withQuality, ownerId, teamId, pauseSide, pauseCause, wonBefore, reEvaluateFrom, reEvaluateTo),
                asOf,
                new CustomerQuery.Former(
                        fromAsOf,
                        fromStatus.stream().filter(s -> s != FormerStatus.NONE).map(s -> CustomerStatus.valueOf(s.name())).toList(),
                        fromStatus.contains(FormerStatus.NONE),
                        asOf != null && fromAsOf != null && Boolean.TRUE.equals(gone)),
                new CustomerQuery.Traits(
                        tier, abcClass, regionCode, industryCode, sizeClass, tag, leadSource, competitorId, parentId, importId, priceTierId, customField),
                new CustomerQuery.Insight(
                        rfmSegment, lifecycleStage, attitude, valueGrade, depth, stage, segmentId, contactPosition, interactionCountFrom, interactionCountTo,
                        visitsFrom),
                new CustomerQuery.Dates(nextFollowUpFrom, nextFollowUpTo, lastInteractionFrom, lastInteractionTo, createdFrom, createdTo),
                overdue,
                new CustomerQuery.Listing(paging.sort, paging.after, paging.limit, paging.count));
    }
}
