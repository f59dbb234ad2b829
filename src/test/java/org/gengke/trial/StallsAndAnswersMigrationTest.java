package org.gengke.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.gengke.support.OlderDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stalls get the engineer of their trial, and customers the answers that their dossier and price tier give. */
class StallsAndAnswersMigrationTest {

    private static final String NOW = "now(), now())";

    @TempDir
    static Path home;

    private static OlderDatabase database;

    @BeforeAll
    static void update() throws SQLException {
        database = new OlderDatabase(home, "2.50");
        database.execute("insert into app_user (id, username, display_name, roles, created_at, updated_at) values ('0190f3c8-0000-7000-8000-00000000000e', 'engineer', '工程师', '{SOLUTION}', " + NOW);
        database.execute("insert into competitor (id, name, created_at, updated_at) values ('0190f3c8-0000-7000-8000-00000000000c', '对手', " + NOW);
        database.execute("insert into product (id, code, name, search_text, created_at, updated_at) values ('0190f3c8-0000-7000-8000-00000000000b', 'P', '产品', '', " + NOW);
        database.execute("insert into price_tier (id, name, position, created_at, updated_at) values ('0190f3c8-0000-7000-8000-00000000000d', '价', 1, " + NOW);
        // Somebody has made this question its own.
        database.execute("update checklist_question set text_zh = '他们强在哪里', version = 1 where id = '01930000-0000-7000-8001-000000000016'");
        customer("held", "HELD_BY_COMPETITOR", "'0190f3c8-0000-7000-8000-00000000000c'", 1);
        customer("held without dossier", "HELD_BY_COMPETITOR", "'0190f3c8-0000-7000-8000-00000000000c'", 0);
        customer("won", "WON", "null", 0);
        customer("won without tier", "WON", "null", 0);
        customer("testing", "TESTING", "null", 2);
        // Cooperation and a problem are in the dossier and count; so do our strengths, but that question was rewritten. The chance was answered
        // by hand as well and counts once.
        database.execute("insert into incumbency (id, customer_id, competitor_id, since, cooperation, our_strengths, chance, created_at, updated_at)"
                + " select '0190f3c8-0000-7000-8000-000000000001', c.id, c.competitor_id, '2026-01-01', 'EXCLUSIVE', '价格', 30, now(), now() from customer c where c.name = 'held'");
        database.execute("insert into incumbency_problem (id, incumbency_id, occurred_on, description, created_at) values (gen_random_uuid(), '0190f3c8-0000-7000-8000-000000000001', '2026-02-01', '故障', now())");
        database.execute("insert into checklist_answer (id, customer_id, question_id, answer, answered_at, answered_by)"
                + " select gen_random_uuid(), c.id, '01930000-0000-7000-8001-000000000018', '三成', now(), '0190f3c8-0000-7000-8000-00000000000e' from customer c where c.name = 'held'");
        for (String name : new String[] {"won", "won without tier"}) {
            database.execute("insert into customer_order (id, customer_id, ordered_on, price_tier_id, state, amount, created_at, updated_at) select gen_random_uuid(), c.id, '2026-01-01', "
                    + (name.equals("won") ? "'0190f3c8-0000-7000-8000-00000000000d'" : "null") + ", 'CONFIRMED', 1, now(), now() from customer c where c.name = '" + name + "'");
        }
        trial("0190f3c8-0000-7000-8000-0000000000a1", "'0190f3c8-0000-7000-8000-00000000000e'");
        trial("0190f3c8-0000-7000-8000-0000000000a2", "null");
        database.update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static void customer(String name, String status, String competitor, int answered) throws SQLException {
        database.execute("insert into customer (id, name, name_key, status, status_since, competitor_id, checklist_answered, search_text, search_grams, created_at, updated_at)"
                + " values (gen_random_uuid(), '%1$s', '%1$s', '%2$s', '2026-01-01', %3$s, %4$d, '', '{}', '2026-01-01', now())".formatted(name, status, competitor, answered));
    }

    private static void trial(String id, String engineer) throws SQLException {
        database.execute("insert into test_trial (id, customer_id, product_id, engineer_id, stage, stage_since, begun_on, furthest, created_at, updated_at)"
                + " select '%s', c.id, '0190f3c8-0000-7000-8000-00000000000b', %s, 'SHIPPED', '2026-01-01', '2026-01-01', 1, now(), now() from customer c where c.name = 'testing'".formatted(id, engineer));
        database.execute("insert into worklist_reminder (subject_id, kind, customer_id, subject_name, since, raised_on)"
                + " select '%s', 'TRIAL_STALLED', c.id, '产品', '2026-01-01', '2026-01-10' from customer c where c.name = 'testing'".formatted(id));
    }

    @Test
    void aStallIsToldToTheEngineerOfItsTrial() throws SQLException {
        assertThat(database.ask("select coalesce(assignee_id::text, 'nobody') from worklist_reminder order by subject_id"))
                .containsExactly("0190f3c8-0000-7000-8000-00000000000e", "nobody");
    }

    @Test
    void whatDossierAndPriceTierAnswerIsCountedOnce() throws SQLException {
        assertThat(database.ask("select name || ' ' || checklist_answered from customer order by name"))
                .containsExactly("held 3", "held without dossier 0", "testing 2", "won 1", "won without tier 0");
    }

    @Test
    void rewrittenQuestionsStayWithPeople() throws SQLException {
        assertThat(database.ask("select count(*) from checklist_question where computed like 'INCUMBENCY%' or computed = 'PRICE_TIER'")).containsExactly("6");
    }
}
