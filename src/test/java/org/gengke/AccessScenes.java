package org.gengke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Ids;
import org.gengke.support.ContractCheck;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.Wire;

/** The people and records that the access matrix is about, made over HTTP by those who may. */
final class AccessScenes implements AutoCloseable {

    enum Column {
        REP, SOLUTION, MANAGER, KAM, EXECUTIVE, ADMIN, CLIENT;

        String person() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whose the record is, as the caller sees it. {@code key}: a key account of another team; {@code pool}: nobody's. */
    enum Relation {
        own, team, foreign, shared_read, shared_write, key, pool,
        /** A trial of a foreign customer, with the caller as its engineer. */
        assigned
    }

    /**
     * A customer; what hangs on it is made when a call is about it. {@code mark} is in each of its texts: where the record
     * may not be seen, the mark may not appear.
     */
    final class Scene {
        final Relation relation;
        final Column caller;
        final String owner;
        final String mark;
        final String customer;
        /** Nothing else was ordered on it. */
        final LocalDate orderedOn = LocalDate.of(1990, 1, 1).plusDays(counter);
        private final Map<String, String> parts = new LinkedHashMap<>();

        private Scene(Relation relation, Column caller, String owner, String mark, boolean key) {
            this.relation = relation;
            this.caller = caller;
            this.owner = owner;
            this.mark = mark;
            String name = mark + (key ? "重点" : "");
            customer = make(owner, "/api/v1/customers", "{\"name\":\"%s有限公司\",\"mainBusiness\":\"%s\",\"statusSince\":\"%s\"}".formatted(name, mark, today.minusDays(10))).path("id").asText();
            if (key || relation == Relation.key) {
                SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC' where id = ?", UUID.fromString(customer)));
            }
        }

        UUID ownerId() {
            return team.id(owner);
        }

        /** Another customer that stands to the caller as this one does, and is a key account. */
        Scene keyAccount() {
            return keyAccounts.computeIfAbsent(this, any -> scene(relation, caller, mark, true));
        }

        String contact() {
            return part("/api/v1/contacts", "{\"name\":\"%s\",\"customers\":[{\"customerId\":\"%s\"}]}".formatted(mark, customer));
        }

        /** From one of two people to the other. */
        String influence() {
            return part("/api/v1/customers/" + customer + "/influences", influence("one", "other"));
        }

        /** What is sent for a line; back from the other leads none. */
        String influence(String from, String to) {
            return "{\"fromContactId\":\"%s\",\"toContactId\":\"%s\",\"strength\":\"STRONG\",\"note\":\"%s\"}".formatted(person(from), person(to), mark);
        }

        private String person(String which) {
            String body = "{\"name\":\"%s\",\"customers\":[{\"customerId\":\"%s\"}]}".formatted(mark, customer);
            return parts.computeIfAbsent(which, any -> make(owner, "/api/v1/contacts", body).path("id").asText());
        }

        String interaction() {
            return part("/api/v1/interactions", "{\"customerId\":\"%s\",\"kind\":\"CALL\",\"summary\":\"%s\"}".formatted(customer, mark));
        }

        String plan() {
            return part("/api/v1/follow-up-plans", "{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"CALL\",\"purpose\":\"%s\"}".formatted(customer, today, mark));
        }

        /** Brought by the ERP, which sees every customer, those in the pool too. */
        String order() {
            return parts.computeIfAbsent("/api/v1/orders", path -> make("erp", path, AccessScenes.this.order(customer, mark, orderedOn)).path("id").asText());
        }

        String decision() {
            return part("/api/v1/customers/" + customer + "/classification-decisions", "{\"kind\":\"ATTITUDE\",\"attitude\":\"LOYAL\",\"reason\":\"%s\"}".formatted(mark));
        }

        String payment() {
            String body = "{\"orderId\":\"%s\",\"dueOn\":\"%s\",\"amount\":100,\"note\":\"%s\"}".formatted(order(), orderedOn, mark);
            return parts.computeIfAbsent("/api/v1/payments", path -> make("erp", path, body).path("id").asText());
        }

        /** Brought by the client that sees every customer, those in the pool too. */
        String trial() {
            return parts.computeIfAbsent("trial", path -> make("erp", "/api/v1/test-trials", trialBody()).path("id").asText());
        }

        /** What hangs on the trial. */
        String ofTrial(String kind, String body) {
            return parts.computeIfAbsent(kind, path -> make("erp", "/api/v1/test-trials/" + trial() + "/" + kind, body).path("id").asText());
        }

