package org.gengke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.domain.Permission;
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
        final String mark = mark();
        final String customer;
        /** Nothing else was ordered on it. */
        final LocalDate orderedOn = LocalDate.of(1990, 1, 1).plusDays(counter);
        private final Map<String, String> parts = new LinkedHashMap<>();

        private Scene(Relation relation, Column caller, String owner) {
            this.relation = relation;
            this.caller = caller;
            this.owner = owner;
            customer = make(owner, "/api/v1/customers", "{\"name\":\"%s有限公司\",\"mainBusiness\":\"%s\",\"statusSince\":\"%s\"}".formatted(mark, mark, today.minusDays(10))).path("id").asText();
            if (relation == Relation.key) {
                SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC' where id = ?", UUID.fromString(customer)));
            }
        }

        UUID ownerId() {
            return team.id(owner);
        }

        String contact() {
            return part("/api/v1/contacts", "{\"name\":\"%s\",\"customers\":[{\"customerId\":\"%s\"}]}".formatted(mark, customer));
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
    private int counter;
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

    String token(String person) {
        return keys.containsKey(person) ? keys.get(person) : team.token(person);
    }

    String mark() {
        return "记号" + Integer.toString(++counter, 36) + "x" + team.south.toString().substring(24);
    }

    Scene scene(Relation relation, Column caller) {
        String owner = switch (relation) {
            case own -> caller == Column.CLIENT ? "rep" : caller == Column.ADMIN ? "northRep" : caller.person();
            case team -> "rep2";
            case foreign, pool, assigned -> "northRep";
            case shared_read -> "lenderRead";
            case shared_write -> "lenderWrite";
            case key -> "keyOwner";
        };
        Scene scene = new Scene(relation, caller, owner);
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
            require(send(owner, "POST", "/api/v1/customers/" + scene.customer + "/releases", "application/json", "{}", false), 204);
        }
        return scene;
    }

    /** Posts as that person and insists on a 201. */
    JsonNode make(String person, String path, String body) {
        return require(send(person, "POST", path, "application/json", body, false), 201);
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
