package org.gengke.integration.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CreditCode;
import org.gengke.customer.domain.CustomerLimits;
import org.gengke.customer.domain.PhoneNumber;
import org.gengke.followup.domain.FollowUpLimits;

/** The cells of one row by what they fill; what cannot be read becomes a finding. */
final class RowCells {

    private static final int SUGGESTIONS = 3;

    private static final Pattern SUM = Pattern.compile("\\s*(合\\s*计|总\\s*计|小\\s*计|共\\s*计|sub-?total|grand total)\\s*[:：]?\\s*", Pattern.CASE_INSENSITIVE);

    private final ColumnMapping mapping;
    private final List<String> cells;
    private final LocalDate today;
    private final List<RowFinding> findings = new ArrayList<>();
    private final List<RowFinding> needs = new ArrayList<>();

    RowCells(ColumnMapping mapping, List<String> cells, LocalDate today) {
        this.mapping = mapping;
        this.cells = cells;
        this.today = today;
    }

    /** Whether this is the line at the end of a list that counts or adds up the lines before it. */
    boolean addsUp() {
        return addsUp(cells);
    }

    static boolean addsUp(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell != null && SUM.matcher(cell).matches());
    }

    List<RowFinding> findings() {
        return List.copyOf(findings);
    }

    /** What a new customer has to have and the row does not say. */
    List<RowFinding> needs() {
        return List.copyOf(needs);
    }

    void need(ImportTarget target, String code) {
        needs.add(RowFinding.of(target, code, ""));
    }

    void find(RowFinding finding) {
        findings.add(finding);
    }

    void find(ImportTarget target, String code, String cell) {
        findings.add(RowFinding.of(target, code, cell));
    }

    /** Values of the custom attributes that have a column and something in it. */
    Map<String, Object> customFields(List<CustomColumn> columns) {
        Map<String, Object> values = new TreeMap<>();
        for (CustomColumn column : columns) {
            String cell = mapping.cell(cells, column.key());
            if (cell.isEmpty()) {
                continue;
            }
            Object value = column.value(cell).orElse(null);
            if (value == null) {
                findings.add(RowFinding.ofCustomField(column, unreadable(column), cell));
            } else {
                column.rule().fault(value).ifPresentOrElse(
                        fault -> findings.add(RowFinding.ofCustomField(column, "custom-field-" + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), cell)),
                        () -> values.put(column.key(), value));
            }
        }
        return values;
    }

    private static String unreadable(CustomColumn column) {
        return switch (column.rule().type()) {
            case NUMBER -> "number-unreadable";
            case DATE -> "date-unreadable";
            case BOOLEAN -> "flag-unreadable";
            case CHOICE, TEXT -> "choice-unknown";
        };
    }

    String creditCode() {
        String typed = cell(ImportTarget.CREDIT_CODE);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return CreditCode.parse(typed).value();
        } catch (CreditCode.Invalid invalid) {
            findings.add(RowFinding.of(ImportTarget.CREDIT_CODE, "credit-code-invalid", typed));
            return null;
        }
    }

    Integer foundedYear() {
        Integer year = read(ImportTarget.FOUNDED_YEAR, CellReader::year, "number-unreadable");
        if (year != null && year > today.getYear()) {
            findings.add(RowFinding.of(ImportTarget.FOUNDED_YEAR, "in-future", year.toString()));
        }
        return year;
    }

    BigDecimal amount(ImportTarget target) {
        BigDecimal amount = read(target, CellReader::amount, "number-unreadable");
        if (amount != null && amount.signum() < 0) {
            findings.add(RowFinding.of(target, "negative", amount.toPlainString()));
        }
        if (amount != null && amount.precision() - amount.scale() > 16) {
            findings.add(RowFinding.of(target, "too-long", amount.toPlainString()));
        }
        return amount;
    }

    /** A code, or the name of its place or industry in either language; the deepest of "广东省/广州市". */
    String code(ImportTarget target, CodeTable table) {
        return code(target, table, cell(target));
    }

    /** A city is looked for in its province only; one that is not there leaves the province, and that is said. */
    String region() {
        CodeTable regions = CodeTable.regions();
        String province = cell(ImportTarget.REGION);
        String city = cell(ImportTarget.CITY);
        if (city.isEmpty() || province.isEmpty()) {
            return city.isEmpty() ? code(ImportTarget.REGION, regions) : code(ImportTarget.CITY, regions, city);
        }
        String above = code(ImportTarget.REGION, regions);
        if (above == null) {
            return code(ImportTarget.CITY, regions, city);
        }
        CodeName.Reading below = CodeName.readBelow(regions, above, city);
        if (!below.whole()) {
            findings.add(RowFinding.warning(ImportTarget.CITY, "place-elsewhere", city).suggesting(CodeName.near(regions, city, SUGGESTIONS)));
        }
        return below.code();
    }

    private String code(ImportTarget target, CodeTable table, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        CodeName.Reading read = CodeName.read(table, typed);
        if (!read.whole()) {
            String fault = read.code() == null ? "code-unknown" : "place-elsewhere";
            findings.add(RowFinding.warning(target, fault, typed).suggesting(CodeName.near(table, typed, SUGGESTIONS)));
        }
        return read.code();
    }

    /** Telephone numbers, without the words beside them; what holds none is left out. */
    List<String> phones(ImportTarget target) {
        List<String> phones = new ArrayList<>();
        for (String typed : CellReader.several(cell(target))) {
            List<String> numbers = PhoneNumber.in(typed).stream().filter(number -> number.length() <= CustomerLimits.PHONE).toList();
            if (numbers.isEmpty()) {
                warn(target, "phone-unreadable", typed);
            }
            numbers.stream().filter(number -> !phones.contains(number)).forEach(phones::add);
        }
        if (phones.size() > CustomerLimits.PHONES) {
            findings.add(RowFinding.of(target, "too-many", ""));
        }
        return phones;
    }

    /** A day to come; without one the rhythm decides. */
    LocalDate promisedDate(ImportTarget target) {
        String typed = cell(target);
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = CellReader.date(typed).orElse(null);
        if (day == null) {
            warn(target, "promise-unreadable", typed);
        } else if (day.isBefore(today)) {
            warn(target, "promise-past", day.toString());
        } else if (day.isAfter(today.plusYears(FollowUpLimits.YEARS_AHEAD))) {
            warn(target, "promise-too-far", day.toString());
        } else {
            return day;
        }
        return null;
    }

    void warn(ImportTarget target, String code, String cell) {
        findings.add(RowFinding.warning(target, code, cell));
    }

    LocalDate pastDate(ImportTarget target) {
        LocalDateTime time = pastTime(target);
        return time == null ? null : time.toLocalDate();
    }

    LocalDateTime pastTime(ImportTarget target) {
        LocalDateTime time = read(target, CellReader::dateTime, "date-unreadable");
        if (time != null && time.toLocalDate().isAfter(today)) {
            findings.add(RowFinding.of(target, "in-future", time.toLocalDate().toString()));
        }
        return time;
    }

    String text(ImportTarget target, int longest) {
        String text = cell(target);
        if (text.length() > longest) {
            findings.add(RowFinding.of(target, "too-long", text));
        }
        return text.isEmpty() ? null : text;
    }

    /** Several values in one cell. */
    List<String> texts(ImportTarget target, int most, int longest) {
        List<String> texts = CellReader.several(cell(target));
        if (texts.size() > most) {
            findings.add(RowFinding.of(target, "too-many", ""));
        }
        texts.stream().filter(text -> text.length() > longest).forEach(text -> findings.add(RowFinding.of(target, "too-long", text)));
        return texts;
    }

    Integer headcount() {
        Integer headcount = read(ImportTarget.HEADCOUNT, CellReader::whole, "number-unreadable");
        if (headcount != null && headcount > CustomerLimits.HEADCOUNT) {
            findings.add(RowFinding.of(ImportTarget.HEADCOUNT, "out-of-range", headcount.toString()));
        }
        return headcount;
    }

    <T> T read(ImportTarget target, Function<String, Optional<T>> reader, String fault) {
        String text = cell(target);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            findings.add(RowFinding.of(target, fault, text));
        }
        return value.orElse(null);
    }

    String cell(ImportTarget target) {
        return mapping.cell(cells, target);
    }
}
