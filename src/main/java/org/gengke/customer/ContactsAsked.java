package org.gengke.customer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * May these contacts be removed, because the import that brought them is taken back? Each feature names those that it has
 * worked with. Fired in the transaction of the removal.
 */
public final class ContactsAsked {

    private final List<UUID> contactIds;
    private final Set<UUID> needed = new HashSet<>();

    ContactsAsked(Collection<UUID> contactIds) {
        this.contactIds = List.copyOf(contactIds);
    }

    public List<UUID> contactIds() {
        return contactIds;
    }

    /** These stay. */
    public void need(Collection<UUID> ids) {
        needed.addAll(ids);
    }

    List<UUID> free() {
        return contactIds.stream().filter(id -> !needed.contains(id)).toList();
    }
}
