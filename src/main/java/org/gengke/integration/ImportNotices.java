package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gengke.customer.CustomerIntake;
import org.gengke.followup.Notices;
import org.gengke.followup.Notices.Notice;
import org.gengke.people.Caller;

/** Tells who ordered an import that it has finished, and the others whom it gave customers. */
@ApplicationScoped
class ImportNotices {

    private final Notices notices;
    private final CustomerIntake intake;

    ImportNotices(Notices notices, CustomerIntake intake) {
        this.notices = notices;
        this.intake = intake;
    }

    /** In the transaction that finishes it. An integration client reads the import instead. */
    void finished(ImportView job, Caller by) {
        List<Notice> due = new ArrayList<>();
        if (!by.client()) {
            due.add(new Notice(
                    by.id(), "IMPORT_FINISHED", null, job.id(),
                    Map.of(
                            "importId", job.id(), "kind", job.kind(), "fileName", job.fileName(), "state", job.state(), "createdRows", job.createdRows(), "updatedRows",
                            job.updatedRows(), "refusedRows", job.refusedRows())));
        }
        intake.owners(job.id()).forEach((owner, customers) -> {
            if (!owner.equals(by.id())) {
                due.add(new Notice(
                        owner, "CUSTOMERS_ASSIGNED", null, job.id(),
                        Map.of("importId", job.id(), "customers", customers, "byName", by.displayName())));
            }
        });
        notices.tell(due);
    }
}
