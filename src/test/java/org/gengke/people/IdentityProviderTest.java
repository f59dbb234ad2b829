package org.gengke.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** An identity provider is switched on by configuration alone; roles and team stay ours. */
@QuarkusTest
@TestProfile(IdentityProviderTest.WithProvider.class)
@QuarkusTestResource(TestDatabase.class)
class IdentityProviderTest {

    private static final KeyPair PROVIDER = keys("provider");
    private static final KeyPair STRANGER = keys("stranger");

    private final SalesTeam team = new SalesTeam();

    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.public-key", text(PROVIDER.getPublic()),
                    "quarkus.oidc.token.issuer", "https://id.example");
        }
    }

    @Test
    void whoTheProviderKnowsIsTheUserOfThatName() {
        get(token(PROVIDER, team.username("manager"))).then().statusCode(200).body("username", equalTo(team.username("manager"))).body("roles", hasItem("MANAGER"));
    }

    @Test
    void whoHasNoUserHereStaysOutside() {
        get(token(PROVIDER, "somebody-else")).then().statusCode(401);
    }

    @Test
    void aTokenOfAnotherProviderIsRefused() {
        get(token(STRANGER, team.username("manager"))).then().statusCode(401);
    }

    @Test
    void ourOwnTokensStillWork() {
        team.as("rep").get("/api/v1/me").then().statusCode(200);
    }

    private static io.restassured.response.Response get(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    private static String token(KeyPair provider, String username) {
        return Jwt.issuer("https://id.example").subject("42").claim("preferred_username", username).expiresIn(300).sign(provider.getPrivate());
    }

    /** The profile and the test are loaded by two class loaders; the keys have to be the same in both. */
    private static KeyPair keys(String name) {
        String property = "gengke.test.keys." + name;
        try {
            if (System.getProperty(property) == null) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair made = generator.generateKeyPair();
                System.setProperty(property, text(made.getPublic()) + " " + text(made.getPrivate()));
            }
            String[] keys = System.getProperty(property).split(" ");
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(keys[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(keys[1]))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
