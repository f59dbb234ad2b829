package org.gengke.people.domain;

import java.util.Set;

/** What an operation asks of its caller; also the scopes of API clients. Constants, because annotations name them. */
public final class Permission {

    public static final String CUSTOMERS_READ = "customers:read";
    public static final String CUSTOMERS_WRITE = "customers:write";
    /** Gives customers to others, within the caller's team. */
    public static final String CUSTOMERS_ASSIGN = "customers:assign";
    /** Confirms an abandonment and undoes a merge; reviews the customers of the people whom one leads. */
    public static final String CUSTOMERS_CONFIRM = "customers:confirm";
    public static final String FOLLOW_UP_READ = "follow-up:read";
    public static final String FOLLOW_UP_WRITE = "follow-up:write";
    public static final String PURCHASES_READ = "purchases:read";
    public static final String PURCHASES_WRITE = "purchases:write";
    /** Products, price tiers and prices. */
    public static final String PRODUCTS_WRITE = "products:write";
    /** Test trials of the customers that one sees, and those where one is the engineer. */
    public static final String TRIALS_READ = "trials:read";
    public static final String TRIALS_WRITE = "trials:write";
    public static final String POOL_READ = "pool:read";
    public static final String POOL_CLAIM = "pool:claim";
    public static final String CLASSIFICATIONS_READ = "classifications:read";
    /** Has rhythm and spend of a base estimated. */
    public static final String CLASSIFICATIONS_FIT = "classifications:fit";
    /** Key-account plans, candidates and the duties of the desk. */
    public static final String KEY_ACCOUNTS_READ = "key-accounts:read";
    public static final String KEY_ACCOUNTS_WRITE = "key-accounts:write";
    /** Puts plans of the customers of one's teams into force. */
    public static final String KEY_ACCOUNTS_APPROVE = "key-accounts:approve";
    /** What plans begin with, for the whole company. */
    public static final String KEY_ACCOUNT_TEMPLATES = "key-account-templates:write";
    public static final String PORTFOLIO_READ = "portfolio:read";
    public static final String IMPORTS = "imports:write";
    public static final String EXPORTS = "exports:write";
    /** What the people of one's teams do: what they take out or look at. */
    public static final String TEAM_OVERSEE = "team:oversee";
    public static final String SETTINGS_READ = "settings:read";
    public static final String SETTINGS_WRITE = "settings:write";
    public static final String PEOPLE_READ = "people:read";
    public static final String PEOPLE_WRITE = "people:write";
    public static final String AUDIT_READ = "audit:read";
    /** What the service counts of itself; asked for in {@code application.properties}, as no operation of ours answers it. */
    public static final String METRICS_READ = "metrics:read";

    /** What an API client can be given. */
    public static final Set<String> SCOPES = Set.of(
            CUSTOMERS_READ, CUSTOMERS_WRITE, FOLLOW_UP_READ, FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, PRODUCTS_WRITE,
            TRIALS_READ, TRIALS_WRITE,
            KEY_ACCOUNTS_READ, KEY_ACCOUNTS_WRITE, PORTFOLIO_READ, CLASSIFICATIONS_READ, CLASSIFICATIONS_FIT, IMPORTS, EXPORTS,
            SETTINGS_READ, PEOPLE_READ, AUDIT_READ, METRICS_READ);

    private Permission() {}
}
