package org.gengke.integration.domain;

/** Which rows of an import are looked at: all, those taken in with a warning, or those that mean the customer of a row before them. */
public enum ImportRowSelection {
    ALL,
    WARNED,
    REPEATED
}
