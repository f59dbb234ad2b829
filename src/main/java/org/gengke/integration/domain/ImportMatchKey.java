package org.gengke.integration.domain;

/** What customers are recognised by, the surest first. */
public enum ImportMatchKey {
    CREDIT_CODE("code:"),
    EXTERNAL_ID("id:"),
    NAME("name:");

    private final String prefix;

    ImportMatchKey(String prefix) {
        this.prefix = prefix;
    }

    /** Of one part of what a row may be known by; null for null. */
    public static ImportMatchKey of(String part) {
        for (ImportMatchKey key : values()) {
            if (part != null && part.startsWith(key.prefix)) {
                return key;
            }
        }
        return null;
    }
}
