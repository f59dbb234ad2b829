package org.gengke.classification.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/**
 * What is said of a segment.
 *
 * @param query parameters of the list of customers, each with its values
 * @param shared whether colleagues can use it; what they find is what they see
 */
public record SegmentContent(String name, String description, Map<String, List<String>> query, boolean shared) {

    /** A segment speaks of today, and stands by itself. */
    private static final Set<String> NOT_IN_A_SEGMENT = Set.of("asOf", "fromAsOf", "fromStatus", "gone", "segmentId", "limit", "after", "sort", "count");

    /** @throws InvalidContent when the query asks for what a segment cannot keep */
    public void check() {
        List<Finding> findings = query.keySet().stream().filter(NOT_IN_A_SEGMENT::contains).sorted()
                .map(parameter -> Finding.of("#/query/" + parameter, "not-in-a-segment")).toList();
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
