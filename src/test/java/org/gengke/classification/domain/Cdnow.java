package org.gengke.classification.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The CDNOW 1/10 sample: who bought music when and for how many dollars, 1997-01-01 to 1998-06-30. */
public record Cdnow(String customer, LocalDate day, int discs, BigDecimal dollars) {

    public static List<Cdnow> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Cdnow.class.getResourceAsStream("/cdnow-sample.txt"), StandardCharsets.US_ASCII))) {
            return lines.lines().map(line -> line.trim().split("\\s+"))
                    .map(cells -> new Cdnow(
                            cells[1], LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE), Integer.parseInt(cells[3]), new BigDecimal(cells[4])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What each customer spent on each of its days, up to a day. */
    public static Map<String, TreeMap<LocalDate, BigDecimal>> daysUpTo(LocalDate last) {
        return all().stream()
                .filter(purchase -> !purchase.day.isAfter(last))
                .collect(Collectors.groupingBy(Cdnow::customer, Collectors.toMap(Cdnow::day, Cdnow::dollars, BigDecimal::add, TreeMap::new)));
    }
}
