package org.gengke.customer;

import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomFieldRule;
import org.gengke.customer.domain.CustomFieldType;

/** A custom attribute of customers as it is defined. */
public record CustomFieldView(
        UUID id,
        int version,
        String key,
        String labelZh,
        String labelEn,
        CustomFieldType type,
        boolean required,
        List<String> choices,
        boolean active,
        int position) {

    public CustomFieldRule rule() {
        return new CustomFieldRule(key, type, required, choices);
    }
}
