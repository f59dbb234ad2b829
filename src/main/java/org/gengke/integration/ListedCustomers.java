package org.gengke.integration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final ListedCustomers before;
    /** A key whose customer is null is nobody's any more. */
    private final Map<String, UUID> holders = new HashMap<>();
    private final Map<UUID, Listed> customers = new HashMap<>();
    private final Set<UUID> newcomers = new HashSet<>();
    /** Which rows mean each customer, in the order of the list. */
    private final Map<UUID, List<Integer>> rows = new HashMap<>();
    /** Under which ids the newcomers of this attempt were stored. */
    private final Map<UUID, UUID> stored = new HashMap<>();
    /** Newcomers of earlier chunks, by the ids under which they were stored. */
    private final Set<UUID> came = new HashSet<>();

    /** A customer as the rows so far leave it. */
    private record Listed(Key key, boolean namesake) {}

    /**
     * What a row means: a customer, a newcomer (null), or an organisation whose name another one has.
     *
     * @param part by which it was recognised; null for a newcomer
     */
    record Meaning(UUID customer, boolean nameTaken, String part) {

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
        before.newcomers.addAll(newcomers);
        rows.forEach((customer, numbers) -> before.rows.computeIfAbsent(customer, first -> new ArrayList<>()).addAll(numbers));
        return before;
    }

    /** For the chunks that come when this one is stored: the database knows the customers, and only here stands where they came first. */
    ListedCustomers keptStored() {
        ListedCustomers kept = before == null ? new ListedCustomers(null) : before;
        rows.forEach((customer, numbers) -> kept.rows.putIfAbsent(stored.getOrDefault(customer, customer), List.of(numbers.get(0))));
        kept.came.addAll(stored.values());
        return kept;
    }

    /** A newcomer has been stored. */
    void stored(UUID newcomer, UUID id) {
        stored.put(newcomer, id);
    }

    /**
     * @param match the stored customer that the row means, the list apart; null for none
     * @param stored which stored customer has each key of the rows
     */
    Meaning meaning(Key row, Match match, Map<String, UUID> stored) {
        for (String part : row.parts()) {
            UUID holder = holder(part, stored);
            if (holder != null && !part.equals(name(row))) {
                return new Meaning(holder, false, part);
            }
            if (holder != null) {
                Key known = listed(holder) != null ? listed(holder).key : match != null && match.id().equals(holder) ? match.key() : null;
                return new Meaning(holder, known == null || !oneOrganisation(row, known), part);
            }
        }
        return new Meaning(null, false, null);
    }

    /** A customer that the list brings. */
    UUID add(Key row, int rowNumber) {
        UUID newcomer = Ids.next();
        newcomers.add(newcomer);
        note(newcomer, new Listed(row, false));
        met(newcomer, rowNumber);
        return newcomer;
    }

    /**
     * What a further row says of a customer.
     *
     * @param match null unless the customer is stored
     * @return what another customer is known by already, and which; null when the row may say it
     */
    Meaning join(UUID customer, Key row, Match match, Map<String, UUID> stored) {
        if (listed(customer) == null && match == null) {
            return null;
        }
        Listed present = listed(customer) != null ? listed(customer) : new Listed(match.key(), match.namesake());
        Key wanted = new Key(
                row.creditCode() == null ? present.key.creditCode() : row.creditCode(),
                row.externalId() == null ? present.key.externalId() : row.externalId(),
                row.nameKey() == null ? present.key.nameKey() : row.nameKey());
        Listed joined = new Listed(wanted, present.namesake);
        List<String> had = parts(present);
        for (String part : parts(joined)) {
            UUID holder = had.contains(part) ? null : holder(part, stored);
            if (holder != null) {
                return new Meaning(holder, true, part);
            }
        }
        if (!joined.equals(present)) {
            had.forEach(part -> holders.put(part, null));
            note(customer, joined);
        }
        return null;
    }

    boolean bringsAnew(UUID customer) {
        return newcomers.contains(customer) || before != null && before.bringsAnew(customer);
    }

    /** Whether the list brought it, stored by now or not. */
    boolean cameWithList(UUID customer) {
        return newcomers.contains(customer) || came.contains(customer) || before != null && before.cameWithList(customer);
    }

    /** A row that is taken in means the customer. */
    void met(UUID customer, int rowNumber) {
        rows.computeIfAbsent(customer, first -> new ArrayList<>()).add(rowNumber);
    }

    /** Rows of this attempt have said nothing new: without them their customers are the same. The first one of a customer stays. */
    void leftAsIs(Set<Integer> rowNumbers) {
        rows.forEach((customer, numbers) -> {
            Integer first = firstRow(customer);
            numbers.removeIf(number -> rowNumbers.contains(number) && !number.equals(first));
        });
        rows.values().removeIf(List::isEmpty);
    }

    /** How many rows so far are about a customer. */
    int count(UUID customer) {
        return rows.getOrDefault(customer, List.of()).size() + (before == null ? 0 : before.count(customer));
    }

    /** The rows about a customer so far that said something new; of a newcomer the first made it. */
    List<Integer> rows(UUID customer) {
        List<Integer> here = rows.getOrDefault(customer, List.of());
        return before == null ? List.copyOf(here) : Stream.concat(before.rows(customer).stream(), here.stream()).toList();
    }

    /** Null when no row means it so far. */
    Integer firstRow(UUID customer) {
        Integer earlier = before == null ? null : before.firstRow(customer);
        return earlier != null ? earlier : rows.containsKey(customer) ? rows.get(customer).get(0) : null;
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
