package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.junit.jupiter.api.Test;

/** Which customers rows mean, given the rows before them. */
class ListedCustomersTest {

    private static final Map<String, UUID> NOBODY = Map.of();

    private final ListedCustomers listed = new ListedCustomers(null);

    @Test
    void aNewcomerIsKnownByAllThatItsRowsSay() {
        UUID newcomer = listed.add(new Key(null, "1", "甲"), 1);
        assertThat(listed.join(newcomer, new Key("C", null, "甲"), null, NOBODY)).isNull();
        listed.met(newcomer, 2);
        assertThat(listed.meaning(new Key("C", "9", "乙"), null, NOBODY).customer()).isEqualTo(newcomer);
        assertThat(listed.meaning(new Key(null, "1", "乙"), null, NOBODY).customer()).isEqualTo(newcomer);
        assertThat(listed.meaning(new Key("D", null, "甲"), null, NOBODY).nameTaken()).isTrue();
        assertThat(listed.meaning(new Key("D", null, "乙"), null, NOBODY).newcomer()).isTrue();
        assertThat(listed.rows(newcomer)).containsExactly(1, 2);
    }

    @Test
    void whatACustomerIsNoMoreCalledIsFree() {
        UUID stored = UUID.randomUUID();
        Match match = new Match(stored, true, true, new Key("C", null, "旧"), false);
        Map<String, UUID> holders = Map.of("code:C", stored, "name:旧", stored);
        assertThat(listed.meaning(new Key("C", null, "新"), match, holders).customer()).isEqualTo(stored);
        assertThat(listed.join(stored, new Key("C", null, "新"), match, holders)).isNull();
        assertThat(listed.meaning(new Key(null, null, "旧"), match, holders).newcomer()).isTrue();
        assertThat(listed.meaning(new Key(null, null, "新"), null, holders).customer()).isEqualTo(stored);
    }

    @Test
    void nobodyTakesTheNumberOfAnother() {
        UUID one = listed.add(new Key(null, "1", "甲"), 1);
        UUID other = listed.add(new Key("C", null, "乙"), 2);
        assertThat(listed.join(other, new Key("C", "1", "乙"), null, NOBODY)).isNotNull();
        assertThat(listed.join(other, new Key("C", "2", "甲"), null, NOBODY)).isNotNull();
        assertThat(listed.meaning(new Key(null, "1", null), null, NOBODY).customer()).isEqualTo(one);
        assertThat(listed.join(other, new Key("C", "S", "乙"), null, Map.of("id:S", UUID.randomUUID()))).isNotNull();
    }

    @Test
    void whatAnAttemptLearntCountsOnceItIsKept() {
        UUID newcomer = listed.add(new Key(null, null, "甲"), 1);
        ListedCustomers failed = new ListedCustomers(listed);
        failed.add(new Key(null, null, "乙"), 2);
        ListedCustomers again = new ListedCustomers(listed);
        assertThat(again.meaning(new Key(null, null, "乙"), null, NOBODY).newcomer()).isTrue();
        assertThat(again.join(newcomer, new Key(null, "1", "甲"), null, NOBODY)).isNull();
        again.met(newcomer, 2);
        assertThat(again.kept()).isSameAs(listed);
        assertThat(listed.rows(newcomer)).containsExactly(1, 2);
        assertThat(listed.meaning(new Key(null, "1", "丙"), null, NOBODY).customer()).isEqualTo(newcomer);
    }

    @Test
    void ofStoredChunksOnlyTheFirstRowsAreRemembered() {
        UUID newcomer = listed.add(new Key(null, null, "甲"), 1);
        listed.met(newcomer, 2);
        UUID id = UUID.randomUUID();
        listed.stored(newcomer, id);
        ListedCustomers next = new ListedCustomers(listed.keptStored());
        assertThat(next.firstRow(id)).isEqualTo(1);
        assertThat(next.cameWithList(id)).isTrue();
        assertThat(next.bringsAnew(id)).as("it is stored").isFalse();
        assertThat(next.meaning(new Key(null, null, "甲"), null, NOBODY).newcomer()).as("the database knows it").isTrue();
    }
}
