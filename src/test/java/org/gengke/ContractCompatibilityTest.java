package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gengke.support.CommittedContract;
import org.gengke.support.ContractComparison;
import org.junit.jupiter.api.Test;

/** Who calls the last release can call this one: the contract only grows (src/docs/decisions/0006). */
class ContractCompatibilityTest {

    private static final Path DECLARED = Path.of("openapi/breaking-changes.txt");

    private final CommittedContract released = CommittedContract.read("openapi/released.yaml");

    @Test
    void nothingIsBrokenThatIsNotDeclared() throws IOException {
        List<String> declared = Files.readAllLines(DECLARED).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        assertThat(ContractComparison.breaks(released, CommittedContract.read("openapi/gengke.yaml")))
                .as("breaking changes against openapi/released.yaml; those that are meant stand in %s", DECLARED)
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void theReleaseDoesNotBreakItself() {
        assertThat(released.operations()).hasSizeGreaterThan(50);
        assertThat(planted(contract -> {})).isEmpty();
    }

    @Test
    void aRemovedPathOrOperationIsABreak() {
        assertThat(planted(contract -> paths(contract).remove("/api/v1/worklist"))).containsExactly("GET /api/v1/worklist: removed");
        assertThat(planted(contract -> paths(contract).withObject("/~1api~1v1~1customers").remove("post")))
                .containsExactly("POST /api/v1/customers: removed");
        assertThat(planted(contract -> operation(contract, "/api/v1/customers", "get").put("operationId", "findCustomers")))
                .containsExactly("GET /api/v1/customers: operationId listCustomers became findCustomers");
    }

    @Test
    void aRemovedPropertyIsABreakBothWays() {
        assertThat(planted(contract -> properties(contract, "Customer").remove("shortName"))).containsExactly("answer Customer.shortName: removed");
        assertThat(planted(contract -> properties(contract, "CreateCustomerRequest").remove("shortName")))
                .containsExactly("request CreateCustomerRequest.shortName: removed");
    }

    @Test
    void aPropertyThatARequestNeedsNowIsABreak() {
        assertThat(planted(contract -> required(contract, "CreateCustomerRequest").add("creditCode")))
                .containsExactly("request CreateCustomerRequest.creditCode: is required");
        assertThat(planted(contract -> {
            properties(contract, "CreateCustomerRequest").putObject("legalForm").put("type", "string");
            required(contract, "CreateCustomerRequest").add("legalForm");
        })).containsExactly("request CreateCustomerRequest.legalForm: is required");
    }

    @Test
    void aPropertyThatAnAnswerMayLackIsABreak() {
        assertThat(planted(contract -> required(contract, "Customer").remove(0))).hasSize(1).allMatch(line -> line.endsWith(": may be absent"));
    }

    @Test
    void aNarrowedEnumIsABreakAndAWiderOneIsNot() {
        assertThat(planted(contract -> values(contract, "Tier").remove(0))).containsExactly("request Tier: no longer takes STRATEGIC");
        assertThat(planted(contract -> values(contract, "Tier").add("LOCAL"))).isEmpty();
    }

    @Test
    void aRemovedAnswerOrHeaderIsABreak() {
        assertThat(planted(contract -> operation(contract, "/api/v1/customers", "post").withObject("/responses").remove("201")))
                .containsExactly("POST /api/v1/customers: answer 201 removed");
        assertThat(planted(contract -> operation(contract, "/api/v1/customers", "post").withObject("/responses/201/headers").remove("ETag")))
                .containsExactly("POST /api/v1/customers: answer 201 without ETag");
        assertThat(planted(contract -> operation(contract, "/api/v1/customers", "post").withObject("/responses").putObject("202")))
                .containsExactly("POST /api/v1/customers: answer 202 added");
    }

    @Test
    void anotherTypeIsABreak() {
        assertThat(planted(contract -> type(contract, "CreateCustomerRequest", "headcount").removeAll().add("string")))
                .containsExactly(
                        "request CreateCustomerRequest.headcount: no longer takes null",
                        "request CreateCustomerRequest.headcount: type [integer] became [string]");
        assertThat(planted(contract -> type(contract, "CreateCustomerRequest", "headcount").remove(1)))
                .containsExactly("request CreateCustomerRequest.headcount: no longer takes null");
        assertThat(planted(contract -> ((ObjectNode) properties(contract, "Customer").path("name")).putArray("type").add("string").add("null")))
                .containsExactly("answer Customer.name: may be null");
    }

    @Test
    void tighterBoundsOfARequestAreABreak() {
        assertThat(planted(contract -> ((ObjectNode) properties(contract, "CreateCustomerRequest").path("name")).put("maxLength", 100)))
                .containsExactly("request CreateCustomerRequest.name: maxLength 200 became 100");
        assertThat(planted(contract -> ((ObjectNode) properties(contract, "CreateCustomerRequest").path("name")).put("maxLength", 300))).isEmpty();
        assertThat(planted(contract -> ((ObjectNode) properties(contract, "CreateCustomerRequest").path("shortName")).put("minLength", 2)))
                .containsExactly("request CreateCustomerRequest.shortName: minLength none became 2");
    }

    @Test
    void aRemovedOrNewlyNeededParameterIsABreak() {
        assertThat(planted(contract -> remove(operation(contract, "/api/v1/customers", "get").withArray("parameters"), "q")))
                .containsExactly("GET /api/v1/customers: parameter q removed");
        assertThat(planted(contract -> operation(contract, "/api/v1/customers", "get").withArray("parameters").addObject()
                        .put("name", "region").put("in", "query").put("required", true).putObject("schema").put("type", "string")))
                .containsExactly("GET /api/v1/customers: parameter region is required");
    }

    @Test
    void askingForCredentialsWhereNoneWereNeededIsABreak() {
        assertThat(planted(contract -> operation(contract, "/api/v1/auth/token", "post").putArray("security").addObject().putArray("bearer")))
                .containsExactly("POST /api/v1/auth/token: asks for credentials");
    }

    @Test
    void whatIsAddedBreaksNothing() {
        assertThat(planted(contract -> {
            properties(contract, "Customer").putObject("legalForm").put("type", "string");
            properties(contract, "CreateCustomerRequest").putObject("legalForm").putArray("type").add("string").add("null");
            paths(contract).putObject("/api/v1/branches").putObject("get").put("operationId", "listBranches");
            operation(contract, "/api/v1/customers", "get").withObject("/responses").putObject("409");
            required(contract, "CreateContactRequest").remove(0);
        })).isEmpty();
    }

    private List<String> planted(Consumer<ObjectNode> change) {
        ObjectNode copy = released.root().deepCopy();
        change.accept(copy);
        return ContractComparison.breaks(released, new CommittedContract(copy));
    }

    private static ObjectNode paths(ObjectNode contract) {
        return (ObjectNode) contract.path("paths");
    }

    private static ObjectNode operation(ObjectNode contract, String path, String method) {
        return (ObjectNode) contract.path("paths").path(path).path(method);
    }

    private static ObjectNode schema(ObjectNode contract, String name) {
        return (ObjectNode) contract.path("components").path("schemas").path(name);
    }

    private static ObjectNode properties(ObjectNode contract, String name) {
        return (ObjectNode) schema(contract, name).path("properties");
    }

    private static ArrayNode required(ObjectNode contract, String name) {
        return (ArrayNode) schema(contract, name).path("required");
    }

    private static ArrayNode values(ObjectNode contract, String name) {
        return (ArrayNode) schema(contract, name).path("enum");
    }

    private static ArrayNode type(ObjectNode contract, String name, String property) {
        return (ArrayNode) properties(contract, name).path(property).path("type");
    }

    private static void remove(ArrayNode parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            if (parameter.path("name").asText().equals(name)) {
                parameters.remove(i);
                return;
            }
        }
        throw new AssertionError("no parameter " + name);
    }
}
