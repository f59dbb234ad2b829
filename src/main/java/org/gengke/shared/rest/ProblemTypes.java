package org.gengke.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of problems that the service answers with, each with its status, from {@code problems.properties}. */
final class ProblemTypes {

    private static final SortedMap<String, Integer> STATUSES = read();

    private ProblemTypes() {}

    static SortedMap<String, Integer> all() {
        return STATUSES;
    }

    private static SortedMap<String, Integer> read() {
        Properties lines = new Properties();
        try (InputStream resource = ProblemTypes.class.getResourceAsStream("/problems.properties")) {
            lines.load(resource);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        SortedMap<String, Integer> statuses = new TreeMap<>();
        lines.forEach((type, status) -> statuses.put((String) type, Integer.valueOf((String) status)));
        return statuses;
    }
}
