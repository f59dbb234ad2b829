package org.gengke;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gengke.AccessScenes.Relation;
import org.gengke.AccessScenes.Scene;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;

/** For each operation the smallest valid call about a scene's record, and for collections how to tell that the record is in it. */
final class AccessCalls {

    /** A call; {@code body} null for none. */
    record Call(String target, String contentType, String body) {

        static Call of(String target) {
            return new Call(target, null, null);
        }

        /** A query about something that had to be made first. */
        static Call with(String made, String target) {
            return of(target);
        }

        static Call of(String target, String body) {
            return new Call(target, "application/json", body);
        }

        static Call patch(String target, String body) {
            return new Call(target, "application/merge-patch+json", body);
        }
    }

    private static final String BOUNDARY = "matrix-boundary";
    private static final Predicate<JsonNode> ANY_ITEM = answer -> !answer.path("items").isEmpty();
    private static final Predicate<JsonNode> COUNTED = answer -> {
        if (answer.path("items").isEmpty() != (answer.path("total").asLong(-1) == 0)) {
            throw new AssertionError("rows and total disagree: " + answer);
        }
        return ANY_ITEM.test(answer);
    };

    private static final String TEMPLATE = "{\"name\":\"打开新分厂\",\"goals\":[{\"metric\":\"VISITS\",\"plus\":6}]}";

    private final AccessScenes scenes;
    private final Map<String, BiFunction<Scene, String, Call>> calls = new HashMap<>();
    private final Map<String, Predicate<JsonNode>> seen = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    AccessCalls(AccessScenes scenes) {
        this.scenes = scenes;
        signIn();
        people();
        settings();
        customers();
        savedViews();
        contacts();
        followUp();
        portfolio();
        classifications();
        imports();
        exports();
        purchases();
        trials();
        fiveLayers();
        keyAccounts();
        incentives();
        supply();
        offers();
        whiteSpace();
        eventsAndPromotions();
        duties();
        rivals();
        guarding();
        handovers();
        influences();
        partners();
    }

    boolean knows(String operation) {
        return calls.containsKey(operation);
    }

    /** The call of an operation about a record; {@code path} is the operation's, with its placeholders. */
    Call call(String operation, Scene scene, String path) {
        return calls.get(operation).apply(scene, path);
    }

    /** Whether a collection's answer holds the record. */
    boolean sees(String operation, JsonNode answer) {
        return seen.get(operation).test(answer);
    }

    private void plain(String operation) {
        calls.put(operation, (scene, path) -> Call.of(path));
    }

    private void plain(String operation, String query) {
        calls.put(operation, (scene, path) -> Call.of(path + query));
    }

    private void posts(String operation, java.util.function.Supplier<String> body) {
        calls.put(operation, (scene, path) -> Call.of(path, body.get()));
    }

    /** Reading and changing one resource of a kind that is not a customer's; made anew by {@code make} each time. */
    private void resource(String read, String change, String patch, java.util.function.Supplier<String> make) {
        calls.put(read, (scene, path) -> Call.of(path.replace("{id}", make.get())));
        calls.put(change, (scene, path) -> Call.patch(path.replace("{id}", make.get()), patch));
    }

