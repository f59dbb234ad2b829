package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.CustomerQuery;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.keyaccount.CandidateQuery;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidatePart;

/** Whom to screen, and by which weights; a repeated parameter means "any of", different ones "and". */
public class CandidateFilter {

    @Parameter(description = "These alone, for a comparison side by side")
    @QueryParam("customerId")
    public List<UUID> customerId = List.of();

    @QueryParam("ownerId")
    public List<UUID> ownerId = List.of();

    @Parameter(description = "The team and all below it")
    @QueryParam("teamId")
    public List<UUID> teamId = List.of();

    @QueryParam("status")
    public List<CustomerStatus> status = List.of();

    @QueryParam("importance")
    public List<Importance> importance = List.of();

    @QueryParam("tier")
    public List<Tier> tier = List.of();

    @QueryParam("abcClass")
    public List<@Size(max = 1) String> abcClass = List.of();

    @QueryParam("valueGrade")
    public List<ValueGrade> valueGrade = List.of();

    @Parameter(description = "GB/T 2260; a province covers its cities")
    @QueryParam("regionCode")
    public List<@Size(max = 6) String> regionCode = List.of();

    @Parameter(description = "GB/T 4754; a section covers its divisions")
    @QueryParam("industryCode")
    public List<@Size(max = 6) String> industryCode = List.of();

    @QueryParam("tag")
    public List<@Size(max = 50) String> tag = List.of();

    @Parameter(description = "Customers of a segment, see /segments")
    @QueryParam("segmentId")
    public List<UUID> segmentId = List.of();

    @Parameter(description = "The decision in force")
    @QueryParam("decision")
    public List<CandidateDecision> decision = List.of();

    @Parameter(description = "Whether anything was decided")
    @QueryParam("decided")
    public Boolean decided;

    @Parameter(description = "Whether it is a key account at present: tier STRATEGIC or TOP, or won and of importance KEY")
    @QueryParam("keyAccount")
    public Boolean keyAccount;

    @Parameter(description = "Whether a plan is being written or in force")
    @QueryParam("planned")
    public Boolean planned;

    @Parameter(description = "Weight of PURCHASES instead of the one of the settings; saves nothing. 0 leaves the part out")
    @QueryParam("weightPurchases")
    @Min(0)
    @Max(100)
    public Integer weightPurchases;

    @Parameter(description = "Of PROFIT")
    @QueryParam("weightProfit")
    @Min(0)
    @Max(100)
    public Integer weightProfit;

    @Parameter(description = "Of TREND")
    @QueryParam("weightTrend")
    @Min(0)
    @Max(100)
    public Integer weightTrend;

    @Parameter(description = "Of POTENTIAL")
    @QueryParam("weightPotential")
    @Min(0)
    @Max(100)
    public Integer weightPotential;

    @Parameter(description = "Of ACTIVITY")
    @QueryParam("weightActivity")
    @Min(0)
    @Max(100)
    public Integer weightActivity;

    @Parameter(description = "Of INTENTION")
    @QueryParam("weightIntention")
    @Min(0)
    @Max(100)
    public Integer weightIntention;

    @Parameter(description = "Of RELATIONSHIP")
    @QueryParam("weightRelationship")
    @Min(0)
    @Max(100)
    public Integer weightRelationship;

    CandidateQuery query() {
        CustomerQuery customers = CustomerQuery.present(
                new CustomerQuery.Standing(status, importance, null, null, ownerId, teamId, List.of(), List.of(), null, null, null),
                new CustomerQuery.Traits(
                        tier, abcClass, regionCode, industryCode, List.of(), tag, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new CustomerQuery.Insight(
                        List.of(), List.of(), List.of(), valueGrade, List.of(), List.of(), segmentId, null, null, null, null));
        return new CandidateQuery(customers, customerId, decision, decided, keyAccount, planned);
    }

    Map<CandidatePart, Integer> weights() {
        Map<CandidatePart, Integer> weights = new EnumMap<>(CandidatePart.class);
        weights.put(CandidatePart.PURCHASES, weightPurchases);
        weights.put(CandidatePart.PROFIT, weightProfit);
        weights.put(CandidatePart.TREND, weightTrend);
        weights.put(CandidatePart.POTENTIAL, weightPotential);
        weights.put(CandidatePart.ACTIVITY, weightActivity);
        weights.put(CandidatePart.INTENTION, weightIntention);
        weights.put(CandidatePart.RELATIONSHIP, weightRelationship);
        weights.values().removeIf(weight -> weight == null);
        return weights;
    }
}