        /** Another one, that ended. */
        String endedTrial() {
            return parts.computeIfAbsent("ended trial", path -> {
                String id = make("erp", "/api/v1/test-trials", trialBody()).path("id").asText();
                make("erp", "/api/v1/test-trials/" + id + "/stage-changes", "{\"toStage\":\"WITHDRAWN\",\"cause\":\"NO_NEED\"}");
                return id;
            });
        }

        /** Another one, with a step to take back. */
        String movedTrial() {
            return parts.computeIfAbsent("moved trial", path -> {
                String id = make("erp", "/api/v1/test-trials", trialBody()).path("id").asText();
                make("erp", "/api/v1/test-trials/" + id + "/stage-changes", "{\"toStage\":\"SHIPPED\",\"quantity\":1,\"serialNumbers\":[\"1\"]}");
                return id;
            });
        }

        private String trialBody() {
            String engineer = relation == Relation.assigned ? ",\"engineerId\":\"%s\"".formatted(team.id(caller.person())) : "";
            return "{\"customerId\":\"%s\",\"productId\":\"%s\",\"note\":\"%s\"%s}".formatted(customer, product(), mark, engineer);
        }

        /** The customer is supervised; its tier decides about nothing else but who sees key accounts. */
        String supervised() {
            return parts.computeIfAbsent("supervised", any -> {
                SalesTeam.sql(Fragment.of("update customer set tier = 'IMPORTANT' where id = ? and tier is distinct from 'STRATEGIC'", UUID.fromString(customer)));
                superviseImportant();
                return customer;
            });
        }

        /** Of the customer's owner, with the customer. */
        String review() {
            return parts.computeIfAbsent("review", any -> {
                UUID id = Ids.next();
                SalesTeam.sql(Fragment.of(
                        "insert into five_layer_review (id, person_id, held_on, note, created_at, created_by, updated_at) values (?, ?, ?, ?, now(), ?, now())",
                        id, ownerId(), orderedOn, mark, team.id("manager")));
                SalesTeam.sql(Fragment.of(
                        "insert into five_layer_review_customer (id, review_id, customer_id, position, modelled, depth, passed, missing) values (?, ?, ?, 0, false, 0, '{}', '{}')",
                        Ids.next(), id, UUID.fromString(customer)));
                return id.toString();
            });
        }

        String ofReview(String path) {
            return path.replace("{id}", review()).replace("{customerId}", customer);
        }

        /** The customer's owner gave it to the guest, as a protocol says; it stays where it is. */
        String handover() {
            return parts.computeIfAbsent("handover", any -> {
                UUID id = Ids.next();
                SalesTeam.sql(Fragment.of(
                        "insert into handover (id, from_id, to_id, reason, handed_on, created_at, created_by) values (?, ?, ?, ?, ?, now(), ?)",
                        id, ownerId(), team.id("guest"), mark, orderedOn, team.id("admin")));
                SalesTeam.sql(Fragment.of("insert into handover_receiver (handover_id, to_id) values (?, ?)", id, team.id("guest")));
                SalesTeam.sql(Fragment.of(
                        "insert into handover_item (handover_id, kind, subject_id, customer_id, customer_name, name, duty, to_id) values (?, 'CUSTOMER', ?, ?, ?, ?, 'OWNER', ?)",
                        id, UUID.fromString(customer), UUID.fromString(customer), mark, mark, team.id("guest")));
                return id.toString();
            });
        }

        /** A colleague of the customer's owner, with nothing to hand over. */
        UUID colleague() {
            UUID id = Ids.next();
            SalesTeam.sql(Fragment.of(
                    "insert into app_user (id, username, display_name, roles, team_id, search_text, created_at, updated_at)"
                            + " select ?, ?, display_name, array['REP'], team_id, '', now(), now() from app_user where id = ?",
                    id, id.toString(), ownerId()));
            return id;
        }

        /** Being written. */
        String accountPlan() {
            return parts.computeIfAbsent("account plan", any -> make("erp", "/api/v1/key-account-plans", accountPlanBody()).path("id").asText());
        }

        String accountReview() {
            return parts.computeIfAbsent("account review", any -> make(
                    "erp", "/api/v1/key-account-plans/" + activeAccountPlan() + "/reviews", "{\"note\":\"毛利落后\"}").path("id").asText());
        }

