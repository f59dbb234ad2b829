package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gengke.customer.CustomFieldService;
import org.gengke.customer.CustomFieldView;
import org.gengke.integration.domain.CustomColumn;
import org.gengke.integration.domain.ImportKind;

/** The custom attributes that a column can fill: those in use. */
@ApplicationScoped
public class ImportColumns {

    private final CustomFieldService fields;

    ImportColumns(CustomFieldService fields) {
        this.fields = fields;
    }

    /** Only customers have attributes. */
    @Transactional
    public List<CustomColumn> of(ImportKind kind) {
        return kind == ImportKind.CUSTOMERS ? all() : List.of();
    }

    @Transactional
    public List<CustomColumn> all() {
        return fields.fields().stream()
                .filter(CustomFieldView::active)
                .map(field -> new CustomColumn(field.labelZh(), field.labelEn(), field.rule()))
                .toList();
    }
}
