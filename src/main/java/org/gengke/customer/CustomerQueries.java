package org.gengke.customer;

import java.util.List;
import java.util.Map;

/** Reads the parameters of the list of customers, for queries that are kept. */
public interface CustomerQueries {

    /**
     * @param parameters each with its values
     * @throws org.gengke.shared.domain.InvalidContent when the list does not take one of them
     */
    CustomerQuery parse(Map<String, List<String>> parameters);
}
