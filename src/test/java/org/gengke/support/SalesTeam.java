package org.gengke.support;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gengke.people.Caller;
import org.gengke.people.PasswordHash;
import org.gengke.people.SignInService;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * A sales organisation of its own for each test that makes one: company, south (with a team of the city below it) and
 * north; one person of each role and a few more. Each person signs in for real.
 */
public final class SalesTeam {

    public static final String PASSWORD = "gengke-demo";

    /** One hash for all people of all tests: Argon2id is meant to be slow. */
    private static volatile String passwordHash;

    static {
        io.restassured.RestAssured.filters(new ContractCheck());
    }

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, UUID> users = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public final UUID company = team("公司", null);
    public final UUID south = team("华南", company);
    public final UUID guangzhou = team("广州", south);
    public final UUID north = team("华北", company);

    public SalesTeam() {
        add("rep", south, "REP");
        add("rep2", south, "REP");
        add("cityRep", guangzhou, "REP");
        add("northRep", north, "REP");
        add("solution", south, "SOLUTION");
        add("manager", south, "MANAGER");
        add("northManager", north, "MANAGER");
        add("kam", company, "KAM");
        add("executive", company, "EXECUTIVE");
        add("admin", company, "ADMIN");
    }

    public UUID id(String person) {
        return users.get(person);
    }

    /** A request of that person with a bearer token and a JSON body, if any. */
    public RequestSpecification as(String person) {
        // Without this the client would send every media type but application/json in ISO 8859-1. Asked for with each request,
        // since Quarkus puts the client's configuration back after each class.
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .header("Authorization", "Bearer " + token(person)).contentType("application/json").accept("application/json");
    }

    /** The same for a JSON Merge Patch against a version that was read ({@code *} for any). */
    public RequestSpecification patchAs(String person, String ifMatch) {
        return as(person).contentType("application/merge-patch+json").header("If-Match", ifMatch);
    }

    public String token(String person) {
        return tokens.computeIfAbsent(person, name -> Arc.container()
                .instance(SignInService.class)
                .get()
                .signIn(name + "-" + suffix, PASSWORD)
                .accessToken());
    }

    public Caller caller(String person) {
        return Arc.container().instance(SignInService.class).get().callerById(id(person)).orElseThrow();
    }

    public String username(String person) {
        return person + "-" + suffix;
    }

    public void add(String person, UUID teamId, String... roles) {
        UUID id = Ids.next();
        users.put(person, id);
        sql(Fragment.of(
                "insert into app_user (id, username, display_name, roles, team_id, password_hash, search_text, created_at, updated_at)"
                        + " values (?, ?, ?, ?::text[], ?, ?, ?, now(), now())",
                id, username(person), person, List.of(roles).toArray(), teamId, hash(), username(person)));
    }

    public UUID team(String name, UUID parent) {
        UUID id = Ids.next();
        sql(Fragment.of(
                "insert into team (id, name, parent_id, path, created_at, updated_at) values (?, ?, ?,"
                        + " coalesce((select path from team where id = ?), '{}'::uuid[]) || ?::uuid, now(), now())",
                id, name + suffix, parent, parent, id));
        return id;
    }

    /** Runs a statement beside the API, for what a test has to find in the database. */
    public static int sql(Fragment statement) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get().update(statement));
    }

    private static String hash() {
        if (passwordHash == null) {
            passwordHash = new PasswordHash(1024, 1, 1).of(PASSWORD);
        }
        return passwordHash;
    }
}
