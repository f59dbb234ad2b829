package org.gengke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Every number in an answer, held against what explains it. A number without a rule fails: whoever adds a figure has to say
 * which list stands behind it.
 */
final class Figures {

    /** What explains a number. Paths are properties beside the number; {@code ..} is the object around. */
    interface Rule {
        void check(Figures figures, BigDecimal figure, Place place, String what);
    }

    /** The rows of a list. */
    private static Rule rows(String list) {
        return (figures, figure, place, what) -> {
            assertThat(figures.rows(place, list)).as(what + " " + place.at(list).asText()).isEqualTo(figure.intValueExact());
            figures.counted += figure.signum();
        };
    }

    /** The rows of one list less those of another. */
    private static Rule difference(String list, String less) {
        return (figures, figure, place, what) ->
                assertThat(figures.rows(place, list) - figures.rows(place, less)).as(what).isEqualTo(figure.intValueExact());
    }

    /** One count by another. */
    private static Rule ratio(String part, String whole) {
        return (figures, figure, place, what) -> ratio(figure, count(place, part), count(place, whole), what);
    }

    /** From one count to another, as a share of the first. */
    private static Rule growth(String from, String to) {
        return (figures, figure, place, what) -> ratio(figure, count(place, to).subtract(count(place, from)), count(place, from), what);
    }

    /** Stands in a row of a list, about that row. */
    private static final Rule DETAIL = (figures, figure, place, what) -> {};

    private static final Rule LISTED = rows("list");

    static final Map<String, Rule> PAUSED = Map.of(
            "count", LISTED,
            "whole.count", LISTED,
            "share", ratio("count", "whole/count"),
            "groups[].count", LISTED,
            "dueForReEvaluation.count", LISTED);

    static final Map<String, Rule> PORTFOLIO = portfolio();

    static final Map<String, Rule> TREND = Map.ofEntries(
            Map.entry("points[].total", LISTED),
            Map.entry("points[].statuses[].count", LISTED),
            Map.entry("points[].statuses[].share", ratio("count", "../total")),
            Map.entry("points[].closingRate", ratio("closing/won/count", "closing/notAbandoned/count")),
            Map.entry("points[].closing.won.count", LISTED),
            Map.entry("points[].closing.notAbandoned.count", LISTED),
            Map.entry("points[].closing.rate", ratio("won/count", "notAbandoned/count")),
            Map.entry("points[].withQuality", rows("withQualityList")),
            Map.entry("points[].withPotential", rows("withPotentialList")));

    static final Map<String, Rule> FLOWS = Map.of("flows[].count", LISTED);

    static final Map<String, Rule> PUNCTUALITY = Map.of(
            "planned", rows("lists/planned"),
            "doneInTime", rows("lists/doneInTime"),
            "doneLate", rows("lists/doneLate"),
            "open", rows("lists/open"),
            "cancelled", rows("lists/cancelled"),
            "rescheduled", rows("lists/rescheduled"),
            "rate", ratio("doneInTime", "planned"),
            "rescheduleRate", ratio("rescheduled", "planned"));

    static final Map<String, Rule> WORKLIST = worklist();

    /** The days are checked against the histories of the listed trials. */
    static final Map<String, Rule> TRIAL_FUNNEL = Map.of(
            "begun.count", LISTED,
            "stages[].reached.count", LISTED,
            "stages[].share", ratio("reached/count", "../begun/count"),
            "stages[].present.count", LISTED,
            "stages[].stays.count", LISTED,
            "stages[].stays.meanDays", DETAIL,
            "stages[].stays.medianDays", DETAIL);

    static final Map<String, Rule> TRIAL_OUTCOMES = Map.of(
            "ended.count", LISTED,
            "converted.count", LISTED,
            "conversionRate", ratio("converted/count", "ended/count"),
            "causes[].count", LISTED);

    static final Map<String, Rule> TRIAL_RIVALS = Map.of("items[].won.count", LISTED, "items[].lost.count", LISTED, "items[].open.count", LISTED);

    /** Amounts are checked against the rows in a test of their own. */
    static final Map<String, Rule> COMPANY = Map.ofEntries(
            Map.entry("required[].customers.count", LISTED),
            Map.entry("required[].lacking.count", LISTED),
            Map.entry("required[].withoutModel.count", LISTED),
            Map.entry("required[].shallow.count", LISTED),
            Map.entry("customers.count", LISTED),
            Map.entry("modelled.count", LISTED),
            Map.entry("depths[].depth", DETAIL),
            Map.entry("depths[].tiers[].count", LISTED),
            Map.entry("depths[].all.count", LISTED),
            Map.entry("stages[].count", LISTED),
            Map.entry("unguarded.count", LISTED),
            Map.entry("barriers[].standing.count", LISTED),
            Map.entry("barriers[].broken.count", LISTED),
            Map.entry("barriers[].accepted.count", LISTED),
            Map.entry("barriers[].brokenBy[].count", LISTED),
            Map.entry("projects[].step", DETAIL),
            Map.entry("projects[].chance", DETAIL),
            Map.entry("projects[].count", LISTED),
            Map.entry("projects[].amount", DETAIL),
            Map.entry("projects[].weightedAmount", DETAIL));

