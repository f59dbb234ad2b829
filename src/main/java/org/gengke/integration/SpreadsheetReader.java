package org.gengke.integration;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.gengke.integration.domain.HeadingRow;
import org.gengke.integration.domain.SpreadsheetUnreadable;
import org.gengke.integration.domain.SpreadsheetUnreadable.Reason;

/** Reads a list from XLSX (its first sheet) or CSV (UTF-8 with or without mark, UTF-16 with mark, GB18030), row by row. */
final class SpreadsheetReader {

    static final int MAXIMUM_ROWS = 500_000;
    static final int MAXIMUM_COLUMNS = 200;
    private static final int MAXIMUM_CELL = 32_767;
    /** A double has no more before and behind its point. */
    private static final int MOST_DIGITS = 400;
    private static final long MAXIMUM_UNPACKED = 1L << 30;
    private static final long MAXIMUM_RATIO = 200;
    private static final int MAXIMUM_ENTRIES = 2_000;
    private static final long RATIO_MATTERS_FROM = 64L << 20;
    private static final CsvMapper CSV = new CsvMapper();

    /** What the file turned out to be. {@code encoding} is null for XLSX. */
    record Read(String format, String encoding) {}

    private SpreadsheetReader() {}

    /** Takes a row with its place in the file, as a spreadsheet counts. */
    interface Rows {
        void accept(int number, List<String> cells);
    }

    /** Gives each row that has any text, with its cells as text: dates as ISO 8601, numbers plain. */
    static Read read(Path file, Rows rows) {
        try {
            if (isZip(file)) {
                checkUnpacked(file);
                readWorkbook(file, rows);
                return new Read("XLSX", null);
            }
            Charset charset = TextEncoding.of(file);
            readCsv(file, charset, rows);
            return new Read("CSV", charset.name());
        } catch (IOException | ExcelReaderException unreadable) {
            throw new SpreadsheetUnreadable(Reason.NOT_A_SPREADSHEET);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 0) {
                throw new SpreadsheetUnreadable(Reason.EMPTY);
            }
            boolean oldExcel = head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf;
            if (oldExcel) {
                throw new SpreadsheetUnreadable(Reason.NOT_A_SPREADSHEET);
            }
            return head.length == 4 && head[0] == 'P' && head[1] == 'K';
        }
    }

    /** A small file can unpack to any size, and the sizes that it states need not be true: count while unpacking. */
    private static void checkUnpacked(Path file) throws IOException {
        long packed = Files.size(file);
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        // By its directory, as it is read later. What only streams through has no sizes at its entries, in our own files too.
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAXIMUM_ENTRIES) {
                throw new SpreadsheetUnreadable(Reason.TOO_LARGE_UNPACKED);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                        unpacked += n;
                        boolean bomb = unpacked > RATIO_MATTERS_FROM && unpacked / Math.max(1, packed) > MAXIMUM_RATIO;
                        if (unpacked > MAXIMUM_UNPACKED || bomb) {
                            throw new SpreadsheetUnreadable(Reason.TOO_LARGE_UNPACKED);
                        }
                    }
                }
            }
        }
    }

    private static void readWorkbook(Path file, Rows rows) throws IOException {
        Counter counter = new Counter(rows);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> counter.accept(row.getRowNum(), texts(row)));
        }
    }

    private static List<String> texts(Row row) {
        if (row.getCellCount() > MAXIMUM_COLUMNS) {
            throw new SpreadsheetUnreadable(Reason.TOO_MANY_COLUMNS);
        }
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(SpreadsheetReader::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        String text = cell.getType() == CellType.ERROR ? "" : cell.getText();
        return text == null ? "" : text;
    }

    /** Written out; a number that no spreadsheet can show stays in its powers of ten, which are no number in any column. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            String raw = cell.getRawValue();
            return raw.length() > MAXIMUM_CELL ? raw.substring(0, MAXIMUM_CELL) : raw;
        }
        String format = cell.getDataFormatString();
        if (format != null && format.matches("(?i).*[ymd].*") && !format.equalsIgnoreCase("general")) {
            return date(cell, number);
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toLocalDate() + " " + date.toLocalTime().withNano(0);
        } catch (DateTimeException | ArithmeticException beyond) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    private static void readCsv(Path file, Charset charset, Rows rows) throws IOException {
        Counter counter = new Counter(rows);
        char separator = separator(file, charset);
        ObjectReader reader = CSV.readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
        try (BufferedReader text = open(file, charset);
                MappingIterator<String[]> lines = reader.readValues(text)) {
            for (int number = 1; lines.hasNextValue(); number++) {
                counter.accept(number, List.of(lines.nextValue()));
            }
        }
    }

    private static BufferedReader open(Path file, Charset charset) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] head = in.readNBytes(3);
        boolean mark = head.length == 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf;
        if (!mark) {
            in.unread(head);
        }
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    /** The separator that the first line with any has most of: a title has none. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (BufferedReader text = open(file, charset)) {
            for (int i = 0; i < HeadingRow.LOOKED_AT; i++) {
                String line = text.readLine();
                if (line == null) {
                    break;
                }
                char best = ',';
                long most = 0;
                for (char candidate : new char[] {',', '\t', ';'}) {
                    long count = line.chars().filter(c -> c == candidate).count();
                    if (count > most) {
                        best = candidate;
                        most = count;
                    }
                }
                if (most > 0) {
                    return best;
                }
            }
            return ',';
        }
    }

    /** Passes rows on that have any text, and refuses a file beyond the limits. */
    private static final class Counter {

        private final Rows rows;
        private int count;

        Counter(Rows rows) {
            this.rows = rows;
        }

        void accept(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            // One more than the limit: the headings.
            if (++count > MAXIMUM_ROWS + 1) {
                throw new SpreadsheetUnreadable(Reason.TOO_MANY_ROWS);
            }
            if (cells.size() > MAXIMUM_COLUMNS) {
                throw new SpreadsheetUnreadable(Reason.TOO_MANY_COLUMNS);
            }
            if (cells.stream().anyMatch(cell -> cell.length() > MAXIMUM_CELL)) {
                throw new SpreadsheetUnreadable(Reason.CELL_TOO_LONG);
            }
            rows.accept(number, cells.stream().map(cell -> cell.replace("\0", "")).toList());
        }
    }
}
