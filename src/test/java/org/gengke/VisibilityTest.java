package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No query reads what belongs to customers past the row predicate. Each class whose SQL reads the table {@code customer},
 * or one that hangs on it, asks {@code Visibility}, or is listed here with the reason why it needs not.
 */
class VisibilityTest {

    private static final Path SOURCES = Path.of("src/main/java/org/gengke");

    /** Tables whose rows belong to a customer. */
    private static final Pattern READS = Pattern.compile(
            "\\b(from|join) (customer|customer_state|customer_share|customer_merge|status_change|interaction|follow_up_plan|contact|contact_position(?:_past|_ever)?"
                    + "|checklist_answer|playbook_progress|audit_entry|portfolio_(?:company_)?(?:day|month)|pool_claim|customer_order|order_line|payment|purchase_month|purchase_total|test_trial(?:_stage|_issue|_comparison|_question)?|worklist_reminder|worklist_warning|dated_reminder|reminder|deal_registration(?:_extension)?"
                    + "|incumbency|incumbency_problem|incumbency_entry_point|competing_purchase|competitor_move_touch|customer_class|classification_decision|segment_member"
                    + "|influence(?:_past|_ever)?|customer_(?:fact|assessment|verdict|barrier|agreement|value|project)(?:_past|_ever)?|project_step(?:_past|_ever)?"
                    + "|decision_maker(?:_past|_ever)?|five_layer_state|handover_item|account_opinion|account_report|symposium_invitation|symposium_decision|incentive|incentive_payout|account_stock|supply_forecast|supply_agreement|product_offer|product_need|account_event|account_promotion)\\b");