    private void signIn() {
        String username = scenes.team.username("guest");
        String credentials = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, SalesTeam.PASSWORD);
        posts("signIn", () -> credentials);
        posts("openSession", () -> credentials);
        calls.put("signInWithForm", (scene, path) -> new Call(
                path, "application/x-www-form-urlencoded", "grant_type=password&username=" + username + "&password=" + SalesTeam.PASSWORD));
        posts("renewToken", () -> {
            JsonNode tokens = AccessScenes.json(scenes.as(null, "POST", "/api/v1/auth/token", "application/json", credentials, false));
            return "{\"refreshToken\":\"%s\"}".formatted(tokens.path("refreshToken").asText());
        });
        plain("closeSession");
        plain("revokeToken");
    }

    private void people() {
        plain("me");
        posts("changeMyPassword", () -> "{\"presentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted("not the present one", "another-long-one"));
        plain("listUsers");
        posts("createUser", () -> "{\"username\":\"u%s\",\"displayName\":\"新人\",\"roles\":[\"REP\"]}".formatted(Ids.next()));
        resource("readUser", "changeUser", "{\"phone\":\"13800138000\"}", () -> scenes.team.id("guest").toString());
        calls.put("setPassword", (scene, path) -> Call.of(path.replace("{id}", freshUser()), "{\"password\":\"a-long-password\"}"));
        plain("listTeams");
        posts("createTeam", () -> "{\"name\":\"%s\"}".formatted(scenes.mark()));
        resource("readTeam", "changeTeam", "{}", this::freshTeam);
        calls.put("removeTeam", (scene, path) -> Call.of(path.replace("{id}", freshTeam())));
        plain("listApiClients");
        posts("createApiClient", () -> "{\"name\":\"%s\",\"scopes\":[\"customers:read\"]}".formatted(scenes.mark()));
        resource("readApiClient", "changeApiClient", "{}", () -> once("apiClient", () -> scenes.make(
                        "admin", "/api/v1/api-clients", "{\"name\":\"%s\",\"scopes\":[\"customers:read\"]}".formatted(scenes.mark()))
                .path("client").path("id").asText()));
        calls.put("listAuditEntries", (scene, path) -> Call.of(path + "?customerId=" + scene.customer));
        seen.put("listAuditEntries", ANY_ITEM);
    }

    private String freshUser() {
        return scenes.make("admin", "/api/v1/users", "{\"username\":\"u%s\",\"displayName\":\"新人\",\"roles\":[\"REP\"]}".formatted(Ids.next())).path("id").asText();
    }

    private String freshTeam() {
        return scenes.make("admin", "/api/v1/teams", "{\"name\":\"%s\"}".formatted(scenes.mark())).path("id").asText();
    }

    private String once(String kind, java.util.function.Supplier<String> make) {
        return shared.computeIfAbsent(kind, any -> make.get());
    }

    private void settings() {
        plain("readSettings");
        calls.put("changeSettings", (scene, path) -> Call.patch(path, "{\"values\":{}}"));
        plain("readCadencePolicy");
        posts("replaceCadencePolicy", () -> "{\"won\":{\"key\":7,\"generalWithPotential\":14,\"general\":30,\"minor\":60},\"testing\":7,"
                + "\"heldByCompetitor\":30,\"contactedRepeatedly\":14,\"contactStarted\":7,\"tierCap\":14}");
        plain("readWorkingCalendar", "?year=2026");
        calls.put("setCalendarDay", (scene, path) -> Call.of(path.replace("{date}", "2098-05-04"), "{\"kind\":\"HOLIDAY\",\"nameZh\":\"休\",\"nameEn\":\"Rest\"}"));
        calls.put("removeCalendarDay", (scene, path) -> {
            scenes.as("manager", "PUT", "/api/v1/working-calendar/2098-05-05", "application/json", "{\"kind\":\"HOLIDAY\",\"nameZh\":\"休\",\"nameEn\":\"Rest\"}", false);
            return Call.of(path.replace("{date}", "2098-05-05"));
        });
        plain("listRegions");
        plain("listIndustries");
        plain("listChecklistQuestions");
        String question = "{\"status\":\"ABANDONED\",\"textZh\":\"为何\",\"textEn\":\"Why\"}";
        posts("createChecklistQuestion", () -> question);
        resource("readChecklistQuestion", "changeChecklistQuestion", "{}",
                () -> once("question", () -> scenes.make("manager", "/api/v1/checklist-questions", question).path("id").asText()));
        plain("listPlaybookActions");
        posts("createPlaybookAction", () -> question);
        resource("readPlaybookAction", "changePlaybookAction", "{}",
                () -> once("action", () -> scenes.make("manager", "/api/v1/playbook-actions", question).path("id").asText()));
        plain("listCustomFields");
        posts("createCustomField", AccessCalls::customField);
        resource("readCustomField", "changeCustomField", "{}", this::freshCustomField);
        calls.put("removeCustomField", (scene, path) -> Call.of(path.replace("{id}", freshCustomField())));
        plain("listCompetitors");
        posts("createCompetitor", () -> "{\"name\":\"%s\"}".formatted(scenes.mark()));
        resource("readCompetitor", "changeCompetitor", "{}",
                () -> once("competitor", () -> scenes.make("rep", "/api/v1/competitors", "{\"name\":\"%s\"}".formatted(scenes.mark())).path("id").asText()));
    }

    private static String customField() {
        return "{\"key\":\"k%s\",\"labelZh\":\"字段\",\"labelEn\":\"Field\",\"type\":\"TEXT\"}".formatted(Ids.next().toString().replace("-", ""));
    }

    private String freshCustomField() {
        return scenes.make("manager", "/api/v1/custom-fields", customField()).path("id").asText();
    }

    /** An operation below {@code /customers/{id}}. */
    private void ofCustomer(String operation, String body) {
        calls.put(operation, (scene, path) -> new Call(
                path.replace("{id}", scene.customer), body == null ? null : "application/json", body));
    }

    private void customers() {
        calls.put("listCustomers", (scene, path) -> Call.of(path + "?count=true&q=" + encode(scene.mark)));
        seen.put("listCustomers", COUNTED);
        calls.put("findDuplicates", (scene, path) -> Call.of(path + "?name=" + encode(scene.mark)));
        seen.put("findDuplicates", answer -> !answer.path("items").path(0).path("masked").asBoolean(true));
        posts("createCustomer", () -> "{\"name\":\"%s\"}".formatted(scenes.mark()));
        calls.put("changeCustomers", (scene, path) -> Call.of(
                path, "{\"customerIds\":[\"%s\"],\"change\":{\"addTags\":[\"批量\"]}}".formatted(scene.customer)));
        ofCustomer("readCustomer", null);
        calls.put("changeCustomer", (scene, path) -> Call.patch(path.replace("{id}", scene.customer), "{\"headcount\":3}"));
        ofCustomer("readCustomerGroup", null);
        ofCustomer("listStatusChanges", null);
        ofCustomer("changeStatus", "{\"toStatus\":\"TESTING\"}");
        ofCustomer("readTimeline", null);
        ofCustomer("readChecklist", null);
        ofCustomer("readPlaybook", null);
        calls.put("answerQuestion", (scene, path) -> Call.of(
                path.replace("{id}", scene.customer).replace("{questionId}", first("/api/v1/checklist-questions", "CONTACT_STARTED")), "{\"answer\":\"是\"}"));
        calls.put("advancePlaybook", (scene, path) -> Call.of(
                path.replace("{id}", scene.customer).replace("{actionId}", first("/api/v1/playbook-actions", "CONTACT_STARTED")), "{\"state\":\"DONE\"}"));
        ofCustomer("listMerges", null);
        calls.put("mergeCustomer", (scene, path) -> Call.of(path.replace("{id}", scene.customer), "{\"mergedId\":\"%s\"}".formatted(another(scene))));
        calls.put("undoMerge", (scene, path) -> {
            JsonNode merge = AccessScenes.json(scenes.as(scene.owner, "POST", "/api/v1/customers/" + scene.customer + "/merges", "application/json",
                    "{\"mergedId\":\"%s\"}".formatted(another(scene)), false));
            return Call.of(path.replace("{id}", scene.customer).replace("{mergeId}", merge.path("id").asText(Ids.next().toString())));
        });
        ofCustomer("releaseCustomer", "{}");
        ofCustomer("listShares", null);
        calls.put("shareCustomer", (scene, path) -> Call.of(share(path, scene), "{\"access\":\"READ\"}"));
        calls.put("removeShare", (scene, path) -> {
            scenes.as(scene.owner, "PUT", share(path, scene), "application/json", "{\"access\":\"READ\"}", false);
            return Call.of(share(path, scene));
        });
        calls.put("listCustomerPool", (scene, path) -> Call.of(path + "?count=true&q=" + encode(scene.mark)));
        seen.put("listCustomerPool", COUNTED);
        calls.put("claimCustomer", (scene, path) -> Call.of(path.replace("{customerId}", scene.customer)));
    }

    private String share(String path, Scene scene) {
        return path.replace("{id}", scene.customer).replace("{userId}", scenes.team.id("guest").toString());
    }

    private String another(Scene scene) {
        return scenes.make(scene.owner, "/api/v1/customers", "{\"name\":\"%s\"}".formatted(scenes.mark())).path("id").asText();
    }

    private String first(String path, String status) {
        return once(path + status, () -> {
            for (JsonNode item : AccessScenes.json(scenes.as("manager", "GET", path, null, null, false)).path("items")) {
                if (item.path("status").asText().equals(status) && !item.path("computed").asBoolean()) {
                    return item.path("id").asText();
                }
            }
            return AccessScenes.json(scenes.as("manager", "GET", path, null, null, false)).path("items").path(0).path("id").asText();
        });
    }

    private void savedViews() {
        plain("listSavedViews");
        posts("createSavedView", this::savedView);
        calls.put("readSavedView", (scene, path) -> Call.of(path.replace("{id}", freshView(scene))));
        calls.put("changeSavedView", (scene, path) -> Call.patch(path.replace("{id}", freshView(scene)), "{\"query\":{\"tag\":[\"展会\"]}}"));
        calls.put("removeSavedView", (scene, path) -> Call.of(path.replace("{id}", freshView(scene))));
    }

    private String savedView() {
        return "{\"view\":\"CUSTOMERS\",\"name\":\"%s\",\"query\":{\"status\":[\"WON\"]},\"shared\":true}".formatted(scenes.mark());
    }

    /** The caller's own; the scenes' other relations are about customers. */
    private String freshView(Scene scene) {
        return scenes.make(scene.owner, "/api/v1/saved-views", savedView()).path("id").asText();
    }

    private void contacts() {
        calls.put("listContacts", (scene, path) -> Call.with(scene.contact(), path + "?count=true&q=" + encode(scene.mark)));
        seen.put("listContacts", COUNTED);
        calls.put("createContact", (scene, path) -> Call.of(path, "{\"name\":\"新联系人\",\"customers\":[{\"customerId\":\"%s\"}]}".formatted(scene.customer)));
        calls.put("readContact", (scene, path) -> Call.of(path.replace("{id}", scene.contact())));
        calls.put("changeContact", (scene, path) -> Call.patch(path.replace("{id}", scene.contact()), "{\"notes\":\"记\"}"));
        calls.put("takePosition", (scene, path) -> Call.of(path.replace("{id}", scene.contact()), "{\"customerId\":\"%s\"}".formatted(scene.customer)));
        calls.put("leaveCustomer", (scene, path) -> Call.of(path.replace("{id}", scene.contact()), "{\"customerId\":\"%s\"}".formatted(scene.customer)));
    }

    private void followUp() {
        calls.put("listInteractions", (scene, path) -> Call.with(scene.interaction(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listInteractions", COUNTED);
        String content = "\"kind\":\"VISIT\",\"summary\":\"谈了\"";
        calls.put("recordInteraction", (scene, path) -> Call.of(path, "{\"customerId\":\"%s\",%s}".formatted(scene.customer, content)));
        calls.put("readInteraction", (scene, path) -> Call.of(path.replace("{id}", scene.interaction())));
        calls.put("changeInteraction", (scene, path) -> Call.patch(path.replace("{id}", scene.interaction()), "{\"needs\":\"要\"}"));
        calls.put("correctInteraction", (scene, path) -> Call.of(path.replace("{id}", scene.interaction()), "{" + content + "}"));
        calls.put("listFollowUpPlans", (scene, path) -> Call.with(scene.plan(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listFollowUpPlans", COUNTED);
        calls.put("planFollowUp", (scene, path) -> Call.of(path, "{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"CALL\",\"purpose\":\"问\"}"
                .formatted(scene.customer, scenes.today.plusDays(3))));
        calls.put("readFollowUpPlan", (scene, path) -> Call.of(path.replace("{id}", scene.plan())));
        calls.put("changeFollowUpPlan", (scene, path) -> Call.patch(path.replace("{id}", scene.plan()), "{\"priority\":\"HIGH\"}"));
        calls.put("cancelFollowUp", (scene, path) -> Call.of(path.replace("{id}", scene.plan()), "{\"reason\":\"不去了\"}"));
        calls.put("completeFollowUp", (scene, path) -> Call.of(path.replace("{id}", scene.plan()), "{\"interaction\":{" + content + "}}"));
        calls.put("rescheduleFollowUp", (scene, path) -> Call.of(
                path.replace("{id}", scene.plan()), "{\"dueOn\":\"%s\",\"reason\":\"改期\"}".formatted(scenes.today.plusDays(7))));
        calls.put("readWorklist", (scene, path) -> Call.with(scene.plan(), path + "?horizonDays=1&limit=200&ownerId=" + scene.ownerId()));
        seen.put("readWorklist", ANY_ITEM);
        calls.put("readPunctuality", (scene, path) -> Call.with(
                scene.plan(), path + "?from=%s&to=%s&ownerId=%s".formatted(scenes.today.minusDays(1), scenes.today.plusDays(1), scene.ownerId())));
        seen.put("readPunctuality", answer -> answer.path("planned").asLong() > 0);
        plain("listNotifications");
        calls.put("readNotification", (scene, path) -> {
            UUID id = Ids.next();
            SalesTeam.sql(Fragment.of(
                    "insert into notification (id, user_id, kind, customer_id, arguments, created_at) values (?, ?, 'POOL_WARNING', ?, '{}'::jsonb, now())",
                    id, scene.ownerId(), UUID.fromString(scene.customer)));
            return Call.of(path.replace("{id}", id.toString()));
        });
    }

    private void portfolio() {
        String dates = "from=%s&to=%s".formatted(scenes.today.minusDays(1), scenes.today);
        calls.put("readPortfolio", (scene, path) -> Call.of(path + "?ownerId=" + scene.ownerId()));
        seen.put("readPortfolio", answer -> answer.path("total").asLong() > 0);
        calls.put("readPortfolioTrend", (scene, path) -> Call.of(path + "?" + dates + "&ownerId=" + scene.ownerId()));
        seen.put("readPortfolioTrend", answer -> answer.path("points").path(answer.path("points").size() - 1).path("total").asLong() > 0);
        calls.put("readPortfolioFlows", (scene, path) -> Call.of(path + "?" + dates + "&ownerId=" + scene.ownerId()));
        seen.put("readPortfolioFlows", answer -> {
            long flows = 0;
            for (JsonNode flow : answer.path("flows")) {
                flows += flow.path("count").asLong();
            }
            return flows > 0;
        });
        calls.put("readPausedCustomers", (scene, path) -> {
            status(scene, "{\"toStatus\":\"PAUSED\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"%s\"}}".formatted(scenes.today.plusDays(30)));
            return Call.of(path + "?ownerId=" + scene.ownerId());
        });
        seen.put("readPausedCustomers", answer -> answer.path("count").asLong() > 0);
        calls.put("listEndedTests", (scene, path) -> {
            status(scene, "{\"toStatus\":\"TESTING\",\"effectiveOn\":\"%s\"}".formatted(scenes.today.minusDays(5)));
            status(scene, "{\"toStatus\":\"WON\",\"importance\":\"MINOR\"}");
            return Call.of(path + "?count=true&" + dates + "&ownerId=" + scene.ownerId());
        });
        seen.put("listEndedTests", COUNTED);
    }

    private void status(Scene scene, String change) {
        scenes.as(scene.owner, "POST", "/api/v1/customers/" + scene.customer + "/status-changes", "application/json", change, false);
    }

    private void purchases() {
        plain("listProducts");
        posts("createProduct", () -> "{\"code\":\"%s\",\"name\":\"门禁一体机\"}".formatted(scenes.mark()));
        resource("readProduct", "changeProduct", "{\"unit\":\"台\"}", scenes::product);
        plain("listPriceTiers");
        posts("createPriceTier", () -> "{\"name\":\"%s\"}".formatted(scenes.mark()));
        resource("readPriceTier", "changePriceTier", "{\"position\":2}", () -> once("priceTier", () -> scenes.make(
                "manager", "/api/v1/price-tiers", "{\"name\":\"%s\"}".formatted(scenes.mark())).path("id").asText()));
        calls.put("readPriceTierCounts", (scene, path) -> Call.with(scene.order(), path + "?from=%s&to=%s".formatted(scene.orderedOn, scene.orderedOn)));
        seen.put("readPriceTierCounts", ANY_ITEM);
        ofCustomer("readPurchases", null);
        calls.put("listOrders", (scene, path) -> Call.with(scene.order(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listOrders", COUNTED);
        calls.put("readOrderTotals", (scene, path) -> Call.with(scene.order(), path + "?customerId=" + scene.customer));
        seen.put("readOrderTotals", answer -> answer.path("orders").asLong() > 0);
        calls.put("createOrder", (scene, path) -> Call.of(path, scenes.order(scene.customer, scenes.mark(), scenes.today)));
        calls.put("upsertOrder", (scene, path) -> Call.of(
                path.replace("{externalId}", "SO-" + Ids.next()), scenes.order(scene.customer, "", scenes.today).replace("\"externalId\":\"\",", "")));
        calls.put("upsertOrders", (scene, path) -> Call.of(path, "{\"orders\":[%s]}".formatted(scenes.order(scene.customer, scenes.mark(), scenes.today))));
        calls.put("readOrder", (scene, path) -> Call.of(path.replace("{id}", scene.order())));
        calls.put("changeOrder", (scene, path) -> Call.patch(path.replace("{id}", scene.order()), "{\"note\":\"加急\"}"));
        calls.put("cancelOrder", (scene, path) -> Call.of(path.replace("{id}", scene.order()), "{\"reason\":\"取消\"}"));
        calls.put("listPayments", (scene, path) -> Call.with(scene.payment(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listPayments", COUNTED);
        calls.put("createPayment", (scene, path) -> Call.of(
                path, "{\"orderId\":\"%s\",\"dueOn\":\"%s\",\"amount\":1}".formatted(scene.order(), scenes.today)));
        calls.put("readPayment", (scene, path) -> Call.of(path.replace("{id}", scene.payment())));
        calls.put("changePayment", (scene, path) -> Call.patch(path.replace("{id}", scene.payment()), "{\"note\":\"催\"}"));
    }

    private void rivals() {
        String product = "{\"name\":\"%s\"}";
        calls.put("listCompetitorProducts", (scene, path) -> Call.of(path.replace("{id}", scene.competitor())));
        calls.put("createCompetitorProduct", (scene, path) -> Call.of(path.replace("{id}", scene.competitor()), product.formatted(scenes.mark())));
        calls.put("readCompetitorProduct", (scene, path) -> Call.of(rivalProduct(scene, path, product)));
        calls.put("changeCompetitorProduct", (scene, path) -> Call.patch(rivalProduct(scene, path, product), "{\"priceNote\":\"约千元\"}"));
        calls.put("removeCompetitorProduct", (scene, path) -> Call.of(rivalProduct(scene, path, product)));
        String move = "{\"kind\":\"OTHER\",\"happenedOn\":\"2025-01-01\",\"source\":\"展会\",\"description\":\"换了总代\"}";
        calls.put("listCompetitorMoves", (scene, path) -> Call.of(path.replace("{id}", scene.competitor())));
        calls.put("recordCompetitorMove", (scene, path) -> Call.of(path.replace("{id}", scene.competitor()), move));
        calls.put("readCompetitorMove", (scene, path) -> Call.of(ofMove(scene, path)));
        calls.put("changeCompetitorMove", (scene, path) -> Call.patch(ofMove(scene, path), "{\"source\":\"官网\"}"));
        calls.put("listTouchedCustomers", (scene, path) -> Call.of(ofMove(scene, path) + "?count=true"));
        seen.put("listTouchedCustomers", COUNTED);
        plain("listCompetitorFigures");
        calls.put("readCompetitorFigures", (scene, path) -> Call.with(scene.incumbency(), path.replace("{id}", scene.competitor())));
        seen.put("readCompetitorFigures", answer -> answer.path("held").path("count").asLong() > 0);
        calls.put("listIncumbencies", (scene, path) -> Call.with(scene.incumbency(), path + "?count=true&competitorId=" + scene.competitor()));
        seen.put("listIncumbencies", COUNTED);
        ofCustomer("listCustomerIncumbencies", null);
        calls.put("createIncumbency", (scene, path) -> Call.of(
                path.replace("{id}", scene.customer), "{\"competitorId\":\"%s\"}".formatted(scene.competitor())));
        calls.put("readIncumbency", (scene, path) -> Call.of(ofIncumbency(scene, path)));
        calls.put("changeIncumbency", (scene, path) -> Call.patch(ofIncumbency(scene, path), "{\"chance\":30}"));
        String problem = "{\"occurredOn\":\"2025-02-01\",\"description\":\"交货晚\"}";
        String point = "{\"description\":\"新厂区\"}";
        calls.put("addIncumbencyProblem", (scene, path) -> Call.of(ofIncumbency(scene, path), problem));
        calls.put("changeIncumbencyProblem", (scene, path) -> Call.patch(
                ofIncumbency(scene, path).replace("{problemId}", ofPart(scene, "problems", problem)), "{\"solvedOn\":\"2025-03-01\"}"));
        calls.put("addEntryPoint", (scene, path) -> Call.of(ofIncumbency(scene, path), point));
        calls.put("changeEntryPoint", (scene, path) -> Call.patch(
                ofIncumbency(scene, path).replace("{entryPointId}", ofPart(scene, "entry-points", point)), "{\"usedOn\":\"2025-03-01\"}"));
        ofCustomer("listCompetingPurchases", null);
        calls.put("createCompetingPurchase", (scene, path) -> Call.of(
                path.replace("{id}", scene.customer), "{\"product\":\"门禁\",\"periodFrom\":\"2025-01-01\",\"periodTo\":\"2025-06-30\",\"amount\":1}"));
        calls.put("readCompetingPurchase", (scene, path) -> Call.of(ofPurchase(scene, path)));
        calls.put("changeCompetingPurchase", (scene, path) -> Call.patch(ofPurchase(scene, path), "{\"note\":\"两批\"}"));
        calls.put("removeCompetingPurchase", (scene, path) -> Call.of(ofPurchase(scene, path)));
    }

    private void influences() {
        calls.put("listInfluences", (scene, path) -> Call.with(scene.influence(), path.replace("{id}", scene.customer)));
        calls.put("addInfluence", (scene, path) -> Call.of(path.replace("{id}", scene.customer), scene.influence("other", "one")));
        calls.put("readInfluence", (scene, path) -> Call.of(ofInfluence(scene, path)));
        calls.put("changeInfluence", (scene, path) -> Call.patch(ofInfluence(scene, path), "{\"strength\":\"WEAK\"}"));
        calls.put("removeInfluence", (scene, path) -> Call.of(ofInfluence(scene, path)));
    }

    private static String ofInfluence(Scene scene, String path) {
        return path.replace("{influenceId}", scene.influence()).replace("{id}", scene.customer);
    }

    private void partners() {
        plain("listPartners");
        calls.put("createPartner", (scene, path) -> Call.of(path, "{\"name\":\"%s\",\"kind\":\"DEALER\"}".formatted(scenes.mark())));
        calls.put("readPartner", (scene, path) -> Call.of(path.replace("{id}", scene.partner())));
        calls.put("changePartner", (scene, path) -> Call.patch(path.replace("{id}", scene.partner()), "{\"note\":\"年底续签\"}"));
        calls.put("readPartnerFigures", (scene, path) -> Call.with(scene.registration(), path.replace("{id}", scene.partner())));
        seen.put("readPartnerFigures", answer -> answer.path("registrations").path("count").asLong() > 0);
        calls.put("listRegistrations", (scene, path) -> Call.with(scene.registration(), path + "?count=true&partnerId=" + scene.partner()));
        seen.put("listRegistrations", COUNTED);
        calls.put("createRegistration", (scene, path) -> Call.of(
                path, "{\"partnerId\":\"%s\",\"customerId\":\"%s\",\"validUntil\":\"%s\"}".formatted(scene.partner(), scene.customer, scenes.today.plusDays(30))));
        calls.put("checkRegistration", (scene, path) -> Call.of(
                path, "{\"customerId\":\"%s\",\"validUntil\":\"%s\"}".formatted(scene.customer, scenes.today.plusDays(30))));
        calls.put("readRegistration", (scene, path) -> Call.of(path.replace("{id}", scene.registration())));
        calls.put("changeRegistration", (scene, path) -> Call.patch(path.replace("{id}", scene.registration()), "{\"note\":\"改由分公司跟进\"}"));
        calls.put("extendRegistration", (scene, path) -> Call.of(
                path.replace("{id}", scene.registration()), "{\"validUntil\":\"%s\",\"reason\":\"招标推迟\"}".formatted(scenes.today.plusDays(90))));
        calls.put("withdrawRegistration", (scene, path) -> Call.of(path.replace("{id}", scene.registration()), "{\"reason\":\"没有跟进\"}"));
    }

    private String rivalProduct(Scene scene, String path, String product) {
        String made = scenes.make("erp", "/api/v1/competitors/" + scene.competitor() + "/products", product.formatted(scenes.mark())).path("id").asText();
        return path.replace("{id}", scene.competitor()).replace("{productId}", made);
    }

    private static String ofMove(Scene scene, String path) {
        return path.replace("{moveId}", scene.move()).replace("{id}", scene.competitor());
    }

    private static String ofIncumbency(Scene scene, String path) {
        return path.replace("{incumbencyId}", scene.incumbency()).replace("{id}", scene.customer);
    }

    private static String ofPurchase(Scene scene, String path) {
        return path.replace("{purchaseId}", scene.competingPurchase()).replace("{id}", scene.customer);
    }

    private String ofPart(Scene scene, String kind, String body) {
        String whole = "/api/v1/customers/" + scene.customer + "/incumbencies/" + scene.incumbency() + "/" + kind;
        return scenes.make("erp", whole, body).path(kind.equals("problems") ? "problems" : "entryPoints").path(0).path("id").asText();
    }

    private void classifications() {
        for (String list : java.util.List.of("listAbc", "listRfm", "listLifecycle")) {
            calls.put(list, (scene, path) -> Call.with(scene.order(), path + "?count=true&asOf=%s&customerId=%s".formatted(scene.orderedOn, scene.customer)));
            seen.put(list, COUNTED);
        }
        for (String summary : java.util.List.of("readAbcSummary", "readRfmSummary", "readLifecycleSummary")) {
            calls.put(summary, (scene, path) -> Call.with(scene.order(), path + "?asOf=%s&ownerId=%s".formatted(scene.orderedOn, scene.ownerId())));
            seen.put(summary, answer -> answer.path("customers").asLong() > 0);
        }
        calls.put("listLifetimeValues", (scene, path) -> Call.with(scene.order(), path + "?count=true&customerId=%s&modelId=%s".formatted(scene.customer, model())));
        seen.put("listLifetimeValues", COUNTED);
        calls.put("readLifetimeSummary", (scene, path) -> Call.with(scene.order(), path + "?ownerId=%s&modelId=%s".formatted(scene.ownerId(), model())));
        seen.put("readLifetimeSummary", answer -> answer.path("customers").asLong() > 0);
        calls.put("listAttitudes", (scene, path) -> Call.with(scene.order(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAttitudes", COUNTED);
        calls.put("listTiers", (scene, path) -> Call.of(path + "?count=true&customerId=" + scene.customer));
        seen.put("listTiers", COUNTED);
        // By its owner, of whom there is one for each scene; the rows have no filter for one customer.
        calls.put("listValueGrades", (scene, path) -> Call.of(path + "?count=true&ownerId=" + scene.ownerId()));
        calls.put("readAttitudeSummary", (scene, path) -> Call.with(scene.order(), path + "?ownerId=" + scene.ownerId()));
        seen.put("readAttitudeSummary", answer -> answer.path("base").asLong() > 0);
        calls.put("readTierSummary", (scene, path) -> Call.of(path + "?ownerId=" + scene.ownerId()));
        seen.put("readTierSummary", answer -> answer.path("customers").asLong() > 0);
        plain("readValueGradeSummary");
        String decision = "{\"kind\":\"ATTITUDE\",\"attitude\":\"LOYAL\",\"reason\":\"多年合作\"}";
        ofCustomer("listClassificationDecisions", null);
        ofCustomer("decideClassification", decision);
        calls.put("readClassificationDecision", (scene, path) -> Call.of(path.replace("{id}", scene.customer).replace("{decisionId}", scene.decision())));
        String segment = "{\"name\":\"%s\",\"kind\":\"STATIC\",\"query\":{\"status\":[\"WON\"]}}";
        plain("listSegments");
        posts("createSegment", () -> segment.formatted(scenes.mark()));
        for (String operation : java.util.List.of("readSegment", "changeSegment", "removeSegment", "changeSegmentMembers")) {
            calls.put(operation, (scene, path) -> {
                String target = path.replace("{id}", scenes.make("rep", "/api/v1/segments", segment.formatted(scenes.mark()).replace("}}", "},\"shared\":true}")).path("id").asText());
                return operation.equals("changeSegment") ? Call.patch(target, "{}") : operation.equals("changeSegmentMembers") ? Call.of(target, "{\"add\":[]}") : Call.of(target);
            });
        }
        plain("listLifetimeFits");
        posts("orderLifetimeFit", () -> "{\"calibratedTo\":\"%s\"}".formatted(scenes.today));
        calls.put("readLifetimeFit", (scene, path) -> Call.of(path.replace("{id}", model())));
    }

    /** A finished estimate; a real one wants more customers than there are here. */
    private String model() {
        return once("model", () -> {
            String id = Ids.next().toString();
            SalesTeam.sql(Fragment.of(
                    "insert into lifetime_model (id, state, calibrated_to, customers, repeat_customers, r, alpha, a, b, log_likelihood, spend_customers, p, q, gamma,"
                            + " spend_log_likelihood, created_at, created_by, finished_at)"
                            + " values (?::uuid, 'DONE', ?, 2357, 946, 0.243, 4.414, 0.793, 2.426, -9582.4, 946, 6.25, 3.74, 15.44, -4055.9, now(), ?, now())",
                    id, scenes.today, scenes.team.id("manager")));
            return id;
        });
    }

    private void guarding() {
        calls.put("checkCompetence", (scene, path) -> Call.of(path.replace("{personId}", scenes.team.id("guest").toString())));
        calls.put("listContactAlarms", (scene, path) -> Call.with(scene.alarm("VIEWED"), path + "?count=true&personId=" + scene.ownerId()));
        seen.put("listContactAlarms", COUNTED);
        calls.put("readContactAlarm", (scene, path) -> Call.of(path.replace("{id}", scene.alarm("VIEWED"))));
        calls.put("acknowledgeContactAlarm", (scene, path) -> Call.of(path.replace("{id}", scene.alarm("VIEWED")), "{\"note\":\"已核实\"}"));
        calls.put("listSeenContacts", (scene, path) -> Call.of(path.replace("{id}", scene.alarm("VIEWED"))));
        calls.put("listAlarmedExports", (scene, path) -> Call.of(path.replace("{id}", scene.alarm("EXPORTED"))));
        calls.put("listDepartureRisks", (scene, path) -> Call.with(scene.supervised(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listDepartureRisks", COUNTED);
        plain("readDepartureRisk");
        calls.put("listReviews", (scene, path) -> Call.with(scene.review(), path + "?count=true&personId=" + scene.ownerId()));
        seen.put("listReviews", COUNTED);
        calls.put("holdReview", (scene, path) -> Call.of(path, "{\"personId\":\"%s\"}".formatted(scene.ownerId())));
        calls.put("readReview", (scene, path) -> Call.of(path.replace("{id}", scene.review())));
        calls.put("changeReview", (scene, path) -> Call.patch(path.replace("{id}", scene.review()), "{\"note\":\"关系层\"}"));
        calls.put("listReviewedCustomers", (scene, path) -> Call.of(path.replace("{id}", scene.review())));
        calls.put("readReviewedCustomer", (scene, path) -> Call.of(scene.ofReview(path)));
        calls.put("noteLayer", (scene, path) -> Call.of(scene.ofReview(path).replace("{layer}", "BARRIER"), "{\"note\":\"先拿入围\"}"));
        calls.put("agreeOnAction", (scene, path) -> Call.of(
                scene.ofReview(path), "{\"layer\":\"BARRIER\",\"dueOn\":\"2098-05-04\",\"kind\":\"CALL\",\"purpose\":\"问清入围条件\"}"));
    }

    private void handovers() {
        calls.put("listHandovers", (scene, path) -> Call.with(scene.handover(), path + "?count=true&handedFrom=" + scene.orderedOn + "&handedTo=" + scene.orderedOn + "&fromId=" + scene.ownerId()));
        seen.put("listHandovers", COUNTED);
        calls.put("handOver", (scene, path) -> Call.of(
                path, "{\"fromId\":\"%s\",\"toId\":\"%s\",\"reason\":\"调岗\"}".formatted(scene.colleague(), scenes.team.id("cityRep"))));
        calls.put("checkHandover", (scene, path) -> Call.of(path, "{\"fromId\":\"%s\",\"toId\":\"%s\"}".formatted(scene.colleague(), scenes.team.id("cityRep"))));
        calls.put("readHandover", (scene, path) -> Call.of(path.replace("{id}", scene.handover())));
        calls.put("listHandoverItems", (scene, path) -> Call.of(path.replace("{id}", scene.handover()) + "?count=true"));
        seen.put("listHandoverItems", COUNTED);
        calls.put("previewHandover", (scene, path) -> Call.of(path.replace("{personId}", scene.ownerId().toString())));
        calls.put("listHeldItems", (scene, path) -> Call.of(path.replace("{personId}", scene.ownerId().toString()) + "?count=true&kind=CUSTOMER&customerId=" + scene.customer));
        seen.put("listHeldItems", COUNTED);
        calls.put("listHandoverReceivers", (scene, path) -> Call.of(path.replace("{personId}", scene.ownerId().toString())));
    }

    private static String ofAccountReview(Scene scene, String path) {
        return path.replace("{id}", scene.activeAccountPlan()).replace("{reviewId}", scene.accountReview());
    }

    private void keyAccounts() {
        calls.put("listKeyAccountCandidates", (scene, path) -> Call.with(scene.customer, path + "?count=true&customerId=" + scene.customer));
        seen.put("listKeyAccountCandidates", COUNTED);
        calls.put("listPlannedActivities", (scene, path) -> Call.with(scene.activeAccountPlan(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listPlannedActivities", COUNTED);
        plain("listNeglectedCustomers");
        plain("readContactEffort");
        calls.put("listKeyAccountReviews", (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan())));
        calls.put("holdKeyAccountReview", (scene, path) -> Call.of(path.replace("{id}", scene.activeAccountPlan()), "{\"note\":\"毛利落后\"}"));
        calls.put("readKeyAccountReview", (scene, path) -> Call.of(ofAccountReview(scene, path)));
        calls.put("changeKeyAccountReview", (scene, path) -> Call.patch(ofAccountReview(scene, path), "{\"decisions\":\"总经理拜访\"}"));
        calls.put("agreeInKeyAccountReview", (scene, path) -> Call.of(
                ofAccountReview(scene, path), "{\"kind\":\"VISIT\",\"purpose\":\"拜访采购总监\",\"dueOn\":\"2030-01-07\"}"));
        calls.put("listKeyAccountDecisions", (scene, path) -> Call.of(path.replace("{customerId}", scene.customer)));
        calls.put("readKeyAccountDecision", (scene, path) -> Call.of(path.replace("{customerId}", scene.customer).replace("{decisionId}", scene.accountDecision())));
        calls.put("decideKeyAccountCandidate", (scene, path) -> Call.of(
                path.replace("{customerId}", scene.customer), "{\"decision\":\"TAKEN\",\"reason\":\"采购额第三\"}"));
        calls.put("listKeyAccountPlans", (scene, path) -> Call.with(scene.accountPlan(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listKeyAccountPlans", COUNTED);
        calls.put("createKeyAccountPlan", (scene, path) -> Call.of(path, scene.accountPlanBody()));
        calls.put("readKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan())));
        plain("listKeyAccountPlanTemplates");
        posts("createKeyAccountPlanTemplate", () -> TEMPLATE);
        resource("readKeyAccountPlanTemplate", "changeKeyAccountPlanTemplate", "{\"nameEn\":\"Open a plant\"}", this::freshTemplate);
        calls.put("removeKeyAccountPlanTemplate", (scene, path) -> Call.of(path.replace("{id}", freshTemplate())));
        calls.put("printKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan())));
        calls.put("changeKeyAccountPlan", (scene, path) -> Call.patch(path.replace("{id}", scene.accountPlan()), "{\"strategy\":\"先总部后分厂\"}"));
        for (String read : java.util.List.of("listKeyAccountGoals", "listKeyAccountActivities", "listKeyAccountPlanVersions", "listKeyAccountPlanComments")) {
            calls.put(read, (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan())));
        }
        calls.put("createKeyAccountGoal", (scene, path) -> Call.of(
                path.replace("{id}", scene.accountPlan()), "{\"metric\":\"CONTACTS\",\"target\":90,\"from\":\"%s\",\"dueOn\":\"%s\"}".formatted(scenes.today, scenes.today.plusDays(60))));
        calls.put("readKeyAccountGoal", (scene, path) -> Call.of(ofAccountPlan(scene, path)));
        calls.put("changeKeyAccountGoal", (scene, path) -> Call.patch(ofAccountPlan(scene, path), "{\"target\":10}"));
        calls.put("removeKeyAccountGoal", (scene, path) -> Call.of(ofAccountPlan(scene, path)));
        calls.put("createKeyAccountActivity", (scene, path) -> Call.of(
                path.replace("{id}", scene.accountPlan()), "{\"kind\":\"VISIT\",\"title\":\"走访分厂\",\"dueOn\":\"%s\"}".formatted(scenes.today.plusDays(9))));
        calls.put("readKeyAccountActivity", (scene, path) -> Call.of(ofAccountPlan(scene, path)));
        calls.put("changeKeyAccountActivity", (scene, path) -> Call.patch(ofAccountPlan(scene, path), "{\"cost\":100}"));
        calls.put("removeKeyAccountActivity", (scene, path) -> Call.of(ofAccountPlan(scene, path)));
        calls.put("submitKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan()), "{\"note\":\"请审批\"}"));
        calls.put("decideKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.submittedAccountPlan()), "{\"approved\":false,\"note\":\"目标再具体些\"}"));
        calls.put("withdrawKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.handedInAccountPlan()), "{\"note\":\"再核对一次\"}"));
        calls.put("commentKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.accountPlan()), "{\"note\":\"已与客户核对\"}"));
        calls.put("adjustKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.activeAccountPlan()), "{\"reason\":\"客户扩建推迟\"}"));
        calls.put("readKeyAccountPlanVersion", (scene, path) -> Call.of(path.replace("{id}", scene.adjustedAccountPlan()).replace("{number}", "1")));
        calls.put("readKeyAccountPlanDifference", (scene, path) -> Call.of(path.replace("{id}", scene.adjustedAccountPlan()).replace("{number}", "2")));
        calls.put("discardKeyAccountPlanVersion", (scene, path) -> Call.of(path.replace("{id}", scene.adjustedAccountPlan()).replace("{number}", "2")));
        calls.put("noteKeyAccountActivityCost", (scene, path) -> Call.of(
                path.replace("{id}", scene.activeAccountPlan()).replace("{activityId}", activityOf(scene.activeAccountPlan())), "{\"spent\":80}"));
        calls.put("closeKeyAccountPlan", (scene, path) -> Call.of(path.replace("{id}", scene.activeAccountPlan()), "{\"result\":\"MISSED\",\"note\":\"客户停产\"}"));
    }

    private void incentives() {
        calls.put("listIncentives", (scene, path) -> Call.with(scene.incentive(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listIncentives", COUNTED);
        calls.put("createIncentive", (scene, path) -> Call.of(path, scene.incentiveBody("DISCOUNT", "\"percent\":5")));
        calls.put("readIncentive", (scene, path) -> Call.of(path.replace("{id}", scene.incentive())));
        calls.put("changeIncentive", (scene, path) -> Call.patch(path.replace("{id}", scene.incentive()), "{\"rule\":\"次年一月抵扣货款\"}"));
        calls.put("removeIncentive", (scene, path) -> Call.of(path.replace("{id}", scene.incentive())));
        calls.put("listIncentiveOrders", (scene, path) -> Call.of(path.replace("{id}", scene.incentive())));
        calls.put("readContestRanking", (scene, path) -> Call.of(path.replace("{id}", scene.incentive())));
        calls.put("recordRebatePayout", (scene, path) -> Call.of(
                path.replace("{id}", scene.incentive()), "{\"paidOn\":\"%s\",\"amount\":1,\"reference\":\"FP-1\",\"reason\":\"提前支付\"}".formatted(scenes.today)));
        calls.put("removeRebatePayout", (scene, path) -> Call.of(path.replace("{id}", scene.incentive()).replace("{payoutId}", scene.payout())));
    }

    private void duties() {
        plain("readKeyAccountDuties");
        calls.put("listKeyAccountDuties", (scene, path) -> Call.of(path + "?count=true&customerId=" + scene.keyAccount().customer));
        seen.put("listKeyAccountDuties", COUNTED);
        calls.put("listAccountReports", (scene, path) -> Call.with(scene.accountReport(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAccountReports", COUNTED);
        calls.put("createAccountReport", (scene, path) -> Call.of(path, "{\"customerId\":\"%s\",\"kind\":\"QUESTION\",\"content\":\"如何扩容\"}".formatted(scene.customer)));
        calls.put("readAccountReport", (scene, path) -> Call.of(path.replace("{id}", scene.accountReport())));
        calls.put("changeAccountReport", (scene, path) -> Call.patch(path.replace("{id}", scene.accountReport()), "{\"kind\":\"REQUEST\"}"));
        calls.put("answerAccountReport", (scene, path) -> Call.of(path.replace("{id}", scene.accountReport()), "{\"answer\":\"加装一台控制器\"}"));
        plain("readAccountReportFigures");
        calls.put("listAccountOpinions", (scene, path) -> Call.with(scene.accountOpinion(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAccountOpinions", COUNTED);
        calls.put("createAccountOpinion", (scene, path) -> Call.of(path, "{\"customerId\":\"%s\",\"score\":4}".formatted(scene.customer)));
        calls.put("readAccountOpinion", (scene, path) -> Call.of(path.replace("{id}", scene.accountOpinion())));
        calls.put("changeAccountOpinion", (scene, path) -> Call.patch(path.replace("{id}", scene.accountOpinion()), "{\"score\":3}"));
        calls.put("followAccountOpinion", (scene, path) -> Call.of(path.replace("{id}", scene.accountOpinion()), "{\"consequence\":\"TALK\",\"note\":\"已谈话\"}"));
        calls.put("listExecutiveVisits", (scene, path) -> Call.with(scene.keyAccount().executiveVisit(), path + "?count=true&customerId=" + scene.keyAccount().customer));
        seen.put("listExecutiveVisits", COUNTED);
        plain("readExecutiveVisitTime");
        calls.put("readExecutiveVisit", (scene, path) -> Call.of(path.replace("{id}", scene.executiveVisit())));
        calls.put("readExecutiveVisitCalendar", (scene, path) -> Call.of(path.replace("{id}", scene.executiveVisit())));
        calls.put("timeExecutiveVisit", (scene, path) -> Call.of(path.replace("{id}", scene.executiveVisit()), "{\"hours\":2}"));
        calls.put("readCustomerBriefing", (scene, path) -> Call.of(path.replace("{id}", scene.customer)));
        plain("listSymposiums");
        posts("createSymposium", () -> "{\"heldOn\":\"%s\",\"topic\":\"年度座谈\"}".formatted(scenes.today));
        calls.put("readSymposium", (scene, path) -> Call.of(path.replace("{id}", scene.symposium())));
        calls.put("changeSymposium", (scene, path) -> Call.patch(path.replace("{id}", scene.symposium()), "{\"place\":\"广州\"}"));
        calls.put("listSymposiumDecisions", (scene, path) -> Call.of(path.replace("{id}", scene.symposium())));
        calls.put("decideAtSymposium", (scene, path) -> Call.of(path.replace("{id}", scene.symposium()), "{\"what\":\"每季通报一次\"}"));
        calls.put("inviteToSymposium", (scene, path) -> Call.of(path.replace("{id}", scene.symposium()), "{\"customerId\":\"%s\"}".formatted(scene.customer)));
        calls.put("listSymposiumInvitations", (scene, path) -> Call.with(scene.invitation(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listSymposiumInvitations", COUNTED);
        calls.put("readSymposiumInvitation", (scene, path) -> Call.of(path.replace("{id}", scene.invitation())));
        calls.put("changeSymposiumInvitation", (scene, path) -> Call.patch(path.replace("{id}", scene.invitation()), "{\"state\":\"ACCEPTED\"}"));
        calls.put("readAccountDuties", (scene, path) -> Call.of(path.replace("{id}", scene.keyAccount().customer)));
    }

    private void supply() {
        calls.put("readSupplyForecasts", (scene, path) -> Call.of(path + "?customerId=" + scene.customer));
        calls.put("correctSupplyForecast", (scene, path) -> Call.of(path, scene.ofProduct("\"month\":\"%s\",\"quantity\":9,\"reason\":\"扩建\"".formatted(scenes.today.withDayOfMonth(1)))));
        calls.put("listAccountStocks", (scene, path) -> Call.with(scene.stock(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAccountStocks", COUNTED);
        calls.put("tellAccountStock", (scene, path) -> Call.of(path, scene.stockBody()));
        calls.put("readAccountStock", (scene, path) -> Call.of(path.replace("{id}", scene.stock())));
        calls.put("removeAccountStock", (scene, path) -> Call.of(path.replace("{id}", scene.stock())));
        calls.put("listSupplyAgreements", (scene, path) -> Call.with(scene.supplyAgreement(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listSupplyAgreements", COUNTED);
        calls.put("createSupplyAgreement", (scene, path) -> Call.of(path, scene.supplyAgreementBody()));
        calls.put("readSupplyAgreement", (scene, path) -> Call.of(path.replace("{id}", scene.supplyAgreement())));
        calls.put("changeSupplyAgreement", (scene, path) -> Call.patch(path.replace("{id}", scene.supplyAgreement()), "{\"quantity\":90}"));
        calls.put("removeSupplyAgreement", (scene, path) -> Call.of(path.replace("{id}", scene.supplyAgreement())));
    }

    private void offers() {
        plain("readProductLaunches");
        calls.put("listFirstTrials", (scene, path) -> Call.of(path + "?count=true&customerId=" + scene.keyAccount().customer + "&productId=" + scenes.launched()));
        seen.put("listFirstTrials", COUNTED);
        calls.put("listProductOffers", (scene, path) -> Call.with(scene.offer(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listProductOffers", COUNTED);
        calls.put("createProductOffer", (scene, path) -> Call.of(path, scene.offerBody()));
        calls.put("readProductOffer", (scene, path) -> Call.of(path.replace("{id}", scene.offer())));
        calls.put("changeProductOffer", (scene, path) -> Call.patch(path.replace("{id}", scene.offer()), "{\"note\":\"希望先试用\"}"));
        calls.put("removeProductOffer", (scene, path) -> Call.of(path.replace("{id}", scene.offer())));
    }

    private void whiteSpace() {
        calls.put("readWhiteSpace", (scene, path) -> Call.of(path + "?count=true&customerId=" + scene.keyAccount().customer));
        seen.put("readWhiteSpace", COUNTED);
        calls.put("listWhiteSpaceCells", (scene, path) -> Call.of(path + "?count=true&customerId=" + scene.keyAccount().customer + "&productId=" + scenes.launched()));
        seen.put("listWhiteSpaceCells", COUNTED);
        calls.put("listWhiteSpacePeers", (scene, path) -> Call.of(path + "?customerId=" + scene.customer + "&productId=" + scenes.launched()));
        ofCustomer("listProductNeeds", null);
        calls.put("stateProductNeed", (scene, path) -> Call.of(path.replace("{id}", scene.customer), scene.needBody()));
        calls.put("readProductNeed", (scene, path) -> Call.of(scene.need()));
        calls.put("changeProductNeed", (scene, path) -> Call.patch(scene.need(), "{\"note\":\"三个厂区合计\"}"));
        calls.put("removeProductNeed", (scene, path) -> Call.of(scene.need()));
    }

    private void eventsAndPromotions() {
        calls.put("listAccountEvents", (scene, path) -> Call.with(scene.accountEvent(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAccountEvents", COUNTED);
        calls.put("createAccountEvent", (scene, path) -> Call.of(path, scene.accountEventBody()));
        calls.put("readAccountEvent", (scene, path) -> Call.of(path.replace("{id}", scene.accountEvent())));
        calls.put("changeAccountEvent", (scene, path) -> Call.patch(path.replace("{id}", scene.accountEvent()), "{\"note\":\"总经理出席\"}"));
        calls.put("removeAccountEvent", (scene, path) -> Call.of(path.replace("{id}", scene.accountEvent())));
        calls.put("followAccountEvent", (scene, path) -> Call.of(path.replace("{id}", scene.accountEvent()), "{}"));
        calls.put("listAccountPromotions", (scene, path) -> Call.with(scene.promotion(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listAccountPromotions", COUNTED);
        calls.put("createAccountPromotion", (scene, path) -> Call.of(path, scene.promotionBody()));
        calls.put("readAccountPromotion", (scene, path) -> Call.of(path.replace("{id}", scene.promotion())));
        calls.put("changeAccountPromotion", (scene, path) -> Call.patch(path.replace("{id}", scene.promotion()), "{\"cost\":100}"));
        calls.put("removeAccountPromotion", (scene, path) -> Call.of(path.replace("{id}", scene.promotion())));
        calls.put("listPromotionOrders", (scene, path) -> Call.of(path.replace("{id}", scene.promotion())));
        calls.put("evaluateAccountPromotion", (scene, path) -> Call.of(path.replace("{id}", scene.promotion()), "{\"evaluation\":\"达成目标\"}"));
    }

    private String freshTemplate() {
        return scenes.make("manager", "/api/v1/key-account-plan-templates", TEMPLATE).path("id").asText();
    }

    private String activityOf(String plan) {
        return scenes.read("erp", "/api/v1/key-account-plans/" + plan).path("activities").path(0).path("id").asText();
    }

    private static String ofAccountPlan(Scene scene, String path) {
        return path.replace("{id}", scene.accountPlan()).replace("{goalId}", scene.ofAccountPlan("goals")).replace("{activityId}", scene.ofAccountPlan("activities"));
    }

    private void fiveLayers() {
        calls.put("readFiveLayer", (scene, path) -> Call.of(path.replace("{id}", scene.customer)));
        for (String list : java.util.List.of(
                "listCustomerFacts", "listCustomerAssessments", "listVerdicts", "listCustomerBarriers", "listCustomerValues", "listCustomerAgreements")) {
            ofCustomer(list, null);
        }
        entry("Fact", "facts", "{\"key\":\"FOUNDED\",\"value\":\"%s\",\"source\":\"官网\"}", "{\"value\":\"2003\"}");
        entry("Barrier", "barriers", "{\"kind\":\"QUALIFICATION\",\"height\":3,\"description\":\"%s\"}", "{\"height\":4}");
        entry("Value", "values", "{\"kind\":\"STRATEGIC\",\"description\":\"%s\"}", "{\"state\":\"AGREED\"}");
        entry("Agreement", "agreements", "{\"kind\":\"LONG_TERM\",\"beginsOn\":\"2026-01-01\",\"note\":\"%s\"}", "{\"endsOn\":\"2028-12-31\"}");
        ofCustomer("assessCustomer", "{\"aspect\":\"DIFFICULTY\",\"score\":3,\"reason\":\"竞争激烈\"}");
        ofCustomer("checkVerdict", "{\"verdict\":\"WATCH\"}");
        ofCustomer("giveVerdict", "{\"verdict\":\"ATTACK\"}");
        calls.put("removeAssessment", (scene, path) -> Call.of(path.replace("{id}", scene.customer).replace(
                "{assessmentId}", scene.anotherOfCustomer("assessments", "{\"aspect\":\"ATTRACTIVENESS\",\"score\":3,\"reason\":\"标杆\"}"))));
        calls.put("removeVerdict", (scene, path) -> Call.of(
                path.replace("{id}", scene.customer).replace("{verdictId}", scene.anotherOfCustomer("verdicts", "{\"verdict\":\"WATCH\",\"reason\":\"预算未定\"}"))));
        ofCustomer("createProject", "{\"name\":\"门禁改造\"}");
        calls.put("listProjects", (scene, path) -> Call.with(scene.project(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listProjects", COUNTED);
        calls.put("readFiveLayerCompany", (scene, path) -> Call.of(path + "?ownerId=" + scene.ownerId()));
        seen.put("readFiveLayerCompany", answer -> answer.path("customers").path("count").asLong() > 0);
        calls.put("listModelledCustomers", (scene, path) -> Call.of(path + "?count=true&ownerId=" + scene.ownerId()));
        seen.put("listModelledCustomers", COUNTED);
        calls.put("listBarriers", (scene, path) -> Call.with(
                scene.ofCustomer("barriers", "{\"kind\":\"QUALIFICATION\",\"height\":3,\"description\":\"%s\"}".formatted(scenes.mark())), path + "?count=true&customerId=" + scene.customer));
        seen.put("listBarriers", COUNTED);
        for (String read : java.util.List.of("readProject", "listDecisionMakers", "readRelationshipMap", "readSupportCourse")) {
            calls.put(read, (scene, path) -> Call.of(path.replace("{id}", scene.project())));
        }
        calls.put("supposeStances", (scene, path) -> Call.of(path.replace("{id}", scene.project()), "{\"stances\":[]}"));
        calls.put("changeProject", (scene, path) -> Call.patch(path.replace("{id}", scene.project()), "{\"chance\":30}"));
        calls.put("removeProject", (scene, path) -> Call.of(path.replace("{id}", scene.anotherProject())));
        calls.put("changeProjectStep", (scene, path) -> Call.of(path.replace("{id}", scene.anotherProject()), "{\"step\":2}"));
        calls.put("removeProjectStep", (scene, path) -> {
            String project = scene.anotherProject();
            return Call.of(path.replace("{id}", project).replace("{stepId}", scene.stepOf(project)));
        });
        calls.put("endProject", (scene, path) -> Call.of(path.replace("{id}", scene.anotherProject()), "{\"state\":\"WON\"}"));
        calls.put("reopenProject", (scene, path) -> Call.of(path.replace("{id}", scene.endedProject())));
        calls.put("createDecisionMaker", (scene, path) -> Call.of(path.replace("{id}", scene.anotherProject()), scene.makerBody()));
        calls.put("readDecisionMaker", (scene, path) -> Call.of(path.replace("{id}", scene.project()).replace("{makerId}", scene.decisionMaker())));
        calls.put("changeDecisionMaker", (scene, path) -> Call.patch(path.replace("{id}", scene.project()).replace("{makerId}", scene.decisionMaker()), "{\"criteria\":\"价格\"}"));
        calls.put("removeDecisionMaker", (scene, path) -> {
            String project = scene.anotherProject();
            return Call.of(path.replace("{id}", project).replace("{makerId}", scene.makerOf(project)));
        });
        plain("readFactKinds");
        posts("replaceFactKinds", () -> "{\"kinds\":[{\"key\":\"FOUNDED\",\"required\":true,\"nameZh\":\"成立时间\",\"nameEn\":\"Founded\"}]}");
    }

    /** The verbs of one kind of thing that is believed of a customer. */
    private void entry(String name, String kind, String body, String patch) {
        String parameter = "{" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Id}";
        BiFunction<Scene, String, String> one = (scene, path) -> path.replace("{id}", scene.customer).replace(parameter, scene.ofCustomer(kind, body.formatted(scene.mark)));
        calls.put("create" + name, (scene, path) -> Call.of(path.replace("{id}", scene.customer), body.formatted(scene.mark)));
        calls.put("read" + name, (scene, path) -> Call.of(one.apply(scene, path)));
        calls.put("change" + name, (scene, path) -> Call.patch(one.apply(scene, path), patch));
        calls.put("remove" + name, (scene, path) -> Call.of(
                path.replace("{id}", scene.customer).replace(parameter, scene.anotherOfCustomer(kind, body.formatted(scene.mark)))));
    }

    private void trials() {
        calls.put("listTestTrials", (scene, path) -> Call.with(scene.trial(), path + "?count=true&customerId=" + scene.customer));
        seen.put("listTestTrials", COUNTED);
        calls.put("createTestTrial", (scene, path) -> Call.of(path, "{\"customerId\":\"%s\",\"productId\":\"%s\"}".formatted(scene.customer, scenes.product())));
        calls.put("readTestTrial", (scene, path) -> Call.of(path.replace("{id}", scene.trial())));
        calls.put("changeTestTrial", (scene, path) -> Call.patch(path.replace("{id}", scene.trial()), "{\"note\":\"加急\"}"));
        calls.put("listTrialStages", (scene, path) -> Call.of(path.replace("{id}", scene.trial())));
        calls.put("changeTrialStage", (scene, path) -> Call.of(path.replace("{id}", scene.trial()), "{\"toStage\":\"WITHDRAWN\",\"cause\":\"NO_NEED\"}"));
        calls.put("takeBackTrialStage", (scene, path) -> Call.of(path.replace("{id}", scene.movedTrial()), "{\"stage\":\"SHIPPED\"}"));
        findings("Issue", "issues", "issueId", scene -> "{\"severity\":\"MAJOR\",\"description\":\"%s\"}".formatted(scene.mark), "{\"answer\":\"已升级\"}");
        findings("Comparison", "comparisons", "comparisonId", scene -> "{\"competitorId\":\"%s\",\"timing\":\"BESIDE\",\"strengths\":\"%s\"}".formatted(
                scenes.make("rep", "/api/v1/competitors", "{\"name\":\"%s\"}".formatted(scenes.mark())).path("id").asText(), scene.mark), "{\"result\":\"WON\"}");
        findings("Question", "questions", "questionId", scene -> "{\"question\":\"%s\"}".formatted(scene.mark), "{\"answer\":\"不会\"}");
        calls.put("readTrialFunnel", (scene, path) -> Call.with(scene.trial(), path + "?customerId=" + scene.customer));
        seen.put("readTrialFunnel", answer -> answer.path("begun").path("count").asLong() > 0);
        calls.put("readTrialFigures", (scene, path) -> Call.with(scene.endedTrial(), path + "?customerId=" + scene.customer));
        seen.put("readTrialFigures", answer -> answer.path("ended").path("count").asLong() > 0);
        calls.put("readTrialCompetitorResults", (scene, path) -> {
            calls.get("readTrialComparison").apply(scene, "/{id}/{comparisonId}");
            return Call.of(path + "?customerId=" + scene.customer);
        });
        seen.put("readTrialCompetitorResults", ANY_ITEM);
    }

    private void findings(String name, String kind, String parameter, java.util.function.Function<Scene, String> body, String patch) {
        BiFunction<Scene, String, String> one = (scene, path) -> path.replace("{id}", scene.trial()).replace("{" + parameter + "}", scene.ofTrial(kind, body.apply(scene)));
        calls.put("listTrial" + name + "s", (scene, path) -> Call.of(one.apply(scene, path)));
        calls.put("addTrial" + name, (scene, path) -> Call.of(path.replace("{id}", scene.trial()), body.apply(scene)));
        calls.put("readTrial" + name, (scene, path) -> Call.of(one.apply(scene, path)));
        calls.put("changeTrial" + name, (scene, path) -> Call.patch(one.apply(scene, path), patch));
    }

    private void imports() {
        calls.put("uploadImport", (scene, path) -> upload(path, scenes.mark()));
        plain("listImports");
        ofImport("readImport", null, null);
        ofImport("prepareImport", "application/merge-patch+json", "{\"updateExisting\":false}");
        ofImport("checkImport", null, null);
        ofImport("runImport", null, null);
        ofImport("undoImport", null, null);
        ofImport("listImportRows", null, null);
        ofImport("downloadRefusedRows", null, null);
    }

    private void exports() {
        String order = "{\"list\":\"customers\",\"format\":\"csv\"}";
        posts("createExport", () -> order);
        plain("listExports");
        for (String operation : java.util.List.of("readExport", "fetchExport")) {
            calls.put(operation, (scene, path) -> {
                JsonNode export = AccessScenes.json(scenes.as(importer(scene), "POST", "/api/v1/exports", "application/json", order, false));
                return Call.of(path.replace("{id}", export.path("id").asText(Ids.next().toString())));
            });
        }
        plain("downloadPortfolioReport");
        plain("readDemoData");
        plain("removeDemoData");
        calls.put("removeDemoDataWithPassword", (scene, path) -> Call.of(path, "{\"newPassword\":\"another-password\"}"));
    }

    private void ofImport(String operation, String contentType, String body) {
        calls.put(operation, (scene, path) -> {
            Call upload = upload("/api/v1/imports", scene.mark);
            JsonNode job = AccessScenes.json(scenes.as(importer(scene), "POST", upload.target, upload.contentType, upload.body, false));
            return new Call(path.replace("{id}", job.path("id").asText(Ids.next().toString())), contentType, body);
        });
    }

    /** A client's own import is its own: it has no person behind it. */
    private static String importer(Scene scene) {
        return scene.relation == Relation.own && scene.caller == AccessScenes.Column.CLIENT ? "client" : scene.owner;
    }

    private static Call upload(String target, String mark) {
        String file = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n名称\n"
                + mark + "导入\n\r\n--" + BOUNDARY + "--\r\n";
        return new Call(target, "multipart/form-data; boundary=" + BOUNDARY, file);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
