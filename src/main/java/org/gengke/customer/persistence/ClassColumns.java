package org.gengke.customer.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gengke.customer.CustomerClasses;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.persistence.Sql;

/** The classes of a customer {@code c} as columns of a statement. */
final class ClassColumns {

    static final String COLUMNS = "k.abc_class, k.rfm_segment, k.lifecycle_stage, k.attitude, k.early_adopter, k.value_grade";
    static final String JOIN = " left join customer_class k on k.customer_id = c.id";

    private ClassColumns() {}

    static CustomerClasses of(ResultSet row) throws SQLException {
        return new CustomerClasses(
                row.getString("abc_class"), Sql.constant(row, "rfm_segment", RfmSegment.class), Sql.constant(row, "lifecycle_stage", LifecycleStage.class),
                Sql.constant(row, "attitude", Attitude.class), row.getBoolean("early_adopter"), Sql.constant(row, "value_grade", ValueGrade.class));
    }
}
