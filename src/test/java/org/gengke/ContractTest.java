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
import java.util.ArrayList;
import java.util.List;
import org.gengke.support.ContractCheck;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service serves, and it says all that a stranger needs. */
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

    @Test
    void eachOperationIsDescribedAndSecured() {
        List<String> faults = new ArrayList<>();
        JsonNode paths = new ContractCheck().contract().path("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            JsonNode operation = method.getValue();
            String where = method.getKey() + " " + path.getKey();
            for (String needed : List.of("operationId", "summary", "description")) {
                if (operation.path(needed).asText().isBlank()) {
                    faults.add(where + " lacks " + needed);
                }
            }
            if (operation.path("tags").isEmpty()) {
                faults.add(where + " lacks tags");
            }
            if (!path.getKey().startsWith("/api/v1/auth/") && operation.path("security").isEmpty()) {
                faults.add(where + " lacks security");
            }
        }));
        assertThat(faults).isEmpty();
        assertThat(paths.size()).isPositive();
    }
}
