package org.gengke.customer.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gengke.customer.CustomerClasses;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.ValueGrade;

/**
 * The classes of a customer {@code c} as one column of a statement. Looked up row by row, not joined: so a page looks up those of
 * its own rows alone, after all that a search found were put in order.
 */
final class ClassColumns {

    static final String COLUMN = "(select array[k.abc_class, k.rfm_segment, k.lifecycle_stage, k.attitude, k.early_adopter::text, k.value_grade]"
            + " from customer_class k where k.customer_id = c.id) as classes";

    private ClassColumns() {}

    static CustomerClasses of(ResultSet row) throws SQLException {
        Array column = row.getArray("classes");
        String[] kept = column == null ? new String[6] : (String[]) column.getArray();
        return new CustomerClasses(
                kept[0], constant(RfmSegment.class, kept[1]), constant(LifecycleStage.class, kept[2]), constant(Attitude.class, kept[3]),
                "true".equals(kept[4]), constant(ValueGrade.class, kept[5]));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
