package org.gengke.customer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gengke.shared.rest.Messages;

/** What the service answers by itself, in words: one sentence for each fact that is known. */
record ComputedAnswer(String code, String answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Null while nothing is known. */
    String in(Locale locale) {
        if (answer == null) {
            return null;
        }
        return switch (code) {
            case "ORDERS" -> OrdersAnswer.read(answer).in(locale);
            case "PRICE_TIER" -> sentence(locale, "tier", facts());
            case "INCUMBENCY_COOPERATION" -> cooperation(locale, facts());
            case "INCUMBENCY_PROBLEMS" -> problems(locale, facts());
            case "INCUMBENCY_STRENGTHS" -> lines(locale, facts(), "strengths", "weaknesses");
            case "INCUMBENCY_WIN" -> win(locale, facts());
            default -> {
                String key = "checklist." + code + "." + answer;
                yield Messages.has(locale, key) ? Messages.text(locale, key, Map.of()) : answer;
            }
        };
    }

    private String cooperation(Locale locale, JsonNode facts) {
        String kind = Messages.text(locale, "choice.Cooperation." + facts.path("cooperation").asText(), Map.of());
        String since = Messages.text(locale, key("since"), Map.of("since", facts.path("since").asText(), "cooperation", kind));
        String more = lines(locale, facts, "share", "note");
        return more.isEmpty() ? since : since + "\n" + more;
    }

    /** The question is when: a chance alone says that the day is still missing. */
    private String win(Locale locale, JsonNode facts) {
        String known = lines(locale, facts, "on", "chance");
        return facts.hasNonNull("on") ? known : known + "\n" + sentence(locale, "noDay", facts);
    }

    private String problems(Locale locale, JsonNode facts) {
        List<String> lines = new ArrayList<>();
        facts.forEach(one -> lines.add(sentence(locale, one.path("solvedOn").isNull() ? "open" : "solved", one)));
        return String.join("\n", lines);
    }

    /** A line for each of these facts that is known. */
    private String lines(Locale locale, JsonNode facts, String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            if (facts.hasNonNull(name)) {
                lines.add(sentence(locale, name, facts));
            }
        }
        return String.join("\n", lines);
    }

    private String sentence(Locale locale, String name, JsonNode facts) {
        Map<String, Object> arguments = new HashMap<>();
        facts.properties().forEach(fact -> arguments.put(fact.getKey(), fact.getValue().asText()));
        return Messages.text(locale, key(name), arguments);
    }

    private String key(String name) {
        return "checklist." + code + "." + name;
    }

    private JsonNode facts() {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
