package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gengke.support.CommittedContract;
import org.gengke.support.ContractCheck;
import org.gengke.support.CommittedContract.Operation;
import org.junit.jupiter.api.Test;

/** The committed contract tells a stranger all that they need for a first call, for each operation. */
class ContractQualityTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Properties that hold what a person writes; an example of them is Chinese. */
    private static final Set<String> WRITTEN = Set.of(
            "displayName", "summary", "purpose", "reason", "note", "answer", "labelZh", "textZh", "nameZh", "nextStep", "profile");

    private final CommittedContract contract = CommittedContract.read("openapi/gengke.yaml");
    private final ContractCheck schemas = new ContractCheck(contract.root());

    @Test
    void eachOperationIsDescribed() {
        assertThat(faults((operation, faults) -> {
            for (String needed : List.of("operationId", "summary", "description")) {
                if (operation.node().path(needed).asText().isBlank()) {
                    faults.add(needed);
                }
            }
            if (operation.node().path("tags").isEmpty()) {
                faults.add("tags");
            }
        })).isEmpty();
    }

    @Test
    void eachOperationSaysWhoMayCall() {
        assertThat(faults((operation, faults) -> {
            JsonNode security = operation.node().path("security");
            if (!security.isArray() || security.isEmpty() != operation.open()) {
                faults.add("security " + security);
            }
        })).isEmpty();
    }

    @Test
    void eachOperationListsItsRefusals() {
        assertThat(faults((operation, faults) -> {
            Set<String> missing = refusals(operation);
            operation.node().path("responses").fieldNames().forEachRemaining(missing::remove);
            if (!missing.isEmpty()) {
                faults.add("responses " + missing);
            }
            operation.node().path("responses").fields().forEachRemaining(response -> {
                boolean problem = response.getValue().path("content").has("application/problem+json");
                if (response.getKey().matches("[45]..") && !problem) {
                    faults.add(response.getKey() + " without a problem");
                }
                if (response.getValue().path("description").asText().isBlank()) {
                    faults.add(response.getKey() + " without a description");
                }
            });
        })).isEmpty();
    }

    @Test
    void eachBodyHasAnExampleThatItsSchemaTakes() {
        assertThat(faults((operation, faults) -> operation.node().path("requestBody").path("content").fields().forEachRemaining(media -> {
            JsonNode schema = contract.resolve(media.getValue().path("schema"));
            List<JsonNode> examples = new ArrayList<>();
            schema.path("examples").forEach(examples::add);
            if (examples.isEmpty() && media.getKey().contains("form")) {
                schema.path("properties").fields().forEachRemaining(property -> {
                    if (property.getValue().path("examples").isEmpty()) {
                        faults.add(media.getKey() + " has no example of " + property.getKey());
                    }
                });
                return;
            }
            if (examples.isEmpty()) {
                faults.add(media.getKey() + " has no example");
            }
            for (JsonNode example : examples) {
                Set<ValidationMessage> findings = schemas.findings(media.getValue().path("schema"), example);
                if (!findings.isEmpty()) {
                    faults.add("the example is not of its schema: " + findings);
                }
                if (namesWritten(example) && !CHINESE.matcher(example.toString()).find()) {
                    faults.add("the example is not Chinese: " + example);
                }
            }
        }))).isEmpty();
    }

    /** What is required cannot be null as well, and a customer needs nothing but a name. */
    @Test
    void bodiesRequireNoMoreThanTheyNeed() {
        List<String> faults = new ArrayList<>();
        contract.root().path("components").path("schemas").fields().forEachRemaining(schema -> {
            for (JsonNode required : schema.getValue().path("required")) {
                JsonNode property = schema.getValue().path("properties").path(required.asText());
                if (property.path("type").toString().contains("null") || property.path("anyOf").toString().contains("\"null\"")) {
                    faults.add(schema.getKey() + "." + required.asText() + " is required and may be null");
                }
            }
        });
        assertThat(faults).isEmpty();
        assertThat(contract.root().at("/components/schemas/CreateCustomerRequest/required").toString()).isEqualTo("[\"name\"]");
    }

    /** What each of these declares is what is honoured: needed where it is declared as required, else checked when given. */
    @Test
    void changesNameTheVersionOrSayWhyNot() {
        Set<String> without = new TreeSet<>();
        Set<String> whenGiven = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            if (!Set.of("PUT", "PATCH", "DELETE").contains(operation.method())) {
                continue;
            }
            JsonNode ifMatch = operation.parameter("If-Match");
            if (ifMatch == null) {
                without.add(operation.id());
            } else if (!ifMatch.path("required").asBoolean()) {
                whenGiven.add(operation.id());
            }
        }
        // Sessions, passwords and the demonstration data have no representation to compare; in the calendar the last writer wins,
        // and of an order told by its number the ERP.
        assertThat(without).containsExactly(
                "closeSession", "removeCalendarDay", "removeDemoData", "revokeToken", "setCalendarDay", "setPassword", "upsertOrder");
        // Released without it: needing it now would break callers.
        assertThat(whenGiven).containsExactly("advancePlaybook", "answerQuestion", "removeShare", "shareCustomer");
    }

    private static Set<String> refusals(Operation operation) {
        Set<String> expected = new TreeSet<>(Set.of("400", "401", "406", "429", "503"));
        if (!operation.open()) {
            expected.addAll(Set.of("403", "404"));
            if (!operation.method().equals("GET")) {
                expected.add("409");
            }
        }
        if (operation.node().has("requestBody")) {
            expected.addAll(Set.of("413", "415", "422"));
        }
        if (operation.node().path("parameters").toString().contains("\"in\":\"query\"")) {
            expected.add("422");
        }
        JsonNode ifMatch = operation.parameter("If-Match");
        if (ifMatch != null) {
            expected.add("412");
            if (ifMatch.path("required").asBoolean()) {
                expected.add("428");
            }
        }
        return expected;
    }

    private static boolean namesWritten(JsonNode example) {
        for (String name : WRITTEN) {
            if (example.findValue(name) != null) {
                return true;
            }
        }
        return false;
    }

    private interface Check {
        void of(Operation operation, List<String> faults);
    }

    private List<String> faults(Check check) {
        List<String> all = new ArrayList<>();
        assertThat(contract.operations()).isNotEmpty();
        for (Operation operation : contract.operations()) {
            List<String> faults = new ArrayList<>();
            check.of(operation, faults);
            faults.forEach(fault -> all.add(operation.id() + ": " + fault));
        }
        return all;
    }
}