        String accountDecision() {
            return parts.computeIfAbsent("account decision", any -> make(
                    "erp", "/api/v1/key-account-plans/candidates/" + customer + "/decisions", "{\"decision\":\"NOT_TAKEN\",\"reason\":\"今年没有项目\"}").path("id").asText());
        }

        String ofAccountPlan(String kind) {
            String id = accountPlan();
            return parts.computeIfAbsent("account plan " + kind, any -> read("erp", "/api/v1/key-account-plans/" + id).path(kind).path(0).path("id").asText());
        }

        /** Another one, which lies with a manager. */
        String submittedAccountPlan() {
            return parts.computeIfAbsent("submitted account plan", any -> {
                String id = make("erp", "/api/v1/key-account-plans", accountPlanBody()).path("id").asText();
                SalesTeam.sql(Fragment.of("update key_account_plan_version set state = 'SUBMITTED' where plan_id = ?", UUID.fromString(id)));
                SalesTeam.sql(Fragment.of("update key_account_plan set state = 'SUBMITTED' where id = ?", UUID.fromString(id)));
                return id;
            });
        }

        /** The same, handed in by the caller where that is a person. */
        String handedInAccountPlan() {
            String id = submittedAccountPlan();
            if (caller != Column.CLIENT) {
                SalesTeam.sql(Fragment.of("update key_account_plan_version set submitted_by = ? where plan_id = ?", team.id(caller.person()), UUID.fromString(id)));
            }
            return id;
        }

        /** Another one, in force. */
        String activeAccountPlan() {
            return parts.computeIfAbsent("active account plan", any -> {
                String id = make("erp", "/api/v1/key-account-plans", accountPlanBody()).path("id").asText();
                SalesTeam.sql(Fragment.of("update key_account_plan_version set state = 'APPROVED' where plan_id = ?", UUID.fromString(id)));
                SalesTeam.sql(Fragment.of("update key_account_plan set state = 'ACTIVE', in_force = 1 where id = ?", UUID.fromString(id)));
                return id;
            });
        }

        /** Another one, in force and being adjusted. */
        String adjustedAccountPlan() {
            String id = activeAccountPlan();
            return parts.computeIfAbsent("adjusted account plan", any -> {
                make("erp", "/api/v1/key-account-plans/" + id + "/versions", "{\"reason\":\"客户扩建推迟\"}");
                return id;
            });
        }

        /** Somebody who sees the customer, also where nobody owns it. */
        private UUID keeper() {
            return relation == Relation.pool ? team.id("executive") : ownerId();
        }

        String accountPlanBody() {
            return ("{\"customerId\":\"%s\",\"responsibleId\":\"%s\",\"title\":\"%s\",\"beginsOn\":\"%s\",\"endsOn\":\"%s\","
                            + "\"goals\":[{\"metric\":\"VISITS\",\"target\":9,\"from\":\"%s\",\"dueOn\":\"%s\"}],\"activities\":[{\"kind\":\"CALL\",\"title\":\"核对需求\",\"dueOn\":\"%s\"}]}")
                    .formatted(customer, keeper(), mark, today, today.plusDays(90), today, today.plusDays(90), today.plusDays(5));
        }

        String accountReport() {
            return parts.computeIfAbsent("account report", any -> make(
                            "erp", "/api/v1/account-reports",
                            "{\"customerId\":\"%s\",\"kind\":\"QUESTION\",\"content\":\"%s\",\"responsibleId\":\"%s\"}".formatted(customer, mark, ownerId()))
                    .path("id").asText());
        }

        /** Done; beside the API, since nobody adds anything to what lies in the pool. */
        String executiveVisit() {
            return parts.computeIfAbsent("executive visit", any -> {
                UUID id = Ids.next();
                SalesTeam.sql(Fragment.of(
                        "insert into interaction (id, customer_id, kind, occurred_at, summary, recorded_at) values (?, ?, 'EXECUTIVE_VISIT', now(), ?, now())",
                        id, UUID.fromString(customer), mark));
                return id.toString();
            });
        }

        /** Of nobody. */
        String symposium() {
            return parts.computeIfAbsent("symposium", any -> make("erp", "/api/v1/symposiums", "{\"heldOn\":\"%s\",\"topic\":\"年度座谈\"}".formatted(today)).path("id").asText());
        }

