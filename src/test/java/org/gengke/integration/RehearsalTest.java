package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.integration.domain.Rehearsal;
import org.junit.jupiter.api.Test;

/** How much a check judges again of what it has judged before. */
class RehearsalTest {

    private static final int ROWS_A_CHUNK = 1_000;

    @Test
    void mostCustomersAreRehearsedWithAllTheirRows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("many", 4_000);
        rows.put("few", 10);
        rows.put("some", 900);
        rows.put("more", 200);
        assertThat(Rehearsal.chosen(rows)).containsExactly("few", "more", "some");
        assertThat(Rehearsal.chosen(Map.of("one", Rehearsal.MOST_ROWS))).containsExactly("one");
        assertThat(Rehearsal.chosen(Map.of("one", Rehearsal.MOST_ROWS + 1))).isEmpty();
    }

    /** A log of contacts with 300 customers: twice as many rows are twice as much to judge, not four times. */
    @Test
    void aLogTwiceAsLongIsTwiceTheWork() {
        List<Integer> judged = judged(60_000, 300, false);
        assertThat(judged).allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(ROWS_A_CHUNK + Rehearsal.MOST_ROWS));
        int early = judged.subList(10, 30).stream().mapToInt(Integer::intValue).sum();
        int late = judged.subList(40, 60).stream().mapToInt(Integer::intValue).sum();
        assertThat(late).isLessThanOrEqualTo(early * 21 / 20);
    }

    @Test
    void rowsThatSaidNothingNewAreNotRehearsedAgain() {
        List<Integer> judged = judged(30_000, 300, true);
        // Of each customer the first row and those of the chunk.
        assertThat(judged).allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(2 * ROWS_A_CHUNK + 300));
    }

    /** How many rows each chunk judges, those of its rehearsal included. */
    private static List<Integer> judged(int total, int customers, boolean sayNothingNew) {
        ListedCustomers listed = new ListedCustomers(null);
        List<Integer> judged = new ArrayList<>();
        for (int begin = 1; begin <= total; begin += ROWS_A_CHUNK) {
            ListedCustomers attempt = new ListedCustomers(listed);
            Map<UUID, Integer> counts = new LinkedHashMap<>();
            Set<Integer> further = new java.util.HashSet<>();
            for (int row = begin; row < begin + ROWS_A_CHUNK; row++) {
                Key key = new Key(null, null, "客户" + row % customers);
                ListedCustomers.Meaning meaning = attempt.meaning(key, null, Map.of());
                if (meaning.newcomer()) {
                    attempt.add(key, row);
                } else {
                    attempt.met(meaning.customer(), row);
                    counts.put(meaning.customer(), 0);
                    further.add(row);
                }
            }
            counts.replaceAll((customer, none) -> attempt.count(customer));
            judged.add(ROWS_A_CHUNK + Rehearsal.chosen(counts).stream().mapToInt(customer -> attempt.rows(customer).size()).sum());
            if (sayNothingNew) {
                attempt.leftAsIs(further);
            }
            listed = attempt.kept();
        }
        return judged;
    }
}
