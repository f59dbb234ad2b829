package org.gengke.customer.domain;

import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** The move lacks what it needs; says what (domain section 1.1). */
public final class StatusChangeIncomplete extends Problem {
    public StatusChangeIncomplete(CustomerStatus to, List<String> missing) {
        super(Kind.CONTENT, "status-change-incomplete", Map.of("to", to, "missing", List.copyOf(missing)));
    }
}