        String invitation() {
            String symposium = symposium();
            return parts.computeIfAbsent("invitation", any -> make(
                            "erp", "/api/v1/symposiums/" + symposium + "/invitations", "{\"customerId\":\"%s\",\"note\":\"%s\"}".formatted(customer, mark))
                    .path("id").asText());
        }

        String accountOpinion() {
            return parts.computeIfAbsent("account opinion", any -> make(
                            "erp", "/api/v1/account-opinions", "{\"customerId\":\"%s\",\"score\":2,\"remark\":\"%s\"}".formatted(customer, mark))
                    .path("id").asText());
        }

        /** About the product that all scenes share. */
        String ofProduct(String more) {
            return "{\"customerId\":\"%s\",\"productId\":\"%s\",%s}".formatted(customer, product(), more);
        }

        String stockBody() {
            return ofProduct("\"toldOn\":\"%s\",\"quantity\":100,\"toldBy\":\"%s\"".formatted(today, mark));
        }

        String stock() {
            return parts.computeIfAbsent("stock", any -> make("erp", "/api/v1/account-stocks", stockBody()).path("id").asText());
        }

        String supplyAgreementBody() {
            return ofProduct("\"beginsOn\":\"%s\",\"endsOn\":\"%s\",\"quantity\":60,\"note\":\"%s\"".formatted(today, today.plusDays(60), mark));
        }

        String supplyAgreement() {
            return parts.computeIfAbsent("supply agreement", any -> make("erp", "/api/v1/supply-agreements", supplyAgreementBody()).path("id").asText());
        }

        String offerBody() {
            return ofProduct("\"offeredOn\":\"%s\",\"note\":\"%s\"".formatted(today, mark));
        }

        String offer() {
            return parts.computeIfAbsent("offer", any -> make("erp", "/api/v1/product-offers", offerBody()).path("id").asText());
        }

        String needBody() {
            return "{\"productId\":\"%s\",\"statedOn\":\"%s\",\"yearlyAmount\":1000,\"source\":\"%s\"}".formatted(launched(), today, mark);
        }

        String need() {
            String needs = "/api/v1/customers/" + customer + "/product-needs";
            return needs + "/" + parts.computeIfAbsent("need", any -> make("erp", needs, needBody()).path("id").asText());
        }

        String accountEventBody() {
            return "{\"customerId\":\"%s\",\"kind\":\"FAIR\",\"title\":\"%s\",\"happensOn\":\"%s\"}".formatted(customer, mark, today.plusDays(9));
        }

        String accountEvent() {
            return parts.computeIfAbsent("account event", any -> make("erp", "/api/v1/account-events", accountEventBody()).path("id").asText());
        }

        String promotionBody() {
            return "{\"customerId\":\"%s\",\"title\":\"%s\",\"beginsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(customer, mark, today, today.plusDays(30));
        }

        String promotion() {
            return parts.computeIfAbsent("promotion", any -> make("erp", "/api/v1/account-promotions", promotionBody()).path("id").asText());
        }

        /** A rebate. */
        String incentive() {
            String body = incentiveBody("REBATE", "\"tierMode\":\"WHOLE\",\"tiers\":[{\"from\":0,\"rate\":2}]");
            return parts.computeIfAbsent("incentive", any -> make("erp", "/api/v1/incentives", body).path("id").asText());
        }

        String payout() {
            String body = "{\"paidOn\":\"%s\",\"amount\":1,\"reference\":\"%s\",\"reason\":\"%s\"}".formatted(today, mark, mark);
            return parts.computeIfAbsent("payout", any -> make("erp", "/api/v1/incentives/" + incentive() + "/payouts", body).path("payouts").path(0).path("id").asText());
        }

        String incentiveBody(String kind, String more) {
            return "{\"customerId\":\"%s\",\"kind\":\"%s\",\"title\":\"%s\",\"beginsOn\":\"%s\",\"endsOn\":\"%s\",%s}".formatted(customer, kind, mark, today, today.plusDays(90), more);
        }

        /** An unusual day of the customer's owner. */
        String alarm(String kind) {
            return parts.computeIfAbsent("alarm " + kind, any -> {
                UUID id = Ids.next();
                SalesTeam.sql(Fragment.of(
                        "insert into contact_alarm (id, person_id, day, kind, contacts, allowed, raised_at, updated_at) values (?, ?, ?, ?, 101, 100, now(), now())",
                        id, ownerId(), orderedOn, kind));
                return id.toString();
            });
        }

