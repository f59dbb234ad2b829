package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.shared.persistence.Fragment;

/** All that the features hand over, customers first. */
@ApplicationScoped
public class HandoverParts {

    private final Instance<HandoverPart> parts;

    HandoverParts(Instance<HandoverPart> parts) {
        this.parts = parts;
    }

    /** A select of all that the person holds: {@code kind}, and the columns of {@link HandoverPart#held}. */
    public Fragment held(UUID personId) {
        Fragment all = new Fragment();
        String separator = "";
        for (HandoverPart part : inOrder()) {
            all.add(separator + "select '" + part.kind() + "' as kind, x.* from (").add(part.held(personId)).add(") x");
            separator = " union all ";
        }
        return all;
    }

    /** Who sees the subject of a row of a protocol without seeing its customer, now. */
    public String assignee(String row) {
        return inOrder().stream()
                .map(part -> " when '" + part.kind() + "' then " + part.assignee(row + ".subject_id"))
                .collect(Collectors.joining("", "case " + row + ".kind", " end"));
    }

    void move(Handover handover) {
        inOrder().forEach(part -> part.move(handover));
    }

    private List<HandoverPart> inOrder() {
        return parts.stream().sorted(Comparator.comparing(HandoverPart::kind)).toList();
    }
}
