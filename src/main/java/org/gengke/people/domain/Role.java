package org.gengke.people.domain;

import static org.gengke.people.domain.Permission.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The roles of section 12; a person may have several. What a role sees is {@link Reach}, what it may do are permissions. */
public enum Role {
    /** Sales representative (销售代表): own customers and those shared with them. */
    REP(Reach.OWN, List.of(CUSTOMERS_READ, CUSTOMERS_WRITE, FOLLOW_UP_READ, FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, TRIALS_READ, TRIALS_WRITE, KEY_ACCOUNTS_READ, KEY_ACCOUNTS_WRITE, POOL_READ, POOL_CLAIM,
            PORTFOLIO_READ, CLASSIFICATIONS_READ, IMPORTS, EXPORTS, SETTINGS_READ, PEOPLE_READ, AUDIT_READ)),
    /** Solution engineer (解决方案): what is shared with or assigned to them. */
    SOLUTION(Reach.OWN, List.of(CUSTOMERS_READ, CUSTOMERS_WRITE, FOLLOW_UP_READ, FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, TRIALS_READ, TRIALS_WRITE, KEY_ACCOUNTS_READ, PORTFOLIO_READ, CLASSIFICATIONS_READ,
            SETTINGS_READ, PEOPLE_READ, AUDIT_READ)),
    /** Sales manager (销售经理): the subtree of their team. */
    MANAGER(Reach.TEAM, List.of(CUSTOMERS_READ, CUSTOMERS_WRITE, CUSTOMERS_ASSIGN, CUSTOMERS_CONFIRM, FOLLOW_UP_READ,
            FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, TRIALS_READ, TRIALS_WRITE, KEY_ACCOUNTS_READ, KEY_ACCOUNTS_WRITE, KEY_ACCOUNTS_APPROVE, KEY_ACCOUNT_TEMPLATES, PRODUCTS_WRITE, POOL_READ, POOL_CLAIM, PORTFOLIO_READ, CLASSIFICATIONS_READ, CLASSIFICATIONS_FIT, IMPORTS, EXPORTS, SETTINGS_READ, SETTINGS_WRITE,
            PEOPLE_READ, AUDIT_READ, TEAM_OVERSEE)),
    /** Key-account manager (大客户经理): key accounts. */
    KAM(Reach.KEY_ACCOUNTS, List.of(CUSTOMERS_READ, CUSTOMERS_WRITE, FOLLOW_UP_READ, FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, TRIALS_READ, TRIALS_WRITE, KEY_ACCOUNTS_READ, KEY_ACCOUNTS_WRITE, KEY_ACCOUNT_TEMPLATES, POOL_READ,
            POOL_CLAIM, PORTFOLIO_READ, CLASSIFICATIONS_READ, CLASSIFICATIONS_FIT, IMPORTS, EXPORTS, SETTINGS_READ, PEOPLE_READ, AUDIT_READ)),
    /** Executive (管理层): everything, read; writes what is assigned to them. */
    EXECUTIVE(Reach.ALL, List.of(CUSTOMERS_READ, CUSTOMERS_WRITE, FOLLOW_UP_READ, FOLLOW_UP_WRITE, PURCHASES_READ, PURCHASES_WRITE, TRIALS_READ, TRIALS_WRITE, KEY_ACCOUNTS_READ, PORTFOLIO_READ, CLASSIFICATIONS_READ, CLASSIFICATIONS_FIT, POOL_READ,
            EXPORTS, SETTINGS_READ, PEOPLE_READ, AUDIT_READ, TEAM_OVERSEE)),
    /** Administrator (管理员): settings and people, no customer data. */
    ADMIN(Reach.NONE, List.of(SETTINGS_READ, SETTINGS_WRITE, PEOPLE_READ, PEOPLE_WRITE, AUDIT_READ, TEAM_OVERSEE, METRICS_READ));

    /** How far a role sees without being the owner or having been given a share. */
    public enum Reach {
        NONE,
        OWN,
        KEY_ACCOUNTS,
        TEAM,
        ALL
    }

    private final Reach reach;
    private final List<String> permissions;

    Role(Reach reach, List<String> permissions) {
        this.reach = reach;
        this.permissions = permissions;
    }

    public Reach reach() {
        return reach;
    }

    /** What a person with these roles may do; sorted. */
    public static Set<String> permissionsOf(Set<Role> roles) {
        Set<String> permissions = new TreeSet<>();
        roles.forEach(role -> permissions.addAll(role.permissions));
        return permissions;
    }

    public static Set<Reach> reachesOf(Set<Role> roles) {
        Set<Reach> reaches = EnumSet.noneOf(Reach.class);
        roles.forEach(role -> reaches.add(role.reach));
        return reaches;
    }
}