        String incumbency() {
            return byErp("/api/v1/customers/" + customer + "/incumbencies", "{\"competitorId\":\"%s\",\"since\":\"2025-01-01\",\"development\":\"%s\"}".formatted(competitor(), mark));
        }

        String competingPurchase() {
            return byErp(
                    "/api/v1/customers/" + customer + "/competing-purchases",
                    "{\"product\":\"%s\",\"periodFrom\":\"2025-01-01\",\"periodTo\":\"2025-06-30\",\"amount\":1}".formatted(mark));
        }

        String move() {
            incumbency();
            return byErp(
                    "/api/v1/competitors/" + competitor() + "/moves",
                    "{\"kind\":\"OTHER\",\"happenedOn\":\"2025-01-01\",\"source\":\"展会\",\"description\":\"换了总代\"}");
        }

        /** One that supplies nobody else. */
        String competitor() {
            return byErp("/api/v1/competitors", "{\"name\":\"%s\"}".formatted(AccessScenes.this.mark()));
        }

        /** One that has registered nothing else. */
        String partner() {
            return byErp("/api/v1/partners", "{\"name\":\"%s\",\"kind\":\"DEALER\"}".formatted(AccessScenes.this.mark()));
        }

        String registration() {
            return byErp(
                    "/api/v1/deal-registrations",
                    "{\"partnerId\":\"%s\",\"customerId\":\"%s\",\"validUntil\":\"%s\",\"note\":\"%s\"}".formatted(partner(), customer, today.plusDays(60), mark));
        }

        /** Something that is believed of the customer. */
        String ofCustomer(String kind, String body) {
            return byErp("/api/v1/customers/" + customer + "/" + kind, body);
        }

        String anotherOfCustomer(String kind, String body) {
            return make("erp", "/api/v1/customers/" + customer + "/" + kind, body).path("id").asText();
        }

        /** A project that the caller is responsible for when it is assigned. */
        String project() {
            return once("project", this::anotherProject);
        }

        String anotherProject() {
            String responsible = relation == Relation.assigned ? ",\"responsibleId\":\"%s\"".formatted(team.id(caller.person())) : "";
            return anotherOfCustomer("projects", "{\"name\":\"%s\"%s}".formatted(mark, responsible));
        }

        String endedProject() {
            String project = anotherProject();
            make("erp", "/api/v1/projects/" + project + "/outcome", "{\"state\":\"DROPPED\"}");
            return project;
        }

        /** What makes it may make others. */
        private String once(String name, java.util.function.Supplier<String> maker) {
            String known = parts.get(name);
            if (known == null) {
                known = maker.get();
                parts.put(name, known);
            }
            return known;
        }

        /** Of the project. */
        String decisionMaker() {
            return once("decision maker", () -> makerOf(project()));
        }

        String makerOf(String project) {
            return make("erp", "/api/v1/projects/" + project + "/decision-makers", makerBody()).path("id").asText();
        }

        /** The second one, so that it can be taken back. */
        String stepOf(String project) {
            return make("erp", "/api/v1/projects/" + project + "/step-changes", "{\"step\":3}").path("steps").path(1).path("id").asText();
        }

        String makerBody() {
            return "{\"contactId\":\"%s\",\"role\":\"DECIDES\",\"decidesAt\":[6],\"weight\":40}".formatted(contact());
        }

        private String byErp(String path, String body) {
            String known = parts.get(path);
            if (known == null) {
                known = make("erp", path, body).path("id").asText();
                parts.put(path, known);
            }
            return known;
        }

        private String part(String path, String body) {
            return parts.computeIfAbsent(path, any -> make(owner, path, body).path("id").asText());
        }
    }

    static final ObjectMapper JSON = new ObjectMapper();

    final SalesTeam team = new SalesTeam();
    final LocalDate today;
    private final Wire wire;
    private final ContractCheck contract = new ContractCheck();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<Scene, Scene> keyAccounts = new HashMap<>();
    private int counter;
    private boolean importantSupervised;
    private String product;

    AccessScenes(Wire wire, LocalDate today) {
        this.wire = wire;
        this.today = today;
        team.add("lenderRead", team.north, "REP");
        team.add("lenderWrite", team.north, "REP");
        team.add("keyOwner", team.north, "REP");
        team.add("guest", team.north, "REP");
        keys.put("client", client(team.south));
        keys.put("erp", client(null));
    }

