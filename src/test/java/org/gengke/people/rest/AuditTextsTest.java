package org.gengke.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.fivelayer.EntryKind;
import org.gengke.shared.rest.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes over whatever the service can note in the audit trail, and finds what has no text for people. */
class AuditTextsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Path SOURCES = Path.of("src/main/java/org/gengke");
    private static final Pattern ACTION = Pattern.compile("audit\\.note(?:All|Rule)?\\(\\s*(?:[\\w.()\"]+,\\s*)?\"([A-Z_]+)\",\\s*(?:\"(\\w+)\"|name\\()");

    /**
     * Which class notes what, and as a property of which entity. A class that is not here fails {@link #eachClassThatNotesIsLookedAt}.
     */
    private static final Map<String, List<String>> NOTED = Map.ofEntries(
            Map.entry("classification/DecisionService", List.of("ClassificationDecision:classification.domain.Decision")),
            Map.entry("classification/SegmentService", List.of("Segment:classification.SegmentService$Trace")),
            Map.entry("classification/LifetimeService", List.of("LifetimeModel:classification.LifetimeModelView$Scope")),
            Map.entry("competitor/CompetitorService", List.of("Competitor:competitor.domain.CompetitorProfile")),
            Map.entry("customer/PlaybookService", List.of("PlaybookProgress:customer.PlaybookService$Noted")),
            Map.entry("customer/CustomFieldService", List.of("CustomField:customer.CustomFieldView")),
            Map.entry("customer/CustomerService", List.of("Customer:customer.CustomerService$Noted")),
            Map.entry("customer/StatusMachine", List.of()),
            Map.entry("customer/PoolService", List.of("Customer:customer.PoolService$Noted", "Customer:customer.PoolService$Released")),
            Map.entry("customer/ChecklistService", List.of("ChecklistAnswer:customer.ChecklistService$Noted")),
            Map.entry(
                    "customer/ContactService",
                    List.of("Contact:customer.domain.ContactProfile", "Contact:customer.ContactView$NewPosition", "Contact:customer.ContactService$Left",
                            "Contact:customer.ContactService$ReportsTo")),
            Map.entry("customer/MergeService", List.of("Merge:customer.MergeService$Noted")),
            Map.entry("customer/MethodService", List.of("ChecklistQuestion:customer.MethodText", "PlaybookAction:customer.MethodText")),
            Map.entry("customer/CustomerHandover", List.of("Customer:customer.CustomerHandover$Noted", "Share:customer.CustomerHandover$Shared")),
            Map.entry("followup/PlanHandover", List.of("FollowUpPlan:followup.PlanHandover$Noted")),
            Map.entry("trial/TrialHandover", List.of("TestTrial:trial.TrialHandover$Noted")),
            Map.entry("fivelayer/ProjectHandover", List.of("Project:fivelayer.ProjectHandover$Noted")),
            Map.entry("fivelayer/BarrierHandover", List.of("Barrier:fivelayer.BarrierHandover$Noted")),
            Map.entry("fivelayer/ValueHandover", List.of("CustomerValue:fivelayer.ValueHandover$Noted")),
            Map.entry("keyaccount/AccountPlanHandover", List.of("KeyAccountPlan:keyaccount.AccountPlanHandover$Noted")),
            Map.entry("keyaccount/ReportHandover", List.of("AccountReport:keyaccount.ReportHandover$Noted")),
            Map.entry("keyaccount/IncentiveService", List.of("Incentive:keyaccount.domain.IncentiveContent", "Incentive:keyaccount.IncentiveService$Noted")),
            Map.entry("keyaccount/SupplyService", List.of(
                    "SupplyForecast:keyaccount.SupplyService$NotedForecast", "SupplyAgreement:keyaccount.SupplyService$NotedAgreement", "AccountStock:keyaccount.SupplyService$NotedStock")),
            Map.entry("keyaccount/OfferService", List.of("ProductOffer:keyaccount.OfferService$Noted")),
            Map.entry("keyaccount/AccountEventService", List.of("AccountEvent:keyaccount.AccountEvent$Content")),
            Map.entry("keyaccount/AccountPromotionService", List.of("AccountPromotion:keyaccount.AccountPromotion$Content", "AccountPromotion:keyaccount.AccountPromotionService$Evaluated")),
            Map.entry("people/HandoverService", List.of("Handover:people.HandoverService$Noted")),
            Map.entry("customer/ShareService", List.of("Share:customer.ShareService$Noted")),
            Map.entry("integration/ImportUndo", List.of("Import:customer.KnownCustomers$Description")),
            Map.entry("integration/ExportService", List.of("Export:integration.ExportService$Fetched")),
            Map.entry("integration/ImportChunks", List.of()),
            Map.entry("integration/ImportService", List.of("Import:integration.ImportService$Uploaded")),
            Map.entry("integration/ImportUpdates", List.of("Import:integration.ImportUpdates$Seen")),
            Map.entry("followup/CompletionService", List.of("FollowUpPlan:followup.CompletionService$Done", "FollowUpPlan:followup.CompletionService$Promised")),
            Map.entry("followup/RhythmService", List.of("CadencePolicy:followup.domain.CadencePolicy", "CalendarDay:shared.domain.WorkingCalendar$Day")),
            Map.entry(
                    "followup/FollowUpPlanService",
                    List.of(
                            "FollowUpPlan:followup.NewFollowUpPlan", "FollowUpPlan:followup.domain.PlanPurpose",
                            "FollowUpPlan:followup.FollowUpPlanService$Rescheduled", "FollowUpPlan:followup.FollowUpPlanService$Cancelled")),
            Map.entry("followup/InteractionService", List.of("Interaction:followup.InteractionService$Trace", "Interaction:followup.domain.InteractionContent")),
            Map.entry("customer/FirstOrders", List.of()),
            Map.entry("purchase/OrderAudit", List.of("Order:purchase.OrderAudit$Shown", "Order:purchase.OrderAudit$Received")),
            Map.entry("purchase/OrderIntake", List.of("Product:purchase.ProductProfile")),
            Map.entry("purchase/PaymentService", List.of("Payment:purchase.PaymentService$Noted")),
            Map.entry("purchase/PriceTierService", List.of("PriceTier:purchase.PriceTierView$Profile")),
            Map.entry("customer/TrialStatuses", List.of()),
            Map.entry("trial/TrialStepBack", List.of("TestTrial:trial.TrialStepBack$Noted")),
            Map.entry("trial/TrialResults", List.of("TestTrialComparison:trial.domain.TrialComparison")),
            Map.entry("trial/TrialService", List.of("TestTrial:trial.domain.TrialContent")),
            Map.entry("trial/TrialCourse", List.of("TestTrial:trial.TrialCourse$Noted", "TestTrial:trial.domain.TrialContent")),
            Map.entry(
                    "trial/TrialFindingService",
                    List.of("TestTrialIssue:trial.domain.TrialIssue", "TestTrialComparison:trial.domain.TrialComparison", "TestTrialQuestion:trial.domain.TrialQuestion")),
            Map.entry("purchase/ProductService", List.of("Product:purchase.ProductProfile")),
            Map.entry("competitor/CompetitorProductService", List.of("CompetitorProduct:competitor.CompetitorProductService$Noted")),
            Map.entry("competitor/MoveService", List.of("CompetitorMove:competitor.MoveService$Noted")),
            Map.entry("competitor/IncumbencyService", List.of("Incumbency:competitor.IncumbencyService$Noted")),
            Map.entry("competitor/FollowedStatuses", List.of("Incumbency:competitor.FollowedStatuses$Began", "Incumbency:competitor.FollowedStatuses$HasEnded")),
            Map.entry(
                    "competitor/IncumbencyPartService",
                    List.of("IncumbencyProblem:competitor.IncumbencyPartService$NotedProblem", "EntryPoint:competitor.IncumbencyPartService$NotedPoint")),
            Map.entry("fivelayer/PartnerService", List.of("Partner:fivelayer.domain.PartnerProfile")),
            Map.entry(
                    "fivelayer/RegistrationService",
                    List.of(
                            "DealRegistration:fivelayer.RegistrationService$Noted", "DealRegistration:fivelayer.RegistrationService$NotedExtension",
                            "DealRegistration:fivelayer.RegistrationService$NotedWithdrawal")),
            Map.entry("competitor/CompetingPurchaseService", List.of("CompetingPurchase:competitor.CompetingPurchaseService$Noted")),
            Map.entry("fivelayer/ContactAlarmService", List.of("ContactAlarm:fivelayer.ContactAlarmService$Noted")),
            Map.entry(
                    "fivelayer/ReviewService",
                    List.of("Review:fivelayer.ReviewService$Noted", "Review:fivelayer.ReviewService$NotedLayer", "Review:fivelayer.ReviewService$NotedAction")),
            Map.entry("fivelayer/InfluenceService", List.of("Influence:fivelayer.domain.Influence")),
            Map.entry(
                    "fivelayer/EntryService",
                    List.of(
                            "CustomerFact:fivelayer.domain.Information$Fact", "CustomerAssessment:fivelayer.domain.Information$Rating",
                            "CustomerVerdict:fivelayer.domain.CustomerVerdict", "Barrier:fivelayer.domain.Barrier",
                            "CustomerAgreement:fivelayer.domain.Agreement", "CustomerValue:fivelayer.domain.Value")),
            Map.entry("fivelayer/ProjectService", List.of("Project:fivelayer.Traces$ProjectTrace")),
            Map.entry("fivelayer/DecisionMakerService", List.of("DecisionMaker:fivelayer.Traces$MakerTrace")),
            Map.entry("fivelayer/FactKindService", List.of("FactKinds:fivelayer.FactKindService$FactKindList")),
            Map.entry("keyaccount/CandidateService", List.of("KeyAccountDecision:keyaccount.CandidateService$Decided")),
            Map.entry("keyaccount/PlanTemplateService", List.of("KeyAccountPlanTemplate:keyaccount.domain.PlanTemplate")),
            Map.entry("keyaccount/PlanRetreat", List.of("KeyAccountPlan:keyaccount.PlanRetreat$Step", "KeyAccountPlan:keyaccount.PlanService$Draft")),
            Map.entry("keyaccount/PlanReviews", List.of("KeyAccountReview:keyaccount.PlanReviews$Noted", "KeyAccountReview:keyaccount.PlanReviews$NotedAction")),
            Map.entry("keyaccount/PlanService", List.of("KeyAccountPlan:keyaccount.PlanService$Draft", "KeyAccountPlan:keyaccount.PlanService$Keeper")),
            Map.entry(
                    "keyaccount/PlanApproval",
                    List.of(
                            "KeyAccountPlan:keyaccount.PlanApproval$Step", "KeyAccountPlan:keyaccount.PlanApproval$Ended", "KeyAccountPlan:keyaccount.PlanApproval$Cost")),
            Map.entry(
                    "keyaccount/SymposiumService",
                    List.of(
                            "Symposium:keyaccount.SymposiumView$SymposiumDraft", "SymposiumInvitation:keyaccount.SymposiumService$NewInvitation",
                            "SymposiumInvitation:keyaccount.SymposiumService$Reply", "SymposiumDecision:keyaccount.SymposiumService$NewDecision")),
            Map.entry("keyaccount/VisitService", List.of("ExecutiveVisit:keyaccount.VisitService$Noted")),
            Map.entry("keyaccount/ReportService", List.of("AccountReport:keyaccount.ReportView$ReportDraft", "AccountReport:keyaccount.ReportService$Answer")),
            Map.entry("keyaccount/OpinionService", List.of("AccountOpinion:keyaccount.OpinionView$OpinionDraft", "AccountOpinion:keyaccount.OpinionService$Consequence")),
            Map.entry("demo/DemoData", List.of()),
            Map.entry("people/TeamService", List.of("Team:people.TeamService$Described")),
            Map.entry("people/SavedViewService", List.of("SavedView:people.SavedViewService$Trace")),
            Map.entry("people/PeopleService", List.of("User:people.domain.UserProfile")),
            Map.entry("people/ApiClientService", List.of("ApiClient:people.ApiClientService$ApiClientProfile")),
            Map.entry("people/SettingsService", List.of()),
            Map.entry("keyaccount/ProductNeedService", List.of("ProductNeed:keyaccount.ProductNeedService$Noted")),
            Map.entry("people/PeopleIntake", List.of("User:people.domain.UserProfile")));

    /** One service notes them all, each under its own name. */
    private static final List<EntryKind<?>> ENTRY_KINDS =
            List.of(EntryKind.FACT, EntryKind.ASSESSMENT, EntryKind.VERDICT, EntryKind.BARRIER, EntryKind.AGREEMENT, EntryKind.VALUE);

    /** Noted as maps. */
    private static final List<String> PARTS_OF_MAPS = List.of("Customer:status", "Customer:movedTo", "Customer:effectiveOn", "Customer:reason", "TestTrial:stage", "TestTrial:effectiveOn", "Import:name", "Import:row");

    @Test
    void eachClassThatNotesIsLookedAt() throws IOException {
        TreeSet<String> noting = new TreeSet<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("audit.note")) {
                noting.add(SOURCES.relativize(source).toString().replace(".java", ""));
            }
        }
        assertThat(noting).isEqualTo(new TreeSet<>(NOTED.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void eachActionHasAText(String language) throws IOException {
        Locale locale = Messages.negotiate(language);
        int found = 0;
        for (Path source : sources()) {
            String code = Files.readString(source);
            if (source.endsWith("EntryService.java")) {
                ENTRY_KINDS.forEach(kind -> Stream.of("_ADDED", "_CHANGED", "_REMOVED")
                        .forEach(what -> assertThat(Messages.has(locale, "audit.action." + kind.action() + what)).as(kind.action() + what + " in " + language).isTrue()));
                continue;
            }
            int calls = code.split("audit\\.note(All|Rule)?\\(", -1).length - 1;
            Matcher action = ACTION.matcher(code);
            int matched = 0;
            while (action.find()) {
                matched++;
                assertThat(Messages.has(locale, "audit.action." + action.group(1))).as(action.group(1) + " in " + language).isTrue();
            }
            assertThat(matched).as("calls in " + source + " whose action was read").isEqualTo(calls);
            found += matched;
        }
        assertThat(found).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void eachPropertyAndEachChoiceHasAText(String language) throws ClassNotFoundException {
        Locale locale = Messages.negotiate(language);
        List<String> missing = new ArrayList<>();
        PARTS_OF_MAPS.forEach(part -> checkLabel(locale, part.split(":")[0], part.split(":")[1], missing));
        for (List<String> types : NOTED.values()) {
            for (String type : types) {
                String[] parts = type.split(":");
                check(locale, parts[0], Class.forName("org.gengke." + parts[1]), missing);
            }
        }
        assertThat(missing).as("without a text in " + language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void eachRuleHasAText(String language) {
        AuditTexts texts = new AuditTexts(Messages.negotiate(language), ZONE, Map.of(), Map.of());
        Stream.of(StatusTrigger.values())
                .filter(trigger -> trigger != StatusTrigger.HAND && trigger != StatusTrigger.IMPORT)
                .map(Enum::name)
                .forEach(rule -> assertThat(texts.actor(null, rule)).isNotEqualTo(rule));
        assertThat(texts.actor(null, "POOL_FALLBACK")).isNotEqualTo("POOL_FALLBACK");
        assertThat(texts.actor(null, "DEMO")).isNotEqualTo("DEMO");
    }

    @Test
    void valuesAreWords() throws IOException {
        String owner = "0199a1f0-0000-7000-8000-000000000001";
        AuditTexts texts = new AuditTexts(Messages.CHINESE, ZONE, Map.of(owner, "李伟"), Map.of("gate", "门数"));
        ObjectMapper json = new ObjectMapper();
        assertThat(texts.value("Customer", "ownerId", new TextNode(owner))).isEqualTo("李伟");
        assertThat(texts.value("Customer", "ownerId", new TextNode(owner.replace('1', '2')))).isEqualTo("（不可见或已移除）");
        assertThat(texts.value("Customer", "status", new TextNode("WON"))).isEqualTo("已成交");
        assertThat(texts.value("Customer", "hasPotential", json.readTree("true"))).isEqualTo("是");
        assertThat(texts.value("User", "roles", json.readTree("[\"REP\",\"KAM\"]"))).isEqualTo("销售代表、大客户经理");
        assertThat(texts.value("Customer", "customFields", json.readTree("{\"gate\":4,\"other\":null}"))).isEqualTo("门数：4、other：");
        assertThat(texts.value("FollowUpPlan", "purpose", json.readTree("{\"kind\":\"CALL\",\"purpose\":\"报价\"}"))).isEqualTo("方式：电话、目的：报价");
        assertThat(texts.property("Contact", "position")).isEqualTo("职位");
        assertThat(texts.property("PlaybookAction", "position")).isEqualTo("顺序");
    }

    /** What somebody wrote is not changed, though it looks like a constant or a moment. */
    @Test
    void whatSomebodyWroteStaysAsItIs() throws IOException {
        AuditTexts texts = new AuditTexts(Messages.CHINESE, ZONE, Map.of(), Map.of());
        ObjectMapper json = new ObjectMapper();
        assertThat(texts.value("Customer", "shortName", new TextNode("KEY"))).isEqualTo("KEY");
        assertThat(texts.value("Customer", "tags", json.readTree("[\"KAM\",\"TOP\"]"))).isEqualTo("KAM、TOP");
        assertThat(texts.value("Customer", "customFields", json.readTree("{\"importance\":\"KEY\",\"occurredAt\":\"2026-01-05T16:30:00Z\"}")))
                .isEqualTo("importance：KEY、occurredAt：2026-01-05T16:30:00Z");
        assertThat(texts.value("Interaction", "summary", new TextNode("WON"))).isEqualTo("WON");
        assertThat(texts.value("Customer", "name", new TextNode("2026-01-05T16:30:00Z"))).isEqualTo("2026-01-05T16:30:00Z");
    }

    @Test
    void momentsAreToldInTheOrganisationsZone() {
        AuditTexts texts = new AuditTexts(Messages.CHINESE, ZONE, Map.of(), Map.of());
        assertThat(texts.value("Interaction", "occurredAt", new TextNode("2026-01-05T16:30:00.123456Z"))).isEqualTo("2026-01-06 00:30");
    }

    private static void check(Locale locale, String entity, Class<?> type, List<String> missing) {
        for (RecordComponent component : type.getRecordComponents()) {
            // Carried over to the field, where Jackson reads it.
            boolean unwrapped = isUnwrapped(type, component.getName());
            if (!unwrapped && !AuditTexts.HIDDEN.contains(component.getName())) {
                checkLabel(locale, entity, component.getName(), missing);
            }
            checkChoices(locale, entity, component.getName(), component.getGenericType(), missing);
        }
    }

    private static boolean isUnwrapped(Class<?> type, String component) {
        try {
            return type.getDeclaredField(component).isAnnotationPresent(JsonUnwrapped.class);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void checkChoices(Locale locale, String entity, String property, Type type, List<String> missing) {
        Type inner = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
        if (!(inner instanceof Class<?> known)) {
            return;
        }
        if (known.isRecord()) {
            check(locale, entity, known, missing);
        } else if (known == Instant.class) {
            if (!new AuditTexts(locale, ZONE, Map.of(), Map.of()).value(entity, property, new TextNode("2026-01-05T16:30:00Z")).equals("2026-01-06 00:30")) {
                missing.add(entity + "." + property + ": a moment");
            }
        } else if (known.isEnum()) {
            AuditTexts texts = new AuditTexts(locale, ZONE, Map.of(), Map.of());
            String choice = known.getSimpleName().equals("Kind") ? "DayKind" : known.getSimpleName();
            for (Object constant : known.getEnumConstants()) {
                String key = "choice." + choice + "." + constant;
                if (!Messages.has(locale, key)
                        || !texts.value(entity, property, new TextNode(constant.toString())).equals(Messages.text(locale, key, Map.of()))) {
                    missing.add(entity + "." + property + ": " + key);
                }
            }
        }
    }

    private static void checkLabel(Locale locale, String entity, String property, List<String> missing) {
        if (new AuditTexts(locale, ZONE, Map.of(), Map.of()).property(entity, property).equals(property)) {
            missing.add(entity + "." + property);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
