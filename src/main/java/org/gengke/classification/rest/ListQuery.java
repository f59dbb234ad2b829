package org.gengke.classification.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The query that lists what a figure counted. */
record ListQuery(String text) {

    static ListQuery of(String parameter, Object value) {
        return new ListQuery(pair(parameter, value));
    }

    /** No value, no parameter. */
    ListQuery with(String parameter, Object value) {
        return value == null ? this : new ListQuery(text + "&" + pair(parameter, value));
    }

    ListQuery withAll(String parameter, List<?> values) {
        ListQuery query = this;
        for (Object value : values) {
            query = query.with(parameter, value);
        }
        return query;
    }

    private static String pair(String parameter, Object value) {
        return parameter + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
