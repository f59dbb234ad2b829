package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CustomerRelationsTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theSameOrganisationIsRefusedWithTheRecordThatIsThere() {
        String id = create("rep", "广州" + mark + "科技有限公司");
        team.as("rep").body("{\"name\":\"广州" + mark + "科技（集团）股份有限公司\"}").post(CUSTOMERS).then()
                .statusCode(409).body("type", endsWith("customer-duplicate")).body("matches[0].id", equalTo(id)).body("matches[0].ownerName", equalTo("rep"));
        team.as("northRep").body("{\"name\":\"广州" + mark + "科技有限公司\"}").post(CUSTOMERS).then()
                .statusCode(409).body("matches[0].masked", equalTo(true)).body("matches[0].id", nullValue())
                .body("matches[0].name", not(equalTo("广州" + mark + "科技有限公司"))).body("matches[0].ownerName", nullValue());
        team.as("northRep").queryParam("name", "广州" + mark + "科技").get(CUSTOMERS + "/duplicates").then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].masked", equalTo(true));
        team.as("northRep").body("{\"name\":\"广州" + mark + "科技有限公司\",\"differentOrganisation\":true}").post(CUSTOMERS).then().statusCode(201);
    }

    @Test
    void ofManyWhoCreateTheSameAtOnceOneSucceeds() {
        String token = team.token("rep");
        assertThat(token).isNotNull();
        List<Integer> answers = IntStream.range(0, 8).parallel()
                .mapToObj(i -> team.as("rep").body("{\"name\":\"佛山同时" + mark + "有限公司\"}").post(CUSTOMERS).statusCode())
                .sorted().toList();
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void groupsAreDeepAndHaveNoCycles() {
        String top = create("rep", "东莞总" + mark);
        String middle = create("rep", "东莞中" + mark);
        String bottom = create("rep", "东莞下" + mark);
        below(middle, top, 200);
        below(bottom, middle, 200);
        below(top, bottom, 409);
        below(top, top, 409);
        team.as("rep").get(CUSTOMERS + "/" + middle + "/group").then().statusCode(200)
                .body("items.customerId", contains(top, middle, bottom)).body("items.depth", contains(0, 1, 2));
        team.as("rep").queryParam("parentId", top).get(CUSTOMERS).then().body("items.id", contains(middle));
        String foreign = create("northRep", "北方总" + mark);
        below(bottom, foreign, 422);
    }

    @Test
    void aShareLetsAColleagueReadOrWriteUntilItEnds() {
        String id = create("rep", "珠海分享" + mark);
        String share = CUSTOMERS + "/" + id + "/shares/" + team.id("solution");
        team.as("rep2").body("{\"access\":\"READ\"}").put(share).then().statusCode(404);
        team.as("rep").body("{\"access\":\"READ\"}").put(share).then().statusCode(200).body("userName", equalTo("solution"));
        team.as("solution").get(CUSTOMERS + "/" + id).then().statusCode(200).body("access", equalTo("READ"));
        team.patchAs("solution", "*").body("{\"headcount\":3}").patch(CUSTOMERS + "/" + id).then().statusCode(403);
        team.as("rep").body("{\"access\":\"WRITE\"}").put(share).then().statusCode(200);
        team.patchAs("solution", "*").body("{\"headcount\":3}").patch(CUSTOMERS + "/" + id).then().statusCode(200);
        team.as("rep").delete(share).then().statusCode(204);
        team.as("solution").get(CUSTOMERS + "/" + id).then().statusCode(404);
    }

    @Test
    void aShareThatSomebodyElseChangedIsNotOverwrittenByWhoSaysWhatTheySaw() {
        String id = create("rep", "珠海先后" + mark);
        String shares = CUSTOMERS + "/" + id + "/shares";
        String share = shares + "/" + team.id("solution");
        team.as("rep").header("If-Match", "\"0\"").body("{\"access\":\"READ\"}").put(share).then().statusCode(412);
        String seen = team.as("rep").body("{\"access\":\"READ\"}").put(share).then().statusCode(200).extract().path("etag");
        team.as("rep").get(shares).then().body("items[0].etag", equalTo(seen));
        team.as("manager").header("If-Match", seen).body("{\"access\":\"WRITE\"}").put(share).then().statusCode(200);
        team.as("rep").header("If-Match", seen).body("{\"access\":\"READ\"}").put(share).then().statusCode(412);
        team.as("rep").header("If-Match", seen).delete(share).then().statusCode(412);
        team.as("rep").header("If-Match", "nonsense").delete(share).then().statusCode(412);
        String now = team.as("rep").get(shares).path("items[0].etag");
        team.as("rep").header("If-Match", now).delete(share).then().statusCode(204);
        team.as("rep").body("{\"access\":\"READ\"}").put(share).then().statusCode(200);
        team.as("rep").header("If-Match", "*").delete(share).then().statusCode(204);
    }

    @Test
    void customFieldsAreCheckedAgainstTheirDefinition() {
        String key = "k" + mark;
        team.as("rep").body("{\"key\":\"%s\",\"labelZh\":\"产量\",\"labelEn\":\"Output\",\"type\":\"NUMBER\"}".formatted(key)).post("/api/v1/custom-fields").then().statusCode(403);
        team.as("manager").body("{\"key\":\"%s\",\"labelZh\":\"产量\",\"labelEn\":\"Output\",\"type\":\"NUMBER\"}".formatted(key)).post("/api/v1/custom-fields").then().statusCode(201);
        String id = create("rep", "中山自定义" + mark);
        team.patchAs("rep", "*").body("{\"customFields\":{\"%s\":\"many\",\"nothing\":1}}".formatted(key)).patch(CUSTOMERS + "/" + id).then()
                .statusCode(422).body("errors.code", containsInAnyOrder("custom-field-not-a-number", "custom-field-unknown-field"));
        team.patchAs("rep", "*").body("{\"customFields\":{\"%s\":12.5}}".formatted(key)).patch(CUSTOMERS + "/" + id).then()
                .statusCode(200).body("customFields." + key, equalTo(12.5f));
        team.as("rep").queryParam("customField", key + ":12.5").get(CUSTOMERS).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aContactBelongsToSeveralCustomersAndKeepsItsHistory() {
        String first = create("rep", "惠州甲" + mark);
        String second = create("rep", "惠州乙" + mark);
        String foreign = create("northRep", "天津甲" + mark);
        String contact = team.as("rep").body("{\"name\":\"单文静\",\"phones\":[\"138 0013 8000\"],\"customers\":[{\"customerId\":\"%s\",\"position\":\"采购总监\"}]}".formatted(first))
                .post("/api/v1/contacts").then().statusCode(201).extract().path("id");
        team.as("rep").body("{\"customerId\":\"%s\",\"role\":\"决策人\"}".formatted(second)).post("/api/v1/contacts/" + contact + "/positions").then()
                .statusCode(201).body("customers.customerId", containsInAnyOrder(first, second));
        team.as("rep").body("{\"customerId\":\"%s\"}".formatted(foreign)).post("/api/v1/contacts/" + contact + "/positions").then().statusCode(422);
        team.as("rep").body("{\"customerId\":\"%s\"}".formatted(first)).post("/api/v1/contacts/" + contact + "/departures").then()
                .statusCode(201).body("customers[0].customerId", equalTo(second)).body("customers[1].position", equalTo("采购总监"));
        team.as("rep").body("{\"customerId\":\"%s\"}".formatted(first)).post("/api/v1/contacts/" + contact + "/departures").then().statusCode(409);
        for (String q : List.of("sw", "shan", "单文", "13800138000")) {
            team.as("rep").queryParam("q", q).queryParam("customerId", second).get("/api/v1/contacts").then().body("items.id", contains(contact));
        }
        team.as("rep2").get("/api/v1/contacts/" + contact).then().statusCode(404);
        team.as("rep2").queryParam("q", "单文静").get("/api/v1/contacts").then().body("items.id", not(hasItem(contact)));
        team.patchAs("rep", "*").body("{\"email\":\"shan@example.com\"}").patch("/api/v1/contacts/" + contact).then().statusCode(200).body("email", equalTo("shan@example.com"));
        team.patchAs("rep", "*").body("{\"ownerId\":null}").patch(CUSTOMERS + "/" + second);
        team.as("manager").queryParam("customerId", second).get("/api/v1/contacts").then().body("items", empty());
    }

    @Test
    void codeTablesSpeakBothLanguages() {
        team.as("rep").header("Accept-Language", "en").queryParam("parent", "440000").get("/api/v1/regions").then()
                .statusCode(200).body("items.find { it.code == '440100' }.name", equalTo("Guangzhou"));
        team.as("rep").queryParam("q", "gz").get("/api/v1/regions").then().body("items.name", hasItem("广州市"));
        team.as("rep").get("/api/v1/industries").then().statusCode(200).body("items.code", hasItem("34"));
    }

    @Test
    void aRegionFindsTheCustomersOfItsCities() {
        String name = "肇庆区域" + mark;
        String id = team.as("rep").body("{\"name\":\"%s\",\"regionCode\":\"440100\",\"industryCode\":\"34\"}".formatted(name)).post(CUSTOMERS).then()
                .statusCode(201).body("regionName", equalTo("广东省 广州市")).extract().path("id");
        team.as("rep").queryParam("regionCode", "440000").queryParam("industryCode", "C").get(CUSTOMERS).then().body("items.id", contains(id));
    }

    private void below(String id, String parent, int status) {
        team.patchAs("rep", "*").body("{\"parentId\":\"%s\"}".formatted(parent)).patch(CUSTOMERS + "/" + id).then().statusCode(status);
    }

    private String create(String person, String name) {
        return team.as(person).body("{\"name\":\"%s\"}".formatted(name)).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }
}
