package org.gengke;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service serves; what it has to say: {@link ContractQualityTest}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/gengke.yaml");
    private static final Path GENERATED = Path.of("target/openapi-test/openapi.yaml");

    @Test
    void theCommittedContractIsTheGeneratedOne() throws IOException {
        String generated = Files.readString(GENERATED);
        if (Boolean.getBoolean("gengke.contract.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED).lines())
                .as("openapi/gengke.yaml; write it anew with: mvn test -Dtest=ContractTest -Dgengke.contract.write=true")
                .containsExactlyElementsOf(generated.lines().toList());
        assertThat(Files.readString(COMMITTED).equals(generated)).isTrue();
    }

    @Test
    void theServedContractIsTheGeneratedOne() throws IOException {
        // Compared as trees: the server writes the keys of an object in an order of its own.
        ObjectMapper json = new ObjectMapper();
        String served = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
        JsonNode generated = json.readTree(Path.of("target/openapi-test/openapi.json").toFile());
        assertThat(json.readTree(served)).isEqualTo(generated);
    }
}
