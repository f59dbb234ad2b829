package org.gengke.integration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.shared.domain.Ids;

/**
 * Which customers the rows of a list mean, given what the rows before them said: by credit code, else external id, else
 * name, whether the customers are stored already or come with the list. One attempt at a chunk has one of its own; what it
 * learnt counts for the next chunk only when the attempt succeeded.
 */
final class ListedCustomers {

    /** More rows of one newcomer are not remembered. */
    static final int MOST_ROWS = 3_000;

    private final ListedCustomers before;
    /** A key whose customer is null is nobody's any more. */
    private final Map<String, UUID> holders = new HashMap<>();
    private final Map<UUID, Listed> customers = new HashMap<>();

    /** A customer as the rows so far leave it; {@code rows} of a newcomer. */
    private record Listed(Key key, boolean namesake, List<Integer> rows) {}

    /** What a row means: a customer, a newcomer (null), or an organisation whose name another one has. */
    record Meaning(UUID customer, boolean nameTaken) {

        boolean newcomer() {
            return customer == null && !nameTaken;
        }
    }

    /** @param before null for the first */
    ListedCustomers(ListedCustomers before) {
        this.before = before;
    }

    /** For the chunks that come: all that is known now. */
    ListedCustomers kept() {
        if (before == null) {
            return this;
        }
        before.holders.putAll(holders);
        before.customers.putAll(customers);
        return before;
    }

    /**
     * @param match the stored customer that the row means, the list apart; null for none
     * @param stored which stored customer has each key of the rows
     */
    Meaning meaning(Key row, Match match, Map<String, UUID> stored) {
        for (String part : row.parts()) {
            UUID holder = holder(part, stored);
            if (holder != null && !part.equals(name(row))) {
                return new Meaning(holder, false);
            }
            if (holder != null) {
                Key known = listed(holder) != null ? listed(holder).key : match != null && match.id().equals(holder) ? match.key() : null;
                return known != null && oneOrganisation(row, known) ? new Meaning(holder, false) : new Meaning(null, true);
            }
        }
        return new Meaning(null, false);
    }

    /** A customer that the list brings. */
    UUID add(Key row, int rowNumber) {
        UUID newcomer = Ids.next();
        note(newcomer, new Listed(row, false, List.of(rowNumber)));
        return newcomer;
    }

    /**
     * What a further row says of a customer.
     *
     * @param match null unless the customer is stored
     * @return false when another customer is known by that already
     */
    boolean join(UUID customer, Key row, int rowNumber, Match match, Map<String, UUID> stored) {
        if (listed(customer) == null && match == null) {
            return true;
        }
        Listed present = listed(customer) != null ? listed(customer) : new Listed(match.key(), match.namesake(), List.of());
        Key wanted = new Key(
                row.creditCode() == null ? present.key.creditCode() : row.creditCode(),
                row.externalId() == null ? present.key.externalId() : row.externalId(),
                row.nameKey() == null ? present.key.nameKey() : row.nameKey());
        boolean remembered = !present.rows.isEmpty() && present.rows.size() <= MOST_ROWS;
        Listed joined = new Listed(
                wanted, present.namesake, remembered ? Stream.concat(present.rows.stream(), Stream.of(rowNumber)).toList() : present.rows);
        List<String> had = parts(present);
        if (parts(joined).stream().filter(part -> !had.contains(part)).map(part -> holder(part, stored)).anyMatch(Objects::nonNull)) {
            return false;
        }
        if (!joined.equals(present)) {
            had.forEach(part -> holders.put(part, null));
            note(customer, joined);
        }
        return true;
    }

    boolean bringsAnew(UUID customer) {
        return !rows(customer).isEmpty();
    }

    /** The rows about a newcomer, the first made it. */
    List<Integer> rows(UUID newcomer) {
        Listed listed = listed(newcomer);
        return listed == null ? List.of() : listed.rows;
    }

    private void note(UUID id, Listed customer) {
        customers.put(id, customer);
        parts(customer).forEach(part -> holders.put(part, id));
    }

    private UUID holder(String part, Map<String, UUID> stored) {
        for (ListedCustomers known = this; known != null; known = known.before) {
            if (known.holders.containsKey(part)) {
                return known.holders.get(part);
            }
        }
        return stored.get(part);
    }

    private Listed listed(UUID id) {
        Listed here = customers.get(id);
        return here != null || before == null ? here : before.listed(id);
    }

    /** Two organisations may have one name, not one name and two credit codes. */
    private static boolean oneOrganisation(Key row, Key other) {
        return row.creditCode() == null || other.creditCode() == null || row.creditCode().equals(other.creditCode());
    }

    /** What nobody else may be known by: the name of a namesake is free. */
    private static List<String> parts(Listed customer) {
        Key key = customer.key;
        return customer.namesake ? new Key(key.creditCode(), key.externalId(), null).parts() : key.parts();
    }

    private static String name(Key key) {
        return "name:" + key.nameKey();
    }
}
