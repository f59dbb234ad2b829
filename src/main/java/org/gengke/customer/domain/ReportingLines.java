package org.gengke.customer.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Problem;

/** Who reports to whom at one customer (domain section 1): a tree of those who are there, and nobody is above themselves. */
public final class ReportingLines {

    /** Somebody who is at the customer; {@code reportsToId} null for whoever is at the top. */
    public record Line(UUID contactId, String name, UUID reportsToId) {}

    private final Map<UUID, Line> lines = new LinkedHashMap<>();

    public ReportingLines(List<Line> present) {
        present.forEach(line -> lines.put(line.contactId, line));
    }

    /**
     * Refuses a superior who is not there, who is the contact, or who reports to the contact, directly or not.
     *
     * @param pointer of the superior in what was sent
     */
    public void check(UUID contactId, String name, UUID superiorId, String pointer) {
        List<Line> way = new ArrayList<>(List.of(new Line(contactId, name, superiorId)));
        if (!contactId.equals(superiorId) && !lines.containsKey(superiorId)) {
            throw InvalidContent.at(pointer, "superior-not-at-customer");
        }
        // No way is longer than there are people: a circle among others, of a time before this rule, is not this change's.
        for (UUID above = superiorId; above != null && way.size() <= lines.size() + 1; above = superiorOf(above)) {
            if (above.equals(contactId)) {
                throw new Cycle(way);
            }
            way.add(lines.getOrDefault(above, new Line(above, "", null)));
        }
    }

    /** Whom those report to who reported to the contact, after it has left: the superior it had, as far as that one is there. */
    public UUID heirOf(UUID contactId) {
        UUID above = superiorOf(contactId);
        return above == null || above.equals(contactId) || !lines.containsKey(above) ? null : above;
    }

    private UUID superiorOf(UUID contactId) {
        Line line = lines.get(contactId);
        return line == null ? null : line.reportsToId;
    }

    /** Somebody would be above themselves. */
    public static final class Cycle extends Problem {
        Cycle(List<Line> way) {
            super(Kind.CONTENT, "reports-to-cycle", members(way));
        }

        private static Map<String, Object> members(List<Line> way) {
            List<Line> round = new ArrayList<>(way);
            round.add(way.get(0));
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("contactIds", way.stream().map(Line::contactId).toList());
            members.put("names", way.stream().map(Line::name).toList());
            members.put("way", String.join(" → ", round.stream().map(Line::name).toList()));
            return members;
        }
    }
}
