package org.gengke.shared;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as XLSX or as CSV (UTF-8 with a mark, so that Excel reads Chinese). A text that a spreadsheet would run as
 * a formula gets an apostrophe before it.
 */
public abstract class SpreadsheetWriter implements AutoCloseable {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    /** A share of one, shown in percent with one decimal. */
    public record Percent(BigDecimal share) {

        /** Null for null. */
        public static Percent of(BigDecimal share) {
            return share == null ? null : new Percent(share);
        }

        BigDecimal rounded() {
            return share.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }

    private static final int DECIMALS = 3;

    /** One row; texts, numbers, shares, dates, flags or null. */
    public abstract void row(List<?> cells) throws IOException;

    /** What follows stands on a sheet of its own; in CSV, below an empty line and the name. */
    public abstract void nextSheet(String name) throws IOException;

    @Override
    public abstract void close() throws IOException;

    public static SpreadsheetWriter xlsx(OutputStream out, String sheetName) throws IOException {
        return new XlsxWriter(out, sheetName);
    }

    public static SpreadsheetWriter csv(OutputStream out) throws IOException {
        return new CsvWriter(out);
    }

    /** Harmless in a spreadsheet program: nothing begins a formula. */
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r' || first == '\n'
                ? "'" + text
                : text;
    }

    private static final class XlsxWriter extends SpreadsheetWriter {

        private static final int ROWS_KEPT = 1_000;

        private final Workbook workbook;
        private Worksheet sheet;
        private int line;

        private XlsxWriter(OutputStream out, String sheetName) throws IOException {
            workbook = new Workbook(out, "Gengke", "1.0");
            sheet = workbook.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<?> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            if (line == 0) {
                sheet.range(0, 0, 0, Math.max(0, cells.size() - 1)).style().bold().set();
            }
            line++;
            if (line % ROWS_KEPT == 0) {
                sheet.flush();
            }
        }

        @Override
        public void nextSheet(String name) throws IOException {
            sheet.finish();
            sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            line = 0;
        }

        private void write(int column, Object cell) {
            if (cell == null) {
                return;
            }
            if (cell instanceof Percent percent) {
                sheet.value(line, column, percent.rounded());
                sheet.style(line, column).format("0.0%").set();
            } else if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell instanceof Boolean flag) {
                sheet.value(line, column, flag);
            } else if (cell instanceof LocalDate date) {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(line, column, harmless(cell.toString()));
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }

    private static final class CsvWriter extends SpreadsheetWriter {

        private static final CsvMapper MAPPER =
                CsvMapper.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS).build();

        private final Writer text;
        private final SequenceWriter rows;

        private CsvWriter(OutputStream out) throws IOException {
            text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff');
            rows = MAPPER.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text);
        }

        @Override
        public void row(List<?> cells) throws IOException {
            rows.write(cells.stream().map(CsvWriter::text).toArray(String[]::new));
        }

        @Override
        public void nextSheet(String name) throws IOException {
            rows.write(new String[] {""});
            rows.write(new String[] {name});
        }

        private static String text(Object cell) {
            if (cell == null) {
                return "";
            }
            // A number is no formula, however it begins.
            if (cell instanceof Percent percent) {
                return percent.rounded().toPlainString();
            }
            if (cell instanceof BigDecimal number) {
                return number.toPlainString();
            }
            return cell instanceof Number ? cell.toString() : harmless(cell.toString());
        }

        @Override
        public void close() throws IOException {
            rows.close();
            text.close();
        }
    }
}
