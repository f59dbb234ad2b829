package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.gengke.integration.ImportView.FileRow;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.shared.domain.InvalidContent;

/** Makes another row of a file the one of the headings: rows above it are no part of the list, rows below it are. */
@ApplicationScoped
class ImportHeadings {

    private final ImportJobs jobs;
    private final ImportRows rows;

    ImportHeadings(ImportJobs jobs, ImportRows rows) {
        this.jobs = jobs;
        this.rows = rows;
    }

    void move(ImportView job, int headingRow) {
        int from = indexOf(job.lead(), job.headingRow());
        int to = indexOf(job.lead(), headingRow);
        if (from < 0 || to < 0 || job.totalRows() + from - to < 1) {
            throw InvalidContent.at("#/headingRow", "heading-row-unknown");
        }
        rows.shift(job.id(), from - to, to < from ? job.lead().subList(to + 1, from + 1) : List.of());
        jobs.changeHeadings(job.id(), job.lead().get(to).stripped(), job.totalRows() + from - to);
    }

    private static int indexOf(List<FileRow> lead, int row) {
        return IntStream.range(0, lead.size()).filter(i -> lead.get(i).row() == row).findFirst().orElse(-1);
    }
}
