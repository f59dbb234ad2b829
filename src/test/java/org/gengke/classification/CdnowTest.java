package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.classification.domain.Cdnow;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The CDNOW sample brought in through the public API, a list of customers and a batch of orders: what the service makes of it
 * equals what was published, and what queries on the orders themselves say, which share nothing with the service but the rows.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CdnowTest {

    private static final String CLASSIFICATIONS = "/api/v1/classifications/";
    private static final String AS_OF = "1997-12-31";
    private static SalesTeam team;
    private static String owner;

    @Inject
    Sql sql;

    @BeforeEach
    void bringTheSampleOnce() {
        if (team != null) {
            return;
        }
        SalesTeam fresh = new SalesTeam();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        List<Cdnow> purchases = Cdnow.all();
        String list = purchases.stream().map(Cdnow::customer).distinct().map(id -> "唱片客户" + mark + id + "," + mark + id + "\n")
                .collect(Collectors.joining("", "客户名称,外部编号\n", ""));
        String job = fresh.as("rep").contentType("multipart/form-data").multiPart("file", "cdnow.csv", list.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports").then().statusCode(201).extract().path("id");
        fresh.as("rep").post("/api/v1/imports/" + job + "/runs").then().statusCode(202);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100))
                .until(() -> fresh.as("rep").get("/api/v1/imports/" + job).<String>path("state"), "DONE"::equals);
        Map<String, String> ids = ids(fresh, mark);
        assertThat(ids).hasSize(2357);
        String product = fresh.as("manager").body(Map.of("code", "CD-" + mark, "name", "唱片")).post("/api/v1/products").then().statusCode(201).extract().path("id");
        List<Map<String, Object>> orders = new ArrayList<>();
        for (Cdnow purchase : purchases) {
            orders.add(Map.of(
                    "externalId", mark + "-" + orders.size(), "customerId", ids.get(purchase.customer()), "orderedOn", purchase.day().toString(), "lines",
                    List.of(Map.of("productId", product, "quantity", 1, "unitPrice", purchase.dollars()))));
        }
        fresh.as("rep").body(Map.of("orders", orders)).post("/api/v1/orders/batch").then().statusCode(200).body("created", equalTo(6919));
        owner = fresh.id("rep").toString();
        team = fresh;
    }

    private static Map<String, String> ids(SalesTeam fresh, String mark) {
        Map<String, String> ids = new HashMap<>();
        String after = null;
        do {
            JsonPath page = (after == null ? fresh.as("rep") : fresh.as("rep").queryParam("after", after)).queryParam("limit", 200).get("/api/v1/customers").jsonPath();
            page.<Map<String, String>>getList("items").forEach(row -> ids.put(row.get("name").replace("唱片客户" + mark, ""), row.get("id")));
            after = page.getString("next");
        } while (after != null);
        return ids;
    }

    private JsonPath read(String what) {
        return team.as("manager").queryParam("ownerId", owner).queryParam("asOf", AS_OF).get(CLASSIFICATIONS + what).then().statusCode(200).extract().jsonPath();
    }

    /** All pages of a list, each row by its customer. */
    private Map<String, Map<String, Object>> rows(String what) {
        return rows(what, AS_OF);
    }

    private Map<String, Map<String, Object>> rows(String what, String asOf) {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        String after = null;
        do {
            JsonPath page = (after == null ? team.as("manager") : team.as("manager").queryParam("after", after)).queryParam("limit", 200)
                    .queryParam("ownerId", owner).queryParam("asOf", asOf).get(CLASSIFICATIONS + what).jsonPath();
            page.<Map<String, Object>>getList("items").forEach(row -> rows.put((String) row.get("customerId"), row));
            after = page.getString("next");
        } while (after != null);
        return rows;
    }

    private <T> List<T> query(String query, Sql.RowMapper<T> mapper) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(Fragment.of(query.replace(":owner", "'" + owner + "'")), mapper));
    }

    @Test
    void calibrationReproducesThePublishedEstimates() {
        String fit = team.as("manager").body(Map.of("calibratedTo", "1997-09-30", "ownerId", owner)).post(CLASSIFICATIONS + "lifetime-value/fits").then()
                .statusCode(201).header("Location", containsString("/api/v1/classifications/lifetime-value/fits/")).extract().path("id");
        JsonPath model = await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .until(() -> team.as("manager").get(CLASSIFICATIONS + "lifetime-value/fits/" + fit).jsonPath(), answer -> !"RUNNING".equals(answer.getString("state")));
        assertThat(model.getString("state")).isEqualTo("DONE");
        assertThat(model.getInt("customers")).isEqualTo(2357);
        assertThat(model.getInt("repeatCustomers")).isEqualTo(946);
        assertThat(model.getDouble("r")).isCloseTo(0.243, within(0.0005));
        assertThat(model.getDouble("alpha")).isCloseTo(4.414, within(0.0005));
        assertThat(model.getDouble("a")).isCloseTo(0.793, within(0.0005));
        assertThat(model.getDouble("b")).isCloseTo(2.426, within(0.0005));
        assertThat(model.getDouble("logLikelihood")).isCloseTo(-9582.4, within(0.05));
        assertThat(model.getDouble("p")).isCloseTo(6.25, within(0.005));
        assertThat(model.getDouble("q")).isCloseTo(3.74, within(0.005));
        assertThat(model.getDouble("gamma")).isCloseTo(15.44, within(0.005));

        JsonPath summary = team.as("manager").queryParam("ownerId", owner).queryParam("asOf", "1997-09-30").queryParam("modelId", fit)
                .get(CLASSIFICATIONS + "lifetime-value/summary").then().statusCode(200).body("customers", equalTo(2357)).extract().jsonPath();
        for (Map<String, Object> band : summary.<Map<String, Object>>getList("bands")) {
            team.as("manager").get(CLASSIFICATIONS + "lifetime-value?count=true&" + band.get("list")).then().statusCode(200).body("total", equalTo(band.get("customers")));
        }
        assertThat(summary.getList("bands.customers", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(2357);
        aComparisonSaysOfEachDayWhatIsSaidOfItAlone(fit);
    }

    private void aComparisonSaysOfEachDayWhatIsSaidOfItAlone(String fit) {
        String list = "lifetime-value?modelId=" + fit;
        Map<String, Map<String, Object>> compared = rows(list + "&compareWith=1997-09-30");
        Map<String, Map<String, Object>> now = rows(list);
        Map<String, Map<String, Object>> then = rows(list, "1997-09-30");
        assertThat(compared).hasSize(2357);
        compared.forEach((id, row) -> {
            for (String figure : List.of("alive", "expectedOrders", "lifetimeValue", "aliveLevel")) {
                String previous = "previous" + figure.substring(0, 1).toUpperCase(Locale.ROOT) + figure.substring(1);
                assertThat(row).containsEntry(figure, now.get(id).get(figure)).containsEntry(previous, then.get(id).get(figure));
            }
        });
    }

    @Test
    void abcAndGiniEqualAQueryOnTheOrders() {
        Map<String, String> expected = new TreeMap<>();
        query(
                "with bought as (select o.customer_id, sum(o.amount) as amount from customer_order o join customer c on c.id = o.customer_id where c.owner_id = :owner"
                        + " and o.state = 'CONFIRMED' and o.ordered_on between '1997-01-01' and '1997-12-31' group by 1 having sum(o.amount) > 0),"
                        + " shares as (select *, (sum(amount) over (order by amount desc, customer_id rows unbounded preceding) - amount) / sum(amount) over () as before from bought)"
                        + " select customer_id, case when before < 0.8 then 'A' when before < 0.95 then 'B' else 'C' end as class from shares",
                row -> expected.put(row.getString("customer_id"), row.getString("class")));
        assertThat(expected).hasSizeGreaterThan(2300);
        Map<String, String> told = rows("abc").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> (String) row.getValue().get("abcClass"), (one, other) -> one, TreeMap::new));
        assertThat(told).isEqualTo(expected);

        BigDecimal gini = query(
                "with bought as (select sum(o.amount) as x from customer_order o join customer c on c.id = o.customer_id where c.owner_id = :owner"
                        + " and o.state = 'CONFIRMED' and o.ordered_on between '1997-01-01' and '1997-12-31' group by o.customer_id having sum(o.amount) > 0),"
                        + " ordered as (select x, row_number() over (order by x) as i, count(*) over () as n from bought)"
                        + " select sum((2 * i - n - 1) * x) / (max(n) * sum(x)) as gini from ordered",
                row -> row.getBigDecimal("gini")).get(0);
        assertThat(new BigDecimal(read("abc/summary").getString("gini"))).isCloseTo(gini, within(new BigDecimal("0.000001")));
    }

    @Test
    void rfmEqualsAQueryOnTheOrders() {
        Map<String, String> expected = new TreeMap<>();
        query(
                "with bought as (select o.customer_id, date '1997-12-31' - max(o.ordered_on) as recency, count(*) as frequency, sum(o.amount) as monetary from customer_order o"
                        + " join customer c on c.id = o.customer_id where c.owner_id = :owner and o.state = 'CONFIRMED' and o.ordered_on between '1997-01-01' and '1997-12-31' group by 1)"
                        + " select customer_id, 1 + 5 * (rank() over (order by recency desc) - 1) / count(*) over () as r, 1 + 5 * (rank() over (order by frequency) - 1) / count(*) over () as f,"
                        + " 1 + 5 * (rank() over (order by monetary) - 1) / count(*) over () as m from bought",
                row -> expected.put(row.getString("customer_id"), scores(row)));
        assertThat(expected).hasSize(2357);
        Map<String, String> told = rows("rfm").entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, row -> row.getValue().get("r") + " " + row.getValue().get("f") + " " + row.getValue().get("m"), (one, other) -> one, TreeMap::new));
        assertThat(told).isEqualTo(expected);
    }

    private static String scores(ResultSet row) throws java.sql.SQLException {
        return row.getInt("r") + " " + row.getInt("f") + " " + row.getInt("m");
    }
}
