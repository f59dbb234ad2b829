package org.gengke.integration.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CustomFieldType;
import org.gengke.integration.FindingTexts;
import org.gengke.integration.ImportColumns;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.ImportRowView.Meant;
import org.gengke.integration.ImportView;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowMeaning;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.Messages;

/** Imports in the words of the contract, findings in the reader's language. */
@ApplicationScoped
class ImportAnswers implements FindingTexts {

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
            @Schema(description = "CSV or XLSX") @NotNull String format,
            @Schema(description = "Of a CSV file") String encoding,
            @NotNull ImportState state,
            @Schema(description = "Row of the file that holds the headings, as a spreadsheet counts") @NotNull int headingRow,
            @Schema(description = "The first rows of the file, among which another one can be chosen for the headings; long cells are cut") @NotNull List<LeadingRow> leadingRows,
            @NotNull List<ImportColumn> columns,
            @NotNull List<TargetOption> targets,
            @Schema(description = "Custom fields in use that a column can fill") @NotNull List<CustomFieldOption> customFields,
            @NotNull boolean updateExisting,
            @NotNull int totalRows,
            @NotNull int doneRows,
            @NotNull int createdRows,
            @NotNull int updatedRows,
            @NotNull int refusedRows,
            @Schema(description = "Taken in, or to be, without a cell that could not be read") @NotNull int warnedRows,
            @Schema(description = "After an undo: rows whose customer somebody has worked with since") @NotNull int keptRows,
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
            @Schema(description = "Another one of `leadingRows` that holds the headings. Without a `mapping` beside it the columns are guessed anew") @NotNull Integer headingRow) {

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

    /** What is wrong with a cell or a row. */
    @Schema(name = "ImportFinding")
    record FindingAnswer(
            @Schema(description = "The column's meaning; null for the row as a whole, and for a custom field") ImportTarget target,
            @Schema(description = "Key of the custom field; null for none") String customField,
            @NotNull String code,
            @Schema(description = "ERROR keeps the row out; with a WARNING it is taken in without the cell") @NotNull Severity severity,
            @NotNull String detail,
            @Schema(description = "Codes that may have been meant, the likeliest first") @NotNull List<Suggestion> suggestions) {}

    /** What a finding does to its row. */
    @Schema(name = "ImportFindingSeverity")
    enum Severity {
        ERROR,
        WARNING
    }

    /** A code that may have been meant. */
    @Schema(name = "ImportSuggestion")
    record Suggestion(@NotNull String code, @NotNull String name) {}

    /** Which customer a row means. */
    @Schema(name = "ImportMeaning")
    record MeaningAnswer(
            @Schema(description = "The customer was there before the list; else it comes with it") @NotNull boolean known,
            @Schema(description = "Of a known customer that the caller sees") UUID customerId,
            @Schema(description = "Of a known customer; masked when the caller does not see it") String customerName,
            @Schema(description = "By what it was recognised; null for a customer that nothing was known of") RowMeaning.Key matchedBy,
            @Schema(description = "Row of the list that meant the same customer first, counted like `rowNumber`; null for that row itself") Integer sameAsRow,
            @Schema(description = "The same, counted like `fileRow`") Integer sameAsFileRow) {

        static MeaningAnswer of(Meant meant) {
            return meant == null
                    ? null
                    : new MeaningAnswer(meant.known(), meant.customerId(), meant.customerName(), meant.by(), meant.sameAsRow(), meant.sameAsFileRow());
        }
    }

    /** A row with its cells and what became, or would become, of it. */
    @Schema(name = "ImportRow")
    record ImportRowAnswer(
            @Schema(description = "1 is the first row below the headings") @NotNull int rowNumber,
            @Schema(description = "Where the row stands in the file, as a spreadsheet counts; null in imports of former versions") Integer fileRow,
            @NotNull List<String> cells,
            RowOutcome outcome,
            @NotNull List<FindingAnswer> findings,
            UUID customerId,
            @Schema(description = "Once the row has been checked or taken in") MeaningAnswer meaning) {}

    /** One page of rows. */
    @Schema(name = "ImportRowPage")
    record ImportRowPage(@NotNull List<ImportRowAnswer> items, String next) {}

    private final ImportColumns columns;

    ImportAnswers(ImportColumns columns) {
        this.columns = columns;
    }

    ImportAnswer of(ImportView job, Locale locale) {
        return new ImportAnswer(
                job.id(),
                job.version(),
                job.fileName(),
                job.format(),
                job.encoding(),
                job.state(),
                job.headingRow(),
                job.lead().stream().map(row -> new LeadingRow(row.row(), row.cells().stream().map(ImportAnswers::preview).toList())).toList(),
                columns(job),
                Arrays.stream(ImportTarget.values()).map(target -> new TargetOption(target, target.heading(locale))).toList(),
                columns.all().stream().map(column -> new CustomFieldOption(column.key(), column.label(locale), column.rule().type())).toList(),
                job.updateExisting(),
                job.totalRows(),
                job.doneRows(),
                job.createdRows(),
                job.updatedRows(),
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

    ImportRowAnswer of(ImportRowView row, Locale locale) {
        return new ImportRowAnswer(
                row.rowNumber(),
                row.fileRow(),
                row.cells(),
                row.outcome(),
                row.findings().stream().map(found -> of(found, locale)).toList(),
                row.customerId(),
                MeaningAnswer.of(row.meant()));
    }

    private static FindingAnswer of(RowFinding found, Locale locale) {
        return new FindingAnswer(
                found.target(), found.aboutCustomField(), found.code(), found.warns() ? Severity.WARNING : Severity.ERROR, text(found, locale),
                suggestions(found, locale));
    }

    private static List<Suggestion> suggestions(RowFinding found, Locale locale) {
        CodeTable table = found.target() == ImportTarget.INDUSTRY ? CodeTable.industries() : CodeTable.regions();
        return found.suggestions().stream()
                .flatMap(code -> table.find(code).stream())
                .map(code -> new Suggestion(code.code(), code.name(locale)))
                .toList();
    }

    private static String preview(String cell) {
        return cell.length() > PREVIEW ? cell.codePoints().limit(PREVIEW).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "…" : cell;
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
        String heading = found.heading(locale);
        boolean english = locale.getLanguage().equals("en");
        String near = suggestions(found, locale).stream().map(one -> one.code() + " " + one.name()).collect(Collectors.joining(english ? ", " : "、"));
        String whole = near.isEmpty() ? text : text + Messages.text(locale, "import.suggestions", Map.of("codes", near));
        return heading == null ? whole : heading + (english ? ": " : "：") + whole;
    }
}