    private static final Pattern USES = Pattern.compile("\\bvisibility\\.(readable|readableRow|writable|writableRow|sight)\\(");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\"\"\"[\\s\\S]*?\"\"\"");

    /** Class → why its queries do without. Whoever adds a line here has read the class. */
    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.ofEntries(
            Map.entry("ChecklistAnswers", "reads by one customer that the door has looked up with the predicate, and counts for rules"),
            Map.entry("ComputedAnswers", "a part of the statements of ChecklistAnswers, over customers that this asks for"),
            Map.entry("ContactPositions", "writes and checks the positions of a contact that the door has looked up"),
            Map.entry("CustomerOwners", "notifies those who receive customers; nobody reads here"),
            Map.entry("CustomerShares", "the shares of one customer that the door has looked up or locked"),
            Map.entry("CustomerStates", "rebuilds the states of customers for the rollups; nobody reads here"),
            Map.entry("DemoCharts", "places people at customers of the demonstration data; nobody reads here"),
            Map.entry("DemoPast", "dates back what the demonstration data wrote; nobody reads here"),
            Map.entry("DemoDeskPast", "dates back what the desk of the demonstration wrote; nobody reads here"),
            Map.entry("DemoRecords", "fills and removes the demonstration data; nobody reads here but how much of it there is"),
            Map.entry("DemoRemoval", "removes the demonstration data; nobody reads here"),
            Map.entry("EscalatedPlans", "tells managers of customers of their own teams, which they see"),
            Map.entry("Incumbencies", "incumbencies of customers that a use case or a rule has locked"),
            Map.entry("IncumbencyConditions", "conditions for queries that ask; it has none of its own"),
            Map.entry("Influences", "lines of one customer that the door has looked up or locked; and which contacts may be removed"),
            Map.entry("IntakeContacts", "contacts at customers that an import has created, or matched and locked with the predicate"),
            Map.entry("IntakeInteractions", "writes the interactions of an import; nobody reads here"),
            Map.entry("IntakePromises", "the plans of customers that an import has created, or matched and locked with the predicate"),
            Map.entry("MergedIncumbencies", "moves rows between two customers that the merge has locked"),
            Map.entry("Merges", "moves rows between two customers that the door has locked; lists those of one that it has looked up"),
            Map.entry("MergedRows", "moves rows between two customers that the merge has locked"),
            Map.entry("OpenProjects", "chances of open projects, shown only beside candidates that CandidateReading has chosen with the predicate"),
            Map.entry("PlanBook", "the plans of customers that a use case or a rule has locked"),
            Map.entry("PlaybookProgress", "reads by one customer that the door has looked up with the predicate"),
            Map.entry("OrderBook", "orders of customers that the door has locked, and look-ups that end in such locks"),
            Map.entry("Pool", "customers without owner, which the pool shows to whoever may claim; and the rule that refills it"),
            Map.entry("CustomerParts", "chooses by CustomerConditions, which asks the predicate"),
            Map.entry("ProfileReading", "customers that CustomerParts has chosen, or all for the classes that are kept"),
            Map.entry("StoredClasses", "classes that a rule keeps of all customers; nobody reads here"),
            Map.entry("WalletReading", "sums that the door puts to customers that CustomerParts has chosen"),
            Map.entry("ClassColumns", "columns of statements that ask the predicate"),
            Map.entry("ClassKeeping", "classes that a rule keeps of all customers; nobody reads here"),
            Map.entry("DepthColumns", "columns and conditions of statements that ask the predicate"),
            Map.entry("Decisions", "of one customer that the door has looked up, and for rules"),
            Map.entry("Segments", "changes members that CustomerParts has chosen; tells of none"),
            Map.entry("LifecycleReading", "customers that CustomerParts has chosen"),
            Map.entry("PurchaseSums", "sums of customers that CustomerParts has chosen, or of all for those who see all"),
            Map.entry("Stands", "where customers stand that the door has locked for their first orders"),
            Map.entry("StatusChanges", "the history of one customer that the door has looked up or locked"),
            Map.entry("ExpiredRegistrations", "tells owners of registrations of their own customers, which they see"),
            Map.entry("RegistrationBook", "registrations of customers that the door has locked or looked up with the predicate"),
            Map.entry("RegistrationConditions", "conditions for queries that ask; it has none of its own"),
            Map.entry("Acquaintances", "meetings with contacts of customers that the door has looked up"),
            Map.entry("BarrierReading", "barriers of customers that CompanyConditions chooses, which asks the predicate"),
            Map.entry("CompanyCustomers", "customers that CompanyConditions chooses, which asks the predicate"),
            Map.entry("MapReading", "the people of one customer, of whose project the door has looked up"),
            Map.entry("DeskReferences", "checks what is named where a duty is done, of a customer that the door has locked"),
            Map.entry("Reports", "reports of customers that the door has locked"),
            Map.entry("DutyEvidence", "evidence at accounts that the door has looked up"),
            Map.entry("BriefingReading", "what stands in the briefing of a customer that the door has looked up"),
            Map.entry("GoalFigures", "figures of accounts that the door has looked up"),
            Map.entry("CountedLines", "a part of statements that ask, or that read customers whom the door has looked up"),
            Map.entry("MergedInvitations", "moves invitations between two customers that the merge has locked"),
            Map.entry("ProgrammeRows", "moves rows between two customers that the merge has locked"),
            Map.entry("SupplyLines", "products of accounts that the door has looked up, or that a rule watches"),
            Map.entry("IncentiveBook", "incentives of customers that the door has locked"),
            Map.entry("SupplyBook", "what was told and agreed of customers that the door has locked"),
            Map.entry("OfferBook", "offers to customers that the door has locked"),
            Map.entry("VersionReading", "versions of plans that the door has looked up"),
            Map.entry("FactKinds", "asks whether any customer has a fact of a kind; tells of none"),
            Map.entry("LayerStateRows", "assessments that a rule keeps of all customers; nobody reads here"),
            Map.entry("MergedModels", "moves what is believed between two customers that the merge has locked"),
            Map.entry("ModelReferences", "checks what an entry of a model names, of a customer that the door has locked"),
            Map.entry("WalletShares", "sums of customers that the door has looked up or that a rule keeps"),
            Map.entry("ReminderRows", "writes reminders of customers that the watching feature has locked; nobody reads here"),
            Map.entry("TrialBook", "trials of customers that the door has locked, and the stages of one that it has looked up"),
            Map.entry("TrialConditions", "adds to queries that TrialReading and TrialSums begin with the predicate"),
            Map.entry("TrialFindings", "what was found in one trial that the door has looked up or locked"),
            Map.entry("TrialReferences", "checks what a trial names, of a customer that the door has locked"),
            Map.entry("WaitingTrials", "tells the rule which trials stand still; nobody reads here"),
            Map.entry("HandoverBook", "locks what a person holds and writes the protocol of a handover; nobody reads here"),
            Map.entry("MovingRows", "a part of the statements of MovingReading, which asks, and of HandoverBook"),
            Map.entry("AgreedPlans", "reviews that the reader sees, of plans that were found with the predicate"),
            Map.entry("HeldCustomers", "a part of the statements of HeldReading, which asks"),
            Map.entry("HeldAccountPlans", "a part of the statements of HeldReading, which asks"),
            Map.entry("HeldReports", "a part of the statements of HeldReading, which asks"),
            Map.entry("HeldPlans", "a part of the statements of HeldReading, which asks"),
            Map.entry("HeldTrials", "a part of the statements of HeldReading and HandoverReading, which ask"),
            Map.entry("HeldModels", "a part of the statements of HeldReading and HandoverReading, which ask"),
            Map.entry("Visibility", "is the predicate")));

    @Test
    void eachQueryOnCustomersAsksWhoMaySeeThem() throws IOException {
        assertThat(unguarded(read())).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    @Test
    void aQueryThatForgetsIsFound() {
        Map<String, String> planted = Map.of(
                "Forgetful", "sql.list(Fragment.of(\"select c.name from customer c where c.id = ?\", id), row -> null)",
                "Careful", "Fragment.of(\"select c.name from customer c where (\").add(visibility.readable(\"c\"))",
                "Talkative", "/** Reads from customer and tells. */ int from;");
        assertThat(unguarded(planted)).containsExactly("Forgetful");
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> unguarded(Map<String, String> sources) {
        Set<String> found = new LinkedHashSet<>();
        new TreeMap<>(sources).forEach((name, source) -> {
            List<String> texts = new ArrayList<>();
            Matcher strings = STRING.matcher(source);
            while (strings.find()) {
                texts.add(strings.group());
            }
            if (READS.matcher(String.join(" ", texts)).find() && !USES.matcher(source).find()) {
                found.add(name);
            }
        });
        return found;
    }
}
