package org.gengke.customer.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Another custom attribute has this key. */
public final class CustomFieldKeyTaken extends Problem {
    public CustomFieldKeyTaken(String key) {
        super(Kind.STATE, "custom-field-key-taken", Map.of("key", key));
    }
}
