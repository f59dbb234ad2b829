package org.gengke.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.demo.domain.Staff.Person;

/**
 * The key accounts of the demonstration, best ones first, as the texts number them.
 *
 * @param contacts of each account, by its id
 * @param owners of each account that somebody works with, by its id
 */
record Desk(Cast cast, List<UUID> accounts, Map<UUID, List<UUID>> contacts, Map<UUID, Person> owners) {

    static final String KEEPER = "kam";
    private static final String NOBODY = "-";

    /** Those that a text names; which accounts there are depends a little on the day. */
    List<UUID> at(String places) {
        return Arrays.stream(places.split(",")).map(Integer::valueOf).filter(place -> place < accounts.size()).map(accounts::get).filter(owners::containsKey).toList();
    }

    UUID contact(UUID account, String place) {
        List<UUID> there = contacts.get(account);
        return there.get(Math.min(Integer.parseInt(place), there.size() - 1));
    }

    /** A colleague by name, the owner of the account, or null. */
    UUID colleague(UUID account, String who) {
        if (who.equals(NOBODY)) {
            return null;
        }
        return who.equals("owner") ? cast.id(owners.get(account)) : cast.people().get(who);
    }

    static String text(String said) {
        return said.equals(NOBODY) ? null : said;
    }
}