    /** An order of two of the one product. */
    String order(String customer, String externalId, LocalDate day) {
        return "{\"customerId\":\"%s\",\"externalId\":\"%s\",\"orderedOn\":\"%s\",\"note\":\"%s\",\"lines\":[{\"productId\":\"%s\",\"quantity\":2,\"unitPrice\":100}]}"
                .formatted(customer, externalId, day, externalId, product());
    }

    /** The product that all scenes share, launched today. */
    String launched() {
        SalesTeam.sql(Fragment.of("update product set launched_on = ? where id = ?", today, UUID.fromString(product())));
        return product();
    }

    String product() {
        if (product == null) {
            product = make("manager", "/api/v1/products", "{\"code\":\"%s\",\"name\":\"门禁一体机\"}".formatted(mark())).path("id").asText();
        }
        return product;
    }

    /** An integration client with every scope there is, of the south or, with null, of the whole company. */
    private String client(UUID teamId) {
        try {
            Map<String, Object> client = new LinkedHashMap<>(Map.of("name", mark(), "scopes", Permission.SCOPES));
            if (teamId != null) {
                client.put("teamId", teamId);
            }
            return make("admin", "/api/v1/api-clients", JSON.writeValueAsString(client)).path("key").asText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Once for all scenes. */
    private void superviseImportant() {
        if (!importantSupervised) {
            require(send("manager", "PATCH", "/api/v1/settings", "application/merge-patch+json", "{\"values\":{\"superviseImportant\":true}}", true), 200);
            importantSupervised = true;
        }
    }

    String token(String person) {
        return keys.containsKey(person) ? keys.get(person) : team.token(person);
    }

    String mark() {
        return "记号" + Integer.toString(++counter, 36) + "x" + team.south.toString().substring(24);
    }

    Scene scene(Relation relation, Column caller) {
        return scene(relation, caller, mark(), false);
    }

    private Scene scene(Relation relation, Column caller, String mark, boolean key) {
        String owner = switch (relation) {
            case own -> caller == Column.CLIENT ? "rep" : caller == Column.ADMIN ? "northRep" : caller.person();
            case team -> "rep2";
            case foreign, pool, assigned -> "northRep";
            case shared_read -> "lenderRead";
            case shared_write -> "lenderWrite";
            case key -> "keyOwner";
        };
        Scene scene = new Scene(relation, caller, owner, mark, key);
        if ((relation == Relation.shared_read || relation == Relation.shared_write) && caller != Column.CLIENT) {
            String access = relation == Relation.shared_read ? "READ" : "WRITE";
            require(send(owner, "PUT", "/api/v1/customers/" + scene.customer + "/shares/" + team.id(caller.person()), "application/json",
                    "{\"access\":\"%s\"}".formatted(access), false), 200);
        }
        if (relation == Relation.pool) {
            // Its owner can add nothing any more once it is in the pool.
            scene.contact();
            scene.interaction();
            scene.plan();
            scene.influence();
            require(send(owner, "POST", "/api/v1/customers/" + scene.customer + "/releases", "application/json", "{}", false), 204);
        }
        return scene;
    }

    /** Posts as that person and insists on a 201. */
    JsonNode make(String person, String path, String body) {
        return require(send(person, "POST", path, "application/json", body, false), 201);
    }

    JsonNode read(String person, String path) {
        return require(send(person, "GET", path, null, null, false), 200);
    }

    /** Asks, and holds the answer against the contract. */
    Wire.Answer as(String person, String method, String target, String contentType, String body, boolean ifMatch) {
        Wire.Answer answer = send(person, method, target, contentType, body, ifMatch);
        contract.check(method, target.split("\\?")[0], answer.status(), answer.contentType(), answer.text());
        return answer;
    }

    private Wire.Answer send(String person, String method, String target, String contentType, String body, boolean ifMatch) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (person != null) {
            headers.put("Authorization", "Bearer " + token(person));
        }
        headers.put("Accept", "*/*");
        if (contentType != null) {
            headers.put("Content-Type", contentType);
        }
        if (ifMatch) {
            headers.put("If-Match", "*");
        }
        byte[] bytes = body == null ? (method.equals("POST") ? new byte[0] : null) : body.getBytes(StandardCharsets.UTF_8);
        try {
            return wire.send(method, target, headers, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode require(Wire.Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("a scene could not be set: " + answer.status() + " " + answer.text());
        }
        return json(answer);
    }

    static JsonNode json(Wire.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
