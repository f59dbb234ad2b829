package org.gengke.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.integration.ImportView.FileRow;
import org.gengke.integration.domain.CustomColumn;
import org.gengke.integration.domain.HeadingRow;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.persistence.ImportRows;

/** The rows of a file as they come: finds the headings among the first of them, and stores those below in batches. */
final class UploadedRows implements SpreadsheetReader.Rows {

    private static final int ROWS_A_BATCH = 1_000;

    private final UUID jobId;
    private final ImportKind kind;
    private final List<CustomColumn> columns;
    private final ImportRows rows;
    private final Runnable announcement;
    private final List<FileRow> lead = new ArrayList<>();
    private final List<FileRow> waiting = new ArrayList<>();
    private FileRow headings;
    private int count;

    /** @param announcement what is to happen before the first row is stored */
    UploadedRows(UUID jobId, ImportKind kind, List<CustomColumn> columns, ImportRows rows, Runnable announcement) {
        this.jobId = jobId;
        this.kind = kind;
        this.columns = columns;
        this.rows = rows;
        this.announcement = announcement;
    }

    @Override
    public void accept(int number, List<String> cells) {
        FileRow row = new FileRow(number, cells);
        if (headings == null) {
            lead.add(row);
            if (lead.size() == HeadingRow.LOOKED_AT) {
                begin();
            }
            return;
        }
        waiting.add(row);
        if (waiting.size() == ROWS_A_BATCH) {
            flush();
        }
    }

    void end() {
        if (headings == null && !lead.isEmpty()) {
            begin();
        }
        flush();
    }

    /** Null for a file without any text. */
    FileRow headings() {
        return headings;
    }

    /** The first rows, the headings and what stands above them included. */
    List<FileRow> lead() {
        return lead;
    }

    /** Rows below the headings. */
    int count() {
        return count;
    }

    private void begin() {
        int found = HeadingRow.find(kind, lead.stream().map(FileRow::cells).toList(), columns);
        headings = lead.get(found).stripped();
        waiting.addAll(lead.subList(found + 1, lead.size()));
        announcement.run();
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            rows.add(jobId, count + 1, waiting);
            count += waiting.size();
            waiting.clear();
        }
    }
}
