package org.gengke.classification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.gengke.support.OlderDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update makes of the customers, audit entries and decisions that a former version left. */
class PastGradesMigrationTest {

    private static final String RELEASED = "2.42";
    private static final String ACTOR = "'0190f3c8-0000-7000-8000-00000000000a'";

    @TempDir
    static Path home;

    private static OlderDatabase database;
    private static int entries;

    @BeforeAll
    static void update() throws SQLException {
        database = new OlderDatabase(home, RELEASED);
        customer("whole", "500000", "'LARGE'", "'TOP'");
        customer("gap", "700000", "null", "null");
        customer("untouched", "100", "'SMALL'", "'ORDINARY'");
        customer("list", "900", "null", "null");
        customer("backdated", "null", "null", "'ORDINARY'");
        customer("survivor", "null", "null", "null");
        changed("whole", "2026-03-01 10:00+08", "{\"tier\":{\"from\":null,\"to\":\"ORDINARY\"},\"procurementBudget\":{\"from\":null,\"to\":2E+5}}");
        changed("whole", "2026-04-01 10:00+08", "{\"headcount\":{\"from\":1,\"to\":2}}");
        // After midnight here, still the day before in UTC.
        changed("whole", "2026-05-02 00:30+08", "{\"tier\":{\"from\":\"ORDINARY\",\"to\":\"TOP\"},\"sizeClass\":{\"from\":\"SMALL\",\"to\":\"LARGE\"}}");
        changed("whole", "2026-06-01 10:00+08", "{\"procurementBudget\":{\"from\":200000.00,\"to\":500000}}");
        // Nobody noted how 300000 became 400000.
        changed("gap", "2026-03-01 10:00+08", "{\"procurementBudget\":{\"from\":100000,\"to\":300000}}");
        changed("gap", "2026-05-01 10:00+08", "{\"procurementBudget\":{\"from\":400000,\"to\":700000}}");
        changed("list", "2026-05-01 10:00+08", "{\"profile\":{\"from\":{\"name\":\"a\",\"procurementBudget\":800},\"to\":{\"name\":\"a\",\"procurementBudget\":900}}}");
        // Decided on 05-10 for 03-01 on, changed with other data on 06-01.
        changed("backdated", "2026-05-10 10:00+08", "{\"tier\":{\"from\":null,\"to\":\"TOP\"}}");
        decided("backdated", "TOP", "2026-03-01", "2026-05-10 10:00+08");
        changed("backdated", "2026-06-01 10:00+08", "{\"tier\":{\"from\":\"TOP\",\"to\":\"ORDINARY\"}}");
        // Came with a record that was merged into it.
        decided("survivor", "STRATEGIC", "2026-03-01", "2026-05-10 10:00+08");
        database.execute("insert into customer_merge (id, survivor_id, merged_id, merged_at, merged_by, moved) select gen_random_uuid(), c.id, o.id, now(), " + ACTOR
                + ", jsonb_build_object('rows', jsonb_build_object('classification_decision', (select jsonb_agg(d.id) from classification_decision d where d.customer_id = c.id)))"
                + " from customer c, customer o where c.name = 'survivor' and o.name = 'untouched'");
        database.update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void customer(String name, String budget, String size, String tier) throws SQLException {
        database.execute("insert into customer (id, name, name_key, status, status_since, procurement_budget, size_class, tier, search_text, search_grams, created_at, updated_at)"
                + " values (gen_random_uuid(), '%s', '%s', 'CONTACT_STARTED', '2026-01-01', %s, %s, %s, '', '{}', '2026-01-01', now())".formatted(name, name, budget, size, tier));
    }

    private static void changed(String name, String at, String changes) throws SQLException {
        database.execute("insert into audit_entry (id, at, actor_id, actor_name, action, entity, entity_id, customer_id, changes)"
                + " select '0190f3c8-0000-7000-8000-%012d', '%s', %s, 'manager', 'CUSTOMER_CHANGED', 'Customer', c.id, c.id, '%s' from customer c where c.name = '%s'"
                        .formatted(1000 + entries++, at, ACTOR, changes, name));
    }

    private static void decided(String name, String tier, String effectiveOn, String at) throws SQLException {
        database.execute("insert into classification_decision (id, customer_id, kind, effective_on, tier, reason, created_at, created_by)"
                + " select '0190f3c8-0000-7000-8000-%012d', c.id, 'TIER', '%s', '%s', '多年合作', '%s', %s from customer c where c.name = '%s'"
                        .formatted(1000 + entries++, effectiveOn, tier, at, ACTOR, name));
    }

    private static List<String> periods(String name) throws SQLException {
        return database.ask("select concat_ws(' ', case when p.valid_from = '-infinity' then 'ever' else to_char(p.valid_from at time zone 'Asia/Shanghai', 'MM-DD') end, '-',"
                + " case when p.valid_to = 'infinity' then 'now' else to_char(p.valid_to at time zone 'Asia/Shanghai', 'MM-DD') end, coalesce(p.procurement_budget::bigint::text, '?'),"
                + " coalesce(p.size_class, '?'), coalesce(p.tier, '?')) from customer_profile_period p join customer c on c.id = p.customer_id where c.name = '" + name + "' order by p.valid_from");
    }

    @Test
    void thePastComesFromTheAuditTrail() throws SQLException {
        assertThat(periods("whole")).containsExactly(
                "ever - 03-01 ? SMALL ?", "03-01 - 05-02 200000 SMALL ORDINARY", "05-02 - 06-01 200000 LARGE TOP", "06-01 - now 500000 LARGE TOP");
        assertThat(periods("list")).containsExactly("ever - 05-01 800 ? ?", "05-01 - now 900 ? ?");
    }

    @Test
    void behindAGapTheValueWasWhatItWasBeforeTheFirstSureChange() throws SQLException {
        assertThat(periods("gap")).containsExactly("ever - 05-01 400000 ? ?", "05-01 - now 700000 ? ?");
    }

    @Test
    void withoutATrailItIsAsItIsToday() throws SQLException {
        assertThat(periods("untouched")).containsExactly("ever - now 100 SMALL ORDINARY");
    }

    @Test
    void aDecisionForAPastDayCountsFromItOn() throws SQLException {
        assertThat(periods("backdated")).containsExactly("ever - 03-01 ? ? ?", "03-01 - 05-10 ? ? TOP", "05-10 - 06-01 ? ? TOP", "06-01 - now ? ? ORDINARY");
        assertThat(periods("survivor")).containsExactly("ever - now ? ? ?");
    }

    @Test
    void tiersSetWithOtherDataAreDecisionsNow() throws SQLException {
        assertThat(database.ask("select d.effective_on || ' ' || d.tier || ' ' || d.reason from classification_decision d join customer c on c.id = d.customer_id"
                        + " where c.name in ('whole', 'backdated') order by c.name desc, d.effective_on"))
                .containsExactly("2026-03-01 ORDINARY NOT_STATED", "2026-05-02 TOP NOT_STATED", "2026-03-01 TOP 多年合作", "2026-06-01 ORDINARY NOT_STATED");
    }

    @Test
    void theFormerVersionGoesOnWriting() throws SQLException {
        database.execute("update customer set tier = 'STRATEGIC', updated_at = '2099-01-01' where name = 'survivor'");
        assertThat(periods("survivor")).hasSize(2).last().isEqualTo("01-01 - now ? ? STRATEGIC");
        customer("late", "1", "null", "null");
        assertThat(periods("late")).containsExactly("ever - now 1 ? ?");
        database.execute("delete from customer where name = 'late'");
        database.execute("update customer set tier = null where name = 'survivor'");
        assertThat(periods("survivor")).as("a clock behind that of the writer before").hasSize(2).last().isEqualTo("01-01 - now ? ? ?");
    }
}
