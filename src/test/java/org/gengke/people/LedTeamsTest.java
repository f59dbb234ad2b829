package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whose figures somebody may ask for: the teams that they lead, and the people in them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LedTeamsTest {

    private final SalesTeam team = new SalesTeam();

    @Test
    void aManagerLeadsTheirTeamAndThoseBelow() {
        assertThat(ids("manager", "/teams?led=true"))
                .contains(team.south.toString(), team.guangzhou.toString())
                .doesNotContain(team.company.toString(), team.north.toString());
        assertThat(ids("manager", "/users?led=true&limit=200"))
                .contains(team.id("rep").toString())
                .doesNotContain(team.id("executive").toString());
    }

    @Test
    void anExecutiveLeadsAll() {
        assertThat(ids("executive", "/teams?led=true")).contains(team.company.toString(), team.north.toString());
    }

    @Test
    void aRepresentativeLeadsNobody() {
        assertThat(ids("rep", "/teams?led=true")).isEmpty();
        assertThat(ids("rep", "/users?led=true")).isEmpty();
        assertThat(ids("rep", "/teams")).contains(team.north.toString());
    }

    private List<String> ids(String person, String request) {
        return team.as(person).get("/api/v1" + request).jsonPath().getList("items.id");
    }
}
