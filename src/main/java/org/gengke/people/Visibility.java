package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.persistence.Fragment;

/**
 * The one row predicate (section 12): which customers the caller may see, and which of those they may change. Lists,
 * counts, sums, search, exports and look-ups all add it; whatever belongs to a customer goes by the customer's row.
 */
@ApplicationScoped
public class Visibility {

    /** How a share is looked up: one read of all of the caller's shares for a set of rows, or one look by key for one row. */
    private enum Shape {
        SET(".id = any(array(select s.customer_id from customer_share s where s.user_id = ?", "))"),
        ROW(".id in (select s.customer_id from customer_share s where s.customer_id = %s.id and s.user_id = ?", ")");

        private final String begins;
        private final String ends;

        Shape(String begins, String ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    private final CurrentCaller callers;

    Visibility(CurrentCaller callers) {
        this.callers = callers;
    }

    /** The condition for reading customers under the alias {@code customer}. */
    public Fragment readable(String customer) {
        return readableBy(callers.get(), customer, Shape.SET);
    }

    /**
     * The same for one row that is found by its key. Its cost does not depend on how many shares the caller has, so that
     * PostgreSQL keeps one plan for the statement instead of planning it each time, which costs more than running it.
     */
    public Fragment readableRow(String customer) {
        return readableBy(callers.get(), customer, Shape.ROW);
    }

    /**
     * The condition for reading what belongs to a customer and is assigned to a colleague, who sees it without the customer.
     *
     * @param assignee the column that names the colleague
     */
    public Fragment readable(String customer, String assignee) {
        return orAssigned(readable(customer), assignee);
    }

    /** The same for one row that is found by its key. */
    public Fragment readableRow(String customer, String assignee) {
        return orAssigned(readableRow(customer), assignee);
    }

    /** The condition for changing what belongs to a customer and is assigned to a colleague; for one row. */
    public Fragment writableRow(String customer, String assignee) {
        return orAssigned(writableRow(customer), assignee);
    }

    /** The condition for naming a customer's contacts, beside that for reading it: what lies in the pool shows nobody. */
    public static String peopleShown(String customer) {
        return customer + ".owner_id is not null";
    }

    /** The same of a customer's owner. */
    public static boolean peopleShown(UUID ownerId) {
        return ownerId != null;
    }

    /** Not to those who see no customers at all. */
    private Fragment orAssigned(Fragment condition, String assignee) {
        Caller caller = callers.get();
        boolean none = caller.reaches().size() == 1 && caller.sees(Reach.NONE);
        return none ? condition : Fragment.of("").add(condition).add(" or " + assignee + " = ?", caller.id());
    }

    /** The condition for changing customers. */
    public Fragment writable(String customer) {
        return writable(customer, Shape.SET);
    }

    /** The same for one row that is found by its key. */
    public Fragment writableRow(String customer) {
        return writable(customer, Shape.ROW);
    }

    private Fragment writable(String customer, Shape shape) {
        Caller caller = callers.get();
        Fragment condition = mine(caller, customer, shape, " and s.access = 'WRITE'");
        reach(condition, caller, customer);
        if (caller.client() && caller.teams().isEmpty()) {
            condition.add(" or true");
        }
        return condition;
    }

    /**
     * The same predicate in two parts that never cover one customer twice, for figures that are kept by team: a part that
     * goes by team alone, and the rest.
     */
    public Sight sight(String customer) {
        Caller caller = callers.get();
        if (caller.sees(Reach.ALL)) {
            return new Sight(true, List.of(), Fragment.of("false"));
        }
        List<UUID> teams = caller.sees(Reach.TEAM) ? caller.teams() : List.of();
        Fragment rest = Fragment.of("(").add(mine(caller, customer, Shape.SET, ""));
        if (caller.sees(Reach.KEY_ACCOUNTS)) {
            rest.add(" or " + customer + ".key_account");
        }
        rest.add(")");
        if (!teams.isEmpty()) {
            rest.add(" and (" + customer + ".team_id is null or " + customer + ".team_id <> all(?::uuid[]))", (Object) teams.toArray(UUID[]::new));
        }
        return new Sight(false, teams, rest);
    }

    /**
     * How the caller sees customers.
     *
     * @param all every customer; then nothing else matters
     * @param teams teams whose customers are seen, whoever owns them
     * @param besides condition for the customers seen beside those
     */
    public record Sight(boolean all, List<UUID> teams, Fragment besides) {}

    Fragment readableBy(Caller caller, String customer) {
        return readableBy(caller, customer, Shape.SET);
    }

    private static Fragment readableBy(Caller caller, String customer, Shape shape) {
        if (caller.sees(Reach.ALL)) {
            return Fragment.of("true");
        }
        Fragment condition = mine(caller, customer, shape, "");
        reach(condition, caller, customer);
        return condition;
    }

    private static Fragment mine(Caller caller, String customer, Shape shape, String access) {
        if (caller.reaches().size() == 1 && caller.sees(Reach.NONE)) {
            return Fragment.of("false");
        }
        UUID id = caller.id();
        String shared = customer + shape.begins.replace("%s", customer) + access + shape.ends;
        return Fragment.of(customer + ".owner_id = ? or " + shared, id, id);
    }

    private static void reach(Fragment condition, Caller caller, String customer) {
        if (caller.sees(Reach.TEAM)) {
            condition.add(" or " + customer + ".team_id = any(?::uuid[])", (Object) caller.teams().toArray(UUID[]::new));
        }
        if (caller.sees(Reach.KEY_ACCOUNTS)) {
            condition.add(" or " + customer + ".key_account");
        }
    }
}
