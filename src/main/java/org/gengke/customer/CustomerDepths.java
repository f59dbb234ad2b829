package org.gengke.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.shared.persistence.Fragment;

/** How deep we are in the customers, alias {@code c}, of a statement; kept by the room {@code fivelayer}. */
public interface CustomerDepths {

    /** A column, looked up row by row, so that a page looks up those of its own rows alone. */
    String column();

    /** What the column says. */
    CustomerDepth of(ResultSet row) throws SQLException;

    /** Adds that a customer is at one of these depths and stages; neither, no condition. */
    Fragment among(List<Integer> depths, List<CustomerStage> stages);
}
