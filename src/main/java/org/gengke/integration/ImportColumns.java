package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gengke.customer.CustomFieldService;
import org.gengke.customer.CustomFieldView;
import org.gengke.integration.domain.CustomColumn;

/** The custom attributes that a column can fill: those in use. */
@ApplicationScoped
public class ImportColumns {

    private final CustomFieldService fields;

    ImportColumns(CustomFieldService fields) {
        this.fields = fields;
    }

    @Transactional
    public List<CustomColumn> all() {
        return fields.fields().stream()
                .filter(CustomFieldView::active)
                .map(field -> new CustomColumn(field.labelZh(), field.labelEn(), field.rule()))
                .toList();
    }
}
