package org.gengke.integration.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomFieldType;
import org.gengke.integration.ImportColumns;
import org.gengke.integration.ImportView;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.shared.domain.Versioned;

/** Imports in the words of the contract. */
@ApplicationScoped
class ImportAnswers {

    private static final int PREVIEW = 60;

    /** A column of the file and what it is taken to mean. */
    @Schema(name = "ImportColumn")
    record ImportColumn(
            @NotNull int index,
            @NotNull String heading,
            @Schema(description = "What the column fills; null for nothing, and for a custom field") ImportTarget target,
            @Schema(description = "Key of the custom field that the column fills; null for none") String customField,
            @Schema(description = "The column's cells in the first rows") @NotNull List<String> samples) {}

    /** Something a column can fill. */
    @Schema(name = "ImportTargetOption")
    record TargetOption(@NotNull ImportTarget target, @NotNull String label) {}

    /** A custom field that a column can fill. */
    @Schema(name = "ImportCustomFieldOption")
    record CustomFieldOption(@NotNull String key, @NotNull String label, @NotNull CustomFieldType type) {}

    /** An import and where it stands. */
    @Schema(name = "Import")
    record ImportAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String fileName,
            @NotNull ImportKind kind,
            @Schema(description = "CSV or XLSX") @NotNull String format,
            @Schema(description = "Of a CSV file") String encoding,
            @NotNull ImportState state,
            @Schema(description = "Row of the file that holds the headings, as a spreadsheet counts") @NotNull int headingRow,
            @Schema(description = "The first rows of the file, among which another one can be chosen for the headings; long cells are cut") @NotNull List<LeadingRow> leadingRows,
            @NotNull List<ImportColumn> columns,
            @NotNull List<TargetOption> targets,
            @Schema(description = "Custom fields in use that a column can fill") @NotNull List<CustomFieldOption> customFields,
            @NotNull boolean updateExisting,
            @Schema(description = "Of a list of orders: products that nobody knows are added") @NotNull boolean createProducts,
            @NotNull int totalRows,
            @NotNull int doneRows,
            @NotNull int createdRows,
            @NotNull int updatedRows,
            @Schema(description = "Rows that say nothing new of what is known") @NotNull int unchangedRows,
            @NotNull int refusedRows,
            @Schema(description = "Taken in, or to be, without a cell that could not be read") @NotNull int warnedRows,
            @Schema(description = "After an undo: rows whose customer or order somebody has worked with since") @NotNull int keptRows,
            String failure,
            @Schema(description = "By the speed so far; null while nothing is under way") Long secondsLeft,
            @NotNull Instant createdAt,
            Instant startedAt,
            Instant finishedAt)
            implements Versioned {}

    /** A row of the file as it stands there. */
    @Schema(name = "ImportLeadingRow")
    record LeadingRow(@Schema(description = "As a spreadsheet counts, from 1") @NotNull int row, @NotNull List<String> cells) {}

    /** One page of imports. */
    @Schema(name = "ImportPage")
    record ImportPage(@NotNull List<ImportAnswer> items, String next) {}

    /** What can be changed before a run. */
    @Schema(name = "ImportPreparation", examples = "{\"updateExisting\":true}")
    record ImportPreparation(
            @NotNull @Size(max = 200) List<ImportTarget> mapping,
            @NotNull Boolean updateExisting,
            @Schema(description = "Per column the key of the custom field that it fills, or null. Left out: columns that get a meaning lose their custom field")
                    @Size(max = 200) List<String> customFields,
            @Schema(description = "Another one of `leadingRows` that holds the headings. Without a `mapping` beside it the columns are guessed anew") @NotNull Integer headingRow,
            @Schema(description = "Of a list of orders: add products that nobody knows and that have a code; asks for the permission to change products") @NotNull Boolean createProducts) {

        /** @param presentRow of the headings; null when they decide */
        ColumnMapping columns(JsonNode body, int presentRow) {
            if (headingRow != presentRow && !body.has("mapping")) {
                return null;
            }
            return columns(body.has("customFields"));
        }

        private ColumnMapping columns(boolean customFieldsGiven) {
            if (customFields == null) {
                return ColumnMapping.of(mapping);
            }
            if (customFieldsGiven || customFields.size() != mapping.size()) {
                return new ColumnMapping(mapping, customFields);
            }
            return new ColumnMapping(
                    mapping, IntStream.range(0, mapping.size()).mapToObj(i -> mapping.get(i) == null ? customFields.get(i) : null).toList());
        }
    }

    private final ImportColumns columns;

    ImportAnswers(ImportColumns columns) {
        this.columns = columns;
    }

    ImportAnswer of(ImportView job, Locale locale) {
        return new ImportAnswer(
                job.id(),
                job.version(),
                job.fileName(),
                job.kind(),
                job.format(),
                job.encoding(),
                job.state(),
                job.headingRow(),
                job.lead().stream().map(row -> new LeadingRow(row.row(), row.cells().stream().map(ImportAnswers::preview).toList())).toList(),
                columns(job),
                ImportTarget.of(job.kind()).stream().map(target -> new TargetOption(target, target.heading(locale))).toList(),
                columns.of(job.kind()).stream().map(column -> new CustomFieldOption(column.key(), column.label(locale), column.rule().type())).toList(),
                job.updateExisting(),
                job.createProducts(),
                job.totalRows(),
                job.doneRows(),
                job.createdRows(),
                job.updatedRows(),
                job.unchangedRows(),
                job.refusedRows(),
                job.warnedRows(),
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
                        job.customMapping().get(index),
                        job.samples().stream().map(row -> index < row.size() && row.get(index) != null ? row.get(index) : "").toList()))
                .toList();
    }

    private static String preview(String cell) {
        return cell.length() > PREVIEW ? cell.codePoints().limit(PREVIEW).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "…" : cell;
    }
}
