package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gengke.customer.CustomerDepth;
import org.gengke.customer.CustomerDepths;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.shared.persistence.Fragment;

/** Kept depths of customers that a statement of the room {@code customer} finds. */
@ApplicationScoped
class DepthColumns implements CustomerDepths {

    private static final CustomerDepth NOT_BEGUN = new CustomerDepth(null, null);

    @Override
    public String column() {
        return "(select array[f.depth::text, f.stage] from five_layer_state f where f.customer_id = c.id) as kept_depth";
    }

    @Override
    public CustomerDepth of(ResultSet row) throws SQLException {
        Array column = row.getArray("kept_depth");
        if (column == null) {
            return NOT_BEGUN;
        }
        String[] kept = (String[]) column.getArray();
        return new CustomerDepth(Integer.valueOf(kept[0]), CustomerStage.valueOf(kept[1]));
    }

    @Override
    public Fragment among(List<Integer> depths, List<CustomerStage> stages) {
        Fragment asked = new Fragment().andAny("f.depth", "int", depths).andIn("f.stage", stages);
        return asked.sql().isEmpty() ? asked : new Fragment().and(Fragment.of("c.id in (select f.customer_id from five_layer_state f where true").add(asked).add(")"));
    }
}
