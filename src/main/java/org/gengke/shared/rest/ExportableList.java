package org.gengke.shared.rest;

import jakarta.ws.rs.core.MultivaluedMap;

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

    /** Rows of a page; more where each page is calculated whole. */
    default int rowsOfAPage() {
        return 200;
    }

    /** Whether its rows hold sentences in the language of the request. */
    default boolean speaks() {
        return false;
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
