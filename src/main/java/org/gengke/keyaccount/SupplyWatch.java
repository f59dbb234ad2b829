package org.gengke.keyaccount;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.PurchasesChanged;
import org.gengke.followup.Warnings.Warning;
import org.gengke.followup.Warnings;
import org.gengke.followup.domain.WarningKind;
import org.gengke.keyaccount.persistence.SupplyLines;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** Warns on the worklist of the owner when a key account runs out of a product within ⚙ 30 days. */
@ApplicationScoped
class SupplyWatch {

    private final SupplyLines lines;
    private final Warnings warnings;
    private final Settings settings;
    private final BusinessClock clock;

    SupplyWatch(SupplyLines lines, Warnings warnings, Settings settings, BusinessClock clock) {
        this.lines = lines;
        this.warnings = warnings;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void purchased(@Observes PurchasesChanged change) {
        List<UUID> watched = lines.watched(change.customerIds());
        if (!watched.isEmpty()) {
            look(watched, watched);
        }
    }

    /** Stock, need or agreements of an account are otherwise than before. */
    @Transactional(TxType.MANDATORY)
    void look(UUID customerId) {
        look(List.of(customerId), lines.watched(List.of(customerId)));
    }

    /** What is agreed comes day by day, and accounts become key accounts or cease to be. */
    @Scheduled(identity = "supply-shortages", cron = "0 50 1 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void lookAtAll() {
        look(lines.ever(), lines.watched(List.of()));
    }

    private void look(Collection<UUID> wholes, Collection<UUID> watched) {
        LocalDate today = clock.today();
        int days = ProgrammeSettings.shortageDays(settings);
        List<Warning> raised = lines.of(watched, today).stream()
                .filter(line -> line.runsOut(today) != null)
                .map(line -> new Warning(
                        line.customerId(), WarningKind.SUPPLY_SHORTAGE, line.customerId(), line.productName(), line.stock().id(), line.productName(), null,
                        line.runsOut(today), line.runsOut(today).minusDays(days), null, null))
                .toList();
        warnings.replace(wholes, raised);
    }
}
