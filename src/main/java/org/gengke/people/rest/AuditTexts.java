package org.gengke.people.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gengke.shared.rest.Messages;

/**
 * The audit trail in words: what was done, to which property, from what to what. Every text is in the catalogues; a test
 * goes over whatever can be noted and finds what has none.
 */
final class AuditTexts {

    /** Of use to the service only. */
    static final Set<String> HIDDEN = Set.of("id", "version", "importId");

    private static final String CUSTOM_FIELDS = "customFields";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Properties that hold constants, and of which type; any other text stays as somebody wrote it. */
    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("status", "CustomerStatus"),
            Map.entry("movedTo", "CustomerStatus"),
            Map.entry("importance", "Importance"),
            Map.entry("tier", "Tier"),
            Map.entry("sizeClass", "SizeClass"),
            Map.entry("kind", "InteractionKind"),
            Map.entry("CalendarDay.kind", "DayKind"),
            Map.entry("priority", "PlanPriority"),
            Map.entry("PlaybookProgress.state", "PlaybookState"),
            Map.entry("access", "ShareAccess"),
            Map.entry("User.roles", "Role"),
            Map.entry("User.competence", "Competence"),
            Map.entry("Review.layer", "Layer"),
            Map.entry("CustomField.type", "CustomFieldType"),
            Map.entry("SavedView.view", "ListView"),
            Map.entry("Order.state", "OrderState"),
            Map.entry("ClassificationDecision.kind", "DecisionKind"),
            Map.entry("ClassificationDecision.attitude", "Attitude"),
            Map.entry("ClassificationDecision.lostCause", "LostCause"),
            Map.entry("Segment.kind", "SegmentKind"),
            Map.entry("TestTrial.stage", "TrialStage"),
            Map.entry("TestTrial.verdict", "TrialVerdict"),
            Map.entry("TestTrial.caresAbout", "TrialConcern"),
            Map.entry("TestTrial.cause", "TrialCause"),
            Map.entry("TestTrialIssue.severity", "IssueSeverity"),
            Map.entry("TestTrialComparison.timing", "ComparisonTiming"),
            Map.entry("TestTrialComparison.result", "ComparisonResult"),
            Map.entry("CompetitorMove.kind", "MoveKind"),
            Map.entry("Competitor.pricePosition", "PricePosition"),
            Map.entry("Influence.strength", "InfluenceStrength"),
            Map.entry("Incumbency.cooperation", "Cooperation"),
            Map.entry("Incumbency.standing", "CooperationStanding"),
            Map.entry("Incumbency.outcome", "IncumbencyOutcome"),
            Map.entry("Partner.kind", "PartnerKind"),
            Map.entry("Partner.state", "PartnerState"),
            Map.entry("CustomerFact.confidence", "FactConfidence"),
            Map.entry("CustomerAssessment.aspect", "AssessedAspect"),
            Map.entry("CustomerVerdict.verdict", "Verdict"),
            Map.entry("Barrier.kind", "BarrierKind"),
            Map.entry("Barrier.state", "BarrierState"),
            Map.entry("Barrier.breaker", "BarrierBreaker"),
            Map.entry("Barrier.brokenBy", "BarrierBreaker"),
            Map.entry("CustomerAgreement.kind", "AgreementKind"),
            Map.entry("CustomerValue.kind", "ValueKind"),
            Map.entry("CustomerValue.state", "ValueState"),
            Map.entry("CustomerValue.recognition", "Recognition"),
            Map.entry("Project.state", "ProjectState"),
            Map.entry("DecisionMaker.role", "DecisionRole"),
            Map.entry("KeyAccountDecision.decision", "CandidateDecision"),
            Map.entry("KeyAccountPlanTemplate.metric", "GoalMetric"),
            Map.entry("KeyAccountPlanTemplate.direction", "GoalDirection"),
            Map.entry("KeyAccountPlanTemplate.kind", "ActivityKind"),
            Map.entry("KeyAccountPlan.metric", "GoalMetric"),
            Map.entry("KeyAccountPlan.direction", "GoalDirection"),
            Map.entry("KeyAccountPlan.kind", "ActivityKind"),
            Map.entry("KeyAccountPlan.result", "PlanResult"),
            Map.entry("SymposiumInvitation.state", "InvitationState"),
            Map.entry("AccountReport.kind", "ReportKind"),
            Map.entry("AccountOpinion.consequence", "OpinionConsequence"),
            Map.entry("AccountEvent.kind", "AccountEventKind"),
            Map.entry("AccountEvent.supportState", "SupportState"),
            Map.entry("AccountPromotion.basis", "IncentiveBasis"),
            Map.entry("ProductOffer.answer", "OfferAnswer"),
            Map.entry("Incentive.kind", "IncentiveKind"),
            Map.entry("Incentive.basis", "IncentiveBasis"),
            Map.entry("Incentive.tierMode", "TierMode"));

    /** Properties that hold moments. */
    private static final Set<String> MOMENTS = Set.of("occurredAt", "reportedAt", "answeredAt");

    private final Locale locale;
    private final ZoneId zone;
    private final Map<String, String> names;
    private final Map<String, String> customFields;

    /**
     * @param zone the organisation's, in which moments are told
     * @param names what people call the things, by id
     * @param customFields labels by keys
     */
    AuditTexts(Locale locale, ZoneId zone, Map<String, String> names, Map<String, String> customFields) {
        this.locale = locale;
        this.zone = zone;
        this.names = names;
        this.customFields = customFields;
    }

    String action(String action) {
        return Messages.text(locale, "audit.action." + action, Map.of());
    }

    /** A person by name; a rule or job in words. */
    String actor(UUID actorId, String actorName) {
        String rule = "audit.rule." + actorName;
        return actorId == null && Messages.has(locale, rule) ? Messages.text(locale, rule, Map.of()) : actorName;
    }

    /** @param entity what kind of thing it is a property of */
    String property(String entity, String property) {
        return Stream.of("audit.property." + entity + "." + property, "audit.property." + property, "column." + property, "setting." + property)
                .filter(key -> Messages.has(locale, key))
                .findFirst()
                .map(key -> Messages.text(locale, key, Map.of()))
                .orElse(property);
    }

    String value(String entity, String property, JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isBoolean()) {
            return Messages.text(locale, value.booleanValue() ? "choice.yes" : "choice.no", Map.of());
        }
        if (value.isArray()) {
            StringJoiner joined = new StringJoiner(Messages.text(locale, "audit.separator", Map.of()));
            value.forEach(element -> joined.add(value(entity, property, element)));
            return joined.toString();
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(part -> parts.add(Messages.text(
                    locale,
                    "audit.part",
                    Map.of(
                            "name", property.equals(CUSTOM_FIELDS) ? customFields.getOrDefault(part.getKey(), part.getKey()) : property(entity, part.getKey()),
                            // A team's own attribute may be called like one of ours.
                            "value", value(entity, property.equals(CUSTOM_FIELDS) ? CUSTOM_FIELDS : part.getKey(), part.getValue())))));
            return String.join(Messages.text(locale, "audit.separator", Map.of()), parts);
        }
        return value.isTextual() ? text(entity, property, value.textValue()) : value.asText();
    }

    private String text(String entity, String property, String text) {
        if (ID.matcher(text).matches()) {
            String unnamed = property.equals("interactionId") ? "audit.recorded" : "audit.unnamed";
            return names.getOrDefault(text, Messages.text(locale, unnamed, Map.of()));
        }
        if (property.equals("list") && Messages.has(locale, "export." + text)) {
            return Messages.text(locale, "export." + text, Map.of());
        }
        String own = entity + "." + property;
        if (MOMENTS.contains(property) || MOMENTS.contains(own)) {
            return moment(text);
        }
        String type = CHOICES.getOrDefault(own, CHOICES.get(property));
        // One of a former version stays as it was written.
        return type == null ? text : Messages.choice(locale, type, text);
    }

    private String moment(String text) {
        try {
            return TIME.format(Instant.parse(text).atZone(zone));
        } catch (DateTimeParseException unknown) {
            return text;
        }
    }
}
