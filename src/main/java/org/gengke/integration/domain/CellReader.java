package org.gengke.integration.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gengke.shared.domain.TextFolding;

/** Reads what people write into cells: dates and amounts in the ways that are usual in China and elsewhere. */
public final class CellReader {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(\\d{1,2})\\s*日?)?(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?)?\\s*Z?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("[¥￥$]?\\s*(-?\\d[\\d,]*(?:\\.\\d+)?)\\s*(千万|百万|万|亿)?\\s*元?(?:人民币|cny|rmb)?");

    private static final String PARTING = ",，;；、/\n|";
    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";

    private CellReader() {}

    /** A date with or without time; empty when it is none. */
    public static Optional<LocalDateTime> dateTime(String cell) {
        String text = cell.strip();
        Matcher matcher = DATE.matcher(text);
        try {
            if (matcher.matches() && matcher.group(3) != null) {
                LocalDate date = date(matcher);
                LocalTime time = matcher.group(4) == null
                        ? LocalTime.MIDNIGHT
                        : LocalTime.of(
                                Integer.parseInt(matcher.group(4)),
                                Integer.parseInt(matcher.group(5)),
                                matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6)));
                return Optional.of(date.atTime(time));
            }
            Matcher compact = COMPACT_DATE.matcher(text);
            return compact.matches() ? Optional.of(date(compact).atStartOfDay()) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> date(String cell) {
        return dateTime(cell).map(LocalDateTime::toLocalDate);
    }

    /** An amount; 1,200.5 and 350万 and 2亿元 are read. Rounded to two decimals. */
    public static Optional<BigDecimal> amount(String cell) {
        return number(cell).map(number -> number.setScale(2, RoundingMode.HALF_UP));
    }

    /** The same, exact. */
    public static Optional<BigDecimal> number(String cell) {
        Matcher matcher = AMOUNT.matcher(TextFolding.fold(cell).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal factor = switch (matcher.group(2) == null ? "" : matcher.group(2)) {
            case "万" -> new BigDecimal("10000");
            case "百万" -> new BigDecimal("1000000");
            case "千万" -> new BigDecimal("10000000");
            case "亿" -> new BigDecimal("100000000");
            default -> BigDecimal.ONE;
        };
        return Optional.of(number.multiply(factor));
    }

    /** A number of pieces; 20台 and 1,200 pcs are read. */
    public static Optional<BigDecimal> quantity(String cell) {
        return number(TextFolding.fold(cell).strip().replaceAll("(?<=\\d)\\s*(?:台|个|套|件|只|把|片|块|米|项|年|次|人|点|张|pcs?|sets?|units?)$", ""));
    }

    /** A whole number; 200人 and 1,200 are read. */
    public static Optional<Integer> whole(String cell) {
        String digits = TextFolding.fold(cell).strip().replace(",", "").replaceAll("(人|名|年)$", "").replaceAll("\\.0+$", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** The year of a date, or a year alone. */
    public static Optional<Integer> year(String cell) {
        return whole(cell).filter(year -> year >= 1000 && year <= 9999).or(() -> date(cell).map(LocalDate::getYear));
    }

    public static Optional<Boolean> flag(String cell) {
        return switch (TextFolding.fold(cell).strip()) {
            case "是", "有", "y", "yes", "true", "1", "√", "✓" -> Optional.of(true);
            case "否", "无", "n", "no", "false", "0", "×" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Tags and phone numbers, parted by commas, semicolons, slashes or line ends of either width; what is in brackets stays together. */
    public static List<String> several(String cell) {
        List<String> parts = new ArrayList<>();
        int lastClosing = lastOf(cell, CLOSING);
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i == cell.length() ? '\n' : cell.charAt(i);
            if (i == lastClosing) {
                depth = 0;
            } else if (i < lastClosing && OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (i == cell.length() || depth == 0 && PARTING.indexOf(c) >= 0) {
                parts.add(cell.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static int lastOf(String text, String characters) {
        int last = -1;
        for (int i = 0; i < characters.length(); i++) {
            last = Math.max(last, text.lastIndexOf(characters.charAt(i)));
        }
        return last;
    }

    private static LocalDate date(Matcher matcher) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }
}
