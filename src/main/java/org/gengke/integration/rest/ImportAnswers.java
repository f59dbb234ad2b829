package org.gengke.integration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.integration.FindingTexts;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.ImportView;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.Messages;

/** Imports in the words of the contract, findings in the reader's language. */
@ApplicationScoped
class ImportAnswers implements FindingTexts {

    /** A column of the file and what it is taken to mean. */
    @Schema(name = "ImportColumn")
    record ImportColumn(
            @NotNull int index,
            @NotNull String heading,
            @Schema(description = "What the column fills; null for nothing") ImportTarget target,
            @Schema(description = "The column's cells in the first rows") @NotNull List<String> samples) {}

    /** Something a column can fill. */
    @Schema(name = "ImportTargetOption")
    record TargetOption(@NotNull ImportTarget target, @NotNull String label) {}

    /** An import and where it stands. */
    @Schema(name = "Import")
    record ImportAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String fileName,
            @Schema(description = "CSV or XLSX") @NotNull String format,
            @Schema(description = "Of a CSV file") String encoding,
            @NotNull ImportState state,
            @NotNull List<ImportColumn> columns,
            @NotNull List<TargetOption> targets,
            @NotNull boolean updateExisting,
            @NotNull int totalRows,
            @NotNull int doneRows,
            @NotNull int createdRows,
            @NotNull int updatedRows,
            @NotNull int refusedRows,
            @Schema(description = "After an undo: rows whose customer somebody has worked with since") @NotNull int keptRows,
            String failure,
            @Schema(description = "By the speed so far; null while nothing is under way") Long secondsLeft,
            @NotNull Instant createdAt,
            Instant startedAt,
            Instant finishedAt)
            implements Versioned {}

    /** One page of imports. */
    @Schema(name = "ImportPage")
    record ImportPage(@NotNull List<ImportAnswer> items, String next) {}

    /** What can be changed before a run. */
    @Schema(name = "ImportPreparation", examples = "{\"updateExisting\":true}")
    record ImportPreparation(@NotNull @Size(max = 200) List<ImportTarget> mapping, @NotNull Boolean updateExisting) {}

    /** What is wrong with a cell or a row. */
    @Schema(name = "ImportFinding")
    record FindingAnswer(
            @Schema(description = "The column's meaning; null for the row as a whole") ImportTarget target,
            @NotNull String code,
            @NotNull String detail) {}

    /** A row with its cells and what became, or would become, of it. */
    @Schema(name = "ImportRow")
    record ImportRowAnswer(
            @Schema(description = "1 is the first row below the headings") @NotNull int rowNumber,
            @NotNull List<String> cells,
            RowOutcome outcome,
            @NotNull List<FindingAnswer> findings,
            UUID customerId) {}

    /** One page of rows. */
    @Schema(name = "ImportRowPage")
    record ImportRowPage(@NotNull List<ImportRowAnswer> items, String next) {}

    ImportAnswer of(ImportView job, Locale locale) {
        return new ImportAnswer(
                job.id(),
                job.version(),
                job.fileName(),
                job.format(),
                job.encoding(),
                job.state(),
                columns(job),
                Arrays.stream(ImportTarget.values()).map(target -> new TargetOption(target, target.heading(locale))).toList(),
                job.updateExisting(),
                job.totalRows(),
                job.doneRows(),
                job.createdRows(),
                job.updatedRows(),
                job.refusedRows(),
                job.keptRows(),
                job.failure(),
                job.secondsLeft(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }

    private static List<ImportColumn> columns(ImportView job) {
        return IntStream.range(0, job.header().size())
                .mapToObj(index -> new ImportColumn(
                        index,
                        job.header().get(index),
                        job.mapping().get(index),
                        job.samples().stream().map(row -> index < row.size() && row.get(index) != null ? row.get(index) : "").toList()))
                .toList();
    }

    ImportRowAnswer of(ImportRowView row, Locale locale) {
        return new ImportRowAnswer(
                row.rowNumber(),
                row.cells(),
                row.outcome(),
                row.findings().stream().map(found -> new FindingAnswer(found.target(), found.code(), text(found, locale))).toList(),
                row.customerId());
    }

    @Override
    public String reasonHeading(Locale locale) {
        return Messages.text(locale, "import.reason", java.util.Map.of());
    }

    @Override
    public String all(List<RowFinding> findings, Locale locale) {
        return findings.stream().map(found -> text(found, locale)).collect(Collectors.joining("；"));
    }

    /** Findings of the import's own have texts of their own; refusals by a rule of the domain say the problem's title. */
    private static String text(RowFinding found, Locale locale) {
        String key = "import." + found.code();
        String text = Messages.has(locale, key)
                ? Messages.text(locale, key, found.arguments())
                : Messages.text(locale, "problem." + found.code() + ".title", found.arguments());
        return found.target() == null ? text : found.target().heading(locale) + (locale.getLanguage().equals("en") ? ": " : "：") + text;
    }
}
