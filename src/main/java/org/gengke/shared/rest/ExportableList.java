package org.gengke.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Function;

/** A list of the API that can be exported: the same rows for the same query, page by page. Each feature offers its own. */
public interface ExportableList {

    /** As the API names the collection, such as {@code customers}. */
    String name();

    /** What the caller needs for reading it. */
    String permission();

    /**
     * One page.
     *
     * @param query filters and sort as in the list's own query string
     * @return the answer of the list: a record with {@code items} and {@code next}
     */
    Object page(MultivaluedMap<String, String> query, Paging paging);

    /** All pages for one query; where they are taken from something calculated, it is calculated once. */
    default Function<Paging, ?> pages(MultivaluedMap<String, String> query) {
        return paging -> page(query, paging);
    }

    /** Whether its rows tell how people are reached; such an export is counted and limited. */
    default boolean holdsContacts() {
        return false;
    }

    /** Of how many people a row tells how they are reached. */
    default int contacts(Object row) {
        return 0;
    }
}
