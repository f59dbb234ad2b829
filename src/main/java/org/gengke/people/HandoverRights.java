package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.domain.Permission;
import org.gengke.people.persistence.Directory;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;

/**
 * Who may hand over whose work to whom: who gives customers to others, between people of the teams that they lead, as with a single
 * customer; and who looks after the people, between any, without seeing what moves.
 */
@ApplicationScoped
class HandoverRights {

    private final Directory directory;
    private final CurrentCaller callers;

    HandoverRights(Directory directory, CurrentCaller callers) {
        this.directory = directory;
        this.callers = callers;
    }

    /** @throws NotAllowed for people whose work the caller does not give to others */
    UserView giver(UUID id) {
        UserView giver = directory.user(id).orElseThrow(() -> InvalidContent.at("#/fromId", "reference-unknown"));
        checkReach(giver);
        return giver;
    }

    /** The same of a person that a path names. */
    UserView previewed(UUID id) {
        UserView person = directory.user(id).orElseThrow(NotFound::new);
        checkReach(person);
        return person;
    }

    /** Why some of these cannot receive, by code; empty when all can. */
    Map<UUID, String> unsuitable(UUID giver, Set<UUID> receivers) {
        Map<UUID, String> wrong = new LinkedHashMap<>();
        for (UUID id : receivers) {
            UserView receiver = directory.user(id).orElse(null);
            if (receiver == null) {
                wrong.put(id, "reference-unknown");
            } else if (id.equals(giver)) {
                wrong.put(id, "receiver-is-giver");
            } else if (!receiver.holdsCustomers()) {
                wrong.put(id, "owner-unsuitable");
            } else {
                checkReach(receiver);
            }
        }
        return wrong;
    }

    /** Whether the caller gives anybody's work to anybody. */
    boolean everywhere() {
        return callers.get().may(Permission.PEOPLE_WRITE);
    }

    private void checkReach(UserView person) {
        Caller caller = callers.get();
        boolean leads = caller.may(Permission.CUSTOMERS_ASSIGN) && caller.covers(person.teamId());
        if (!leads && !everywhere()) {
            throw new NotAllowed();
        }
    }
}
