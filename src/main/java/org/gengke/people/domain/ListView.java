package org.gengke.people.domain;

/** Which of the page's lists a saved view is of. */
public enum ListView {
    CUSTOMERS
}
