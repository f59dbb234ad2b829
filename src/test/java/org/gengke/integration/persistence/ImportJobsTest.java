package org.gengke.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.integration.domain.ImportClaimLost;
import org.gengke.integration.domain.ImportState;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances and one import: one of them works on it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportJobsTest {

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private final UUID job = Ids.next();

    @AfterEach
    void nobodyTakesItUp() {
        SalesTeam.sql(Fragment.of("update import_job set state = 'FAILED' where id = ?", job));
    }

    @Test
    void anImportIsOneInstancesWork() {
        ImportJobs one = new ImportJobs(sql, json);
        ImportJobs other = new ImportJobs(sql, json);
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        QuarkusTransaction.requiringNew().run(() -> {
            one.announce(job, UUID.randomUUID(), now);
            one.begin(job, ImportState.RUNNING, now);
            // It waits for long in the queue of one: the other may begin with it.
            assertThat(other.claim(job, now.plusSeconds(300))).isTrue();
            assertThat(one.claim(job, now.plusSeconds(301))).isFalse();
            assertThatThrownBy(() -> one.advance(job, 1, List.of(), now.plusSeconds(302))).isInstanceOf(ImportClaimLost.class);
            assertThatThrownBy(() -> one.finish(job, ImportState.DONE, null, now.plusSeconds(302))).isInstanceOf(ImportClaimLost.class);
            other.advance(job, 1, List.of(), now.plusSeconds(310));
            other.renew(job, now.plusSeconds(360));
            assertThat(one.claim(job, now.plusSeconds(400))).isFalse();
            // The other died.
            assertThat(one.toTakeUp(now.plusSeconds(430))).contains(job);
            assertThat(one.claim(job, now.plusSeconds(430))).isTrue();
            assertThatThrownBy(() -> other.advance(job, 2, List.of(), now.plusSeconds(431))).isInstanceOf(ImportClaimLost.class);
        });
    }
}