    private final String where;
    private final Map<String, Rule> rules;
    private final ToIntFunction<String> rows;
    private final Map<String, Integer> followed = new HashMap<>();
    private long counted;

    /** @param rows follows a list and says how many rows it has */
    Figures(String where, Map<String, Rule> rules, ToIntFunction<String> rows) {
        this.where = where;
        this.rules = rules;
        this.rows = rows;
    }

    /** Checks each number of the answer; answers how many counts above zero were followed to their lists. */
    long check(JsonNode answer) {
        walk(answer, "", new Place(answer, null));
        return counted;
    }

    private record Place(JsonNode object, Place above) {

        JsonNode at(String path) {
            Place place = this;
            JsonNode found = object;
            for (String name : path.split("/")) {
                place = name.equals("..") ? place.above : place;
                found = name.equals("..") ? place.object : found.path(name);
            }
            return found;
        }
    }

    private void walk(JsonNode node, String pattern, Place place) {
        if (node.isObject()) {
            Place here = node == place.object ? place : new Place(node, place);
            node.properties().forEach(property -> walk(
                    property.getValue(), pattern.isEmpty() ? property.getKey() : pattern + "." + property.getKey(), here));
        } else if (node.isArray()) {
            node.forEach(element -> walk(element, pattern + "[]", place));
        } else if (node.isNumber()) {
            Rule rule = rules.get(pattern);
            assertThat(rule).as("%s: %s has a rule that explains it", where, pattern).isNotNull();
            rule.check(this, node.decimalValue(), place, where + ": " + pattern);
        }
    }

    private int rows(Place place, String list) {
        JsonNode link = place.at(list);
        assertThat(link.isTextual()).as(where + ": " + list + " is given").isTrue();
        return followed.computeIfAbsent(link.asText(), rows::applyAsInt);
    }

    private static BigDecimal count(Place place, String path) {
        return place.at(path).decimalValue();
    }

    /** To more digits than anybody shows: so each share is rounded once. */
    private static void ratio(BigDecimal figure, BigDecimal part, BigDecimal whole, String what) {
        BigDecimal exact = whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
        assertThat(figure.subtract(exact).abs()).as(what + " of " + part + " in " + whole).isLessThan(new BigDecimal("0.000000001"));
    }

    private static Map<String, Rule> portfolio() {
        Map<String, Rule> rules = new TreeMap<>();
        PAUSED.forEach((name, rule) -> rules.put("paused." + name, rule));
        rules.put("total", LISTED);
        rules.put("statuses[].count", LISTED);
        rules.put("statuses[].share", ratio("count", "../total"));
        rules.put("statuses[].change", difference("list", "listThen"));
        rules.put("closingRate", ratio("closing/won/count", "closing/notAbandoned/count"));
        rules.put("closing.won.count", LISTED);
        rules.put("closing.notAbandoned.count", LISTED);
        rules.put("closing.rate", ratio("won/count", "notAbandoned/count"));
        rules.put("wonByImportance[].count", LISTED);
        rules.put("withQuality.count", LISTED);
        rules.put("withPotential.count", LISTED);
        rules.put("testing.ended", LISTED);
        rules.put("testing.won", rows("wonList"));
        rules.put("testing.rate", ratio("won", "ended"));
        rules.put("growth[].customersThen", rows("listThen"));
        rules.put("growth[].customersNow", rows("listNow"));
        rules.put("growth[].growth", growth("customersThen", "customersNow"));
        return Map.copyOf(rules);
    }

    private static Map<String, Rule> worklist() {
        Map<String, Rule> rules = new TreeMap<>();
        rules.put("sections[].count", LISTED);
        // Who leads nobody has no such list.
        rules.put("escalated.count", (figures, figure, place, what) -> {
            if (!place.at("list").isNull()) {
                LISTED.check(figures, figure, place, what);
            } else {
                assertThat(figure).as(what).isZero();
            }
        });
        for (String row : new String[] {"items[]", "escalated.items[]"}) {
            for (String detail : new String[] {"daysLate", "plan.lateDays", "plan.rescheduleCount", "plan.version"}) {
                rules.put(row + "." + detail, DETAIL);
            }
        }
        return Map.copyOf(rules);
    }
}
