package org.gengke.shared.persistence;

/**
 * While a new version of the service takes over, the previous one still writes, and knows nothing of what the new one keeps.
 * Whoever keeps something puts it right in these days with a statement that asks this first: at other times it reads nothing.
 */
public final class Upgrades {

    /** A condition: the database was brought to another version not long ago. */
    public static final String RECENT = "exists (select 1 from flyway_schema_history f where f.installed_on > localtimestamp - interval '2 days')";

    private Upgrades() {}
}
