package org.gengke.integration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CodeTable;
import org.gengke.integration.FindingTexts;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.ImportRowView.Meant;
import org.gengke.integration.domain.ImportMatchKey;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.shared.rest.Messages;

/** Rows of imports in the words of the contract, findings in the reader's language. */
@ApplicationScoped
class ImportRowAnswers implements FindingTexts {

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
            @Schema(description = "By what it was recognised; null for a customer that nothing was known of") ImportMatchKey matchedBy,
            @Schema(description = "Row of the list that meant the same customer first, or the first row of the order, counted like `rowNumber`; null for that row itself") Integer sameAsRow,
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
            @Schema(description = "The order that the row is a line of, once it has been taken in and until it is taken back") UUID orderId,
            @Schema(description = "Once the row has been checked or taken in") MeaningAnswer meaning) {}

    /** One page of rows. */
    @Schema(name = "ImportRowPage")
    record ImportRowPage(@NotNull List<ImportRowAnswer> items, String next) {}

    ImportRowAnswer of(ImportRowView row, Locale locale) {
        return new ImportRowAnswer(
                row.rowNumber(),
                row.fileRow(),
                row.cells(),
                row.outcome(),
                row.findings().stream().map(found -> of(found, locale)).toList(),
                row.customerId(),
                row.orderId(),
                MeaningAnswer.of(row.meant()));
    }

    private static FindingAnswer of(RowFinding found, Locale locale) {
        return new FindingAnswer(
                found.target(), found.aboutCustomField(), found.code(), found.warns() ? Severity.WARNING : Severity.ERROR, text(found, locale),
                suggestions(found, locale));
    }

    private static List<Suggestion> suggestions(RowFinding found, Locale locale) {
        List<String> names = found.suggestedNames();
        if (names.size() == found.suggestions().size()) {
            return IntStream.range(0, names.size()).mapToObj(i -> new Suggestion(found.suggestions().get(i), names.get(i))).toList();
        }
        CodeTable table = found.target() == ImportTarget.INDUSTRY ? CodeTable.industries() : CodeTable.regions();
        return found.suggestions().stream()
                .flatMap(code -> table.find(code).stream())
                .map(code -> new Suggestion(code.code(), code.name(locale)))
                .toList();
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
